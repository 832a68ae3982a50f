import type { ComponentChildren } from 'preact';
import type { AskFirst } from './ask-first.ts';
import { Notice } from './Notice.tsx';

type Props = {
  readonly asking: Pick<AskFirst, 'wayBack' | 'stop'>;
  readonly question: string;
  /** What goes, and what stays. */
  readonly children: ComponentChildren;
  readonly level?: 2 | 3;
  readonly keep: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
};

/** The question before what cannot be undone: what goes, then the way back, then the way on. */
export function Question({ asking, question, children, level = 3, ...way }: Props) {
  return (
    <div role="alert">
      <Notice heading={question} level={level}>
        {children}
        <div class="acts">
          <button ref={asking.wayBack} type="button" class="btn main" onClick={asking.stop}>
            {way.keep}
          </button>
          <button type="button" class="btn" onClick={way.onConfirm}>
            {way.confirm}
          </button>
        </div>
      </Notice>
    </div>
  );
}
