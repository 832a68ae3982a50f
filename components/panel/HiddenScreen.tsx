import { panelWords } from '#lib/words/panel.ts';

/** All that is left after Hide: a plain ground and one button, which says that all is hidden. */
export function HiddenScreen({ onShow }: { onShow: () => void }) {
  return (
    <main class="hiddenview">
      <h1 class="vh" id="hidden">
        {panelWords.hidden}
      </h1>
      <button type="button" class="btn" data-show aria-describedby="hidden" onClick={onShow}>
        {panelWords.show}
      </button>
    </main>
  );
}
