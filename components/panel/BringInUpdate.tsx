import { sourceWords as words } from '#lib/words/sources-page.ts';
import type { Actions } from './actions.ts';

/** Guidance from a file, for a computer without a network. */
export function BringInUpdate({ actions }: { actions: Actions }) {
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void actions.bringInGuidance(file);
  };
  return (
    <>
      <div class="acts">
        <label class="btn pickfile">
          {words.bringIn}
          <input
            type="file"
            class="vh"
            accept=".zip"
            onChange={(event) => take(event.currentTarget)}
          />
        </label>
      </div>
      <p class="meta">{words.bringInHint}</p>
    </>
  );
}
