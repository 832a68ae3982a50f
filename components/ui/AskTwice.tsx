import type { ComponentChildren } from 'preact';
import type { AskFirst } from './ask-first.ts';

type Props = {
  readonly asking: AskFirst;
  /** How the button looks that asks. */
  readonly as?: 'btn' | 'btn quiet' | 'link';
  readonly label: string;
  /** What goes, and what stays. */
  readonly hint: string;
  /** What somebody may do first. */
  readonly children?: ComponentChildren;
  readonly keep: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
};

/** A button before what cannot be undone: it says in its own place what goes, and is asked for twice. */
export function AskTwice({ asking, as = 'btn', label, hint, children, ...way }: Props) {
  const { asks, wayBack, asker, ask, stop } = asking;
  if (!asks) {
    return (
      <div class="acts">
        <button ref={asker} type="button" class={as} onClick={ask}>
          {label}
        </button>
      </div>
    );
  }
  return (
    <div class="asked">
      <p role="alert">{hint}</p>
      <div class="acts">
        {children}
        <button ref={wayBack} type="button" class="btn" onClick={stop}>
          {way.keep}
        </button>
        <button type="button" class="btn" onClick={way.onConfirm}>
          {way.confirm}
        </button>
      </div>
    </div>
  );
}
