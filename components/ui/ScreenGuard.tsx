import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { Notice } from './Notice.tsx';

type Props = {
  /** Which screen stands; another one is tried afresh. */
  readonly at: string;
  /** What happened, what is safe, what to do. */
  readonly words: { readonly heading: string; readonly lines: readonly string[] };
  readonly children: ComponentChildren;
};

/** Says in a screen's place that it cannot be shown, where a bug would leave nothing there. */
export function ScreenGuard({ at, words, children }: Props) {
  const [bug, tryAgain] = useErrorBoundary((one) => reportError(one));
  useLayoutEffect(() => {
    if (bug) tryAgain();
  }, [at]);
  if (!bug) return <>{children}</>;
  return (
    <div role="alert">
      <Notice heading={words.heading} level={1}>
        {words.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </div>
  );
}
