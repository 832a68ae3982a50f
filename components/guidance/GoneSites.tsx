import type { GoneSite } from '#lib/guidance/gone-sites.ts';
import { goneSitesWords as words } from '#lib/words/practice.ts';

/** Buildings that are about to go, with what would no longer be shown, and how to rename one. */
export function GoneSites({ gone }: { readonly gone: readonly GoneSite[] }) {
  return (
    <>
      <p>{words.lead}</p>
      <ul class="lines">
        {gone.map(({ name, facts }) => (
          <li key={name}>
            {name}: {facts.join('; ')}
          </li>
        ))}
      </ul>
      <p>{words.rename}</p>
    </>
  );
}
