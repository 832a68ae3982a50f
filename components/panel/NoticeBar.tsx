import { Notice } from '#components/ui/Notice.tsx';
import type { NoticeView } from '#lib/panel/screens.ts';
import { noticeButtons, noticeWords } from '#lib/words/notices.ts';
import type { Actions } from './actions.ts';
import { usePages } from './use-pages.ts';

type Props = {
  readonly notice: NoticeView;
  /** 1 where the notice is all that stands on the screen. */
  readonly level?: 1 | 2;
  readonly actions: Actions;
};

/** The one notice that a screen may hold: what happened, what is safe, what to do. */
export function NoticeBar({ notice, level, actions }: Props) {
  const pages = usePages();
  if (notice.notice === 'update-not-used')
    return pages ? <pages.NotUsed notice={notice} actions={actions} /> : null;
  const { heading, words } = noticeWords[notice.notice];
  return (
    <Notice heading={heading} {...(level ? { level } : {})}>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notice.notice === 'settings-not-readable' ? (
        <div class="acts">
          <button type="button" class="btn" onClick={() => void actions.startFresh()}>
            {noticeButtons.startFresh}
          </button>
        </div>
      ) : null}
    </Notice>
  );
}
