import { useState } from 'preact/hooks';
import { Notice } from '#components/ui/Notice.tsx';
import { settingsWords as words } from '#lib/words/settings.ts';
import type { Actions } from './actions.ts';

/** The one step that cannot be undone: it says so, and asks. */
export function ClearPart({ actions }: { actions: Actions }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <p class="acts">
        <button type="button" class="btn" onClick={() => setAsked(true)}>
          {words.clear}
        </button>
      </p>
    );
  }
  return (
    <div role="alert">
      <Notice heading={words.clearQuestion}>
        <p>{words.clearWords}</p>
        <div class="acts">
          <button type="button" class="btn main" onClick={() => setAsked(false)}>
            {words.keepAll}
          </button>
          <button type="button" class="btn" onClick={() => void actions.clearEverything()}>
            {words.clearAll}
          </button>
        </div>
      </Notice>
    </div>
  );
}
