import { panelWords } from '#lib/words/panel.ts';

/** All that is left after Hide: a plain ground and one button. */
export function HiddenScreen({ onShow }: { onShow: () => void }) {
  return (
    <main class="hiddenview">
      <h1 class="vh">{panelWords.hidden}</h1>
      <button type="button" class="btn" data-show onClick={onShow}>
        {panelWords.show}
      </button>
    </main>
  );
}
