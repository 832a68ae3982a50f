import { panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

/** What can be printed for the whole practice; single cards are printed from their own foot. */
export function PrintScreen({ actions }: { actions: Actions }) {
  return (
    <main>
      <PageHead heading={panelWords.print} lead={panelWords.printLead} />
      <div class="sec">
        <button
          type="button"
          class="btn main"
          onClick={() => actions.print({ print: 'reception' })}
        >
          {panelWords.printReception}
        </button>
      </div>
    </main>
  );
}
