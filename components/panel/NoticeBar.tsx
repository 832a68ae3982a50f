import { Notice } from '#components/ui/Notice.tsx';
import type { NoticeView } from '#lib/panel/screens.ts';
import { noticeButtons, noticeWords } from '#lib/words/notices.ts';
import type { Actions } from './actions.ts';
import type { NotUsedProps } from './NotUsed.tsx';
import { usePages } from './use-pages.ts';

type Props = {
  readonly notice: NoticeView;
  /** 1 where the notice is all that stands on the screen. */
  readonly level?: 1 | 2;
  readonly actions: Actions;
};

/** The one notice that a screen may hold: what happened, what is safe, what to do. */
export function NoticeBar({ notice, level, actions }: Props) {
  if (notice.notice === 'update-not-used') return <NotUsed notice={notice} actions={actions} />;
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

function NotUsed(props: NotUsedProps) {
  const pages = usePages();
  return pages ? <pages.NotUsed {...props} /> : null;
}
