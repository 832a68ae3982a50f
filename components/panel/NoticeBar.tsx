import { Notice } from '#components/ui/Notice.tsx';
import type { NoticeCode } from '#lib/panel/state.ts';
import { noticeWords, startFreshWord } from '#lib/words/notices.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly notice: NoticeCode;
  /** 1 where the notice is all that stands on the screen. */
  readonly level?: 1 | 2;
  readonly actions: Actions;
};

/** The one notice that a screen may hold: what happened, what is safe, what to do. */
export function NoticeBar({ notice, level, actions }: Props) {
  const { heading, words } = noticeWords[notice];
  return (
    <Notice heading={heading} {...(level ? { level } : {})}>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notice === 'settings-not-readable' ? (
        <div class="acts">
          <button type="button" class="btn" onClick={() => void actions.startFresh()}>
            {startFreshWord}
          </button>
        </div>
      ) : null}
    </Notice>
  );
}
