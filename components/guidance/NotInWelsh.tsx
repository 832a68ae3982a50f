import { notInWelsh, notInWelshInWelsh } from '#lib/words/not-in-welsh.ts';

/** Says quietly why a page is in English that was asked for in Welsh. */
export function NotInWelsh() {
  return (
    <p class="meta noprint">
      {notInWelsh} <span lang="cy">{notInWelshInWelsh}</span>
    </p>
  );
}
