import { FilePicker } from '#components/ui/FilePicker.tsx';
import { sourceWords as words } from '#lib/words/sources-page.ts';
import type { Actions } from './actions.ts';

/** Guidance from a file, for a computer without a network. */
export function BringInUpdate({ actions }: { actions: Actions }) {
  return (
    <>
      <div class="acts">
        <FilePicker
          label={words.bringIn}
          accept=".zip"
          onFile={(file) => void actions.bringInGuidance(file)}
        />
      </div>
      <p class="meta">{words.bringInHint}</p>
    </>
  );
}
