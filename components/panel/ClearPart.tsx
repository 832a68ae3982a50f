import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { settingsWords as words } from '#lib/words/settings.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly actions: Actions;
  /** It clears what private windows hold in memory, and nothing on disk. */
  readonly privateWindow?: boolean | undefined;
};

/** The one step that cannot be undone: it says so, asks, and says where not all of it could be done. */
export function ClearPart({ actions, privateWindow = false }: Props) {
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<object>();
  const clear = async () => {
    const cleared = await actions.clearEverything();
    setAsked(false);
    setFailure(cleared ? undefined : {});
  };
  if (!asked) {
    return (
      <>
        {failure ? (
          <Alert refusal={failure} heading={words.notCleared} words={words.notClearedWords} />
        ) : null}
        <p class="acts">
          <button type="button" class="btn" onClick={() => setAsked(true)}>
            {words.clear}
          </button>
        </p>
      </>
    );
  }
  const asks = privateWindow
    ? words.clearPrivate
    : { question: words.clearQuestion, words: words.clearWords, all: words.clearAll };
  return (
    <div role="alert">
      <Notice heading={asks.question}>
        <p>{asks.words}</p>
        <div class="acts">
          <button type="button" class="btn main" onClick={() => setAsked(false)}>
            {words.keepAll}
          </button>
          <button type="button" class="btn" onClick={() => void clear()}>
            {asks.all}
          </button>
        </div>
      </Notice>
    </div>
  );
}
