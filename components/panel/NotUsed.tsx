import { useState } from 'preact/hooks';
import { Notice } from '#components/ui/Notice.tsx';
import type { NoticeView } from '#lib/panel/screens.ts';
import { notUsedInWords, notUsedReport, notUsedWords as words } from '#lib/words/not-used.ts';
import type { Actions } from './actions.ts';

/** An update that was not used, and what can be done about that. */
export type NotUsedProps = {
  readonly notice: Extract<NoticeView, { notice: 'update-not-used' }>;
  readonly actions: Actions;
};

/** That an update was not used: what is safe, whom to tell, and a code to copy for them. */
export function NotUsed({ notice, actions }: NotUsedProps) {
  const [said, setSaid] = useState('');
  const report = notUsedReport(notice);
  const copy = async () => {
    setSaid((await actions.copyReport(report)) ? words.copied : words.notCopied);
  };
  return (
    <Notice heading={words.heading}>
      {notUsedInWords(notice).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details class="tell">
        <summary>{words.details}</summary>
        <p class="report">{report}</p>
        <button type="button" class="btn" onClick={() => void copy()}>
          {words.copy}
        </button>
        <p class="meta" role="status">
          {said}
        </p>
      </details>
    </Notice>
  );
}
