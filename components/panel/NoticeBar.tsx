import { Notice } from '#components/ui/Notice.tsx';
import type { NoticeCode } from '#lib/panel/state.ts';
import { noticeWords, startFreshWord } from '#lib/words/notices.ts';
import type { Actions } from './actions.ts';

/** The one notice that a screen may hold: what happened, what is safe, what to do. */
export function NoticeBar({ notice, actions }: { notice: NoticeCode; actions: Actions }) {
  const { heading, words } = noticeWords[notice];
  return (
    <Notice heading={heading}>
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
