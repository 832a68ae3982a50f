import { panelWords } from '#lib/words/panel.ts';

/** One line of text while there is nothing to show yet. */
export function Getting() {
  return (
    <main class="sec">
      <p role="status">{panelWords.getting}</p>
    </main>
  );
}
