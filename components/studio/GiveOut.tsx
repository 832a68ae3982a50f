import type { RefObject } from 'preact';
import { Notice } from '#components/ui/Notice.tsx';
import { hashOf } from '#lib/studio/route.ts';
import { stepOf, uploadSteps } from '#lib/studio/upload-order.ts';
import { doneWords, stepWords, publishWords as words } from '#lib/words/publishing.ts';
import { hostScreenWords } from '#lib/words/studio-host.ts';
import { nextActOf } from './next-act.ts';
import type { PublishPartProps } from './publish-view.ts';
import { SaveFiles } from './SaveFiles.tsx';

type Props = PublishPartProps & { readonly place: RefObject<HTMLDivElement | null> };

/** What was just done, the files to put on the web address, and in which order. */
export function GiveOut({ view, actions, onTry, place }: Props) {
  const { done } = view;
  if (!done) return null;
  const steps = new Set(done.fresh.map(stepOf));
  return (
    <div role="status" ref={place} tabIndex={-1}>
      <Notice heading={words.out}>
        <p>{doneWords[done.what]}</p>
        <SaveFiles actions={actions} onTry={onTry} main={nextActOf(view) === 'save'} />
        <p>
          <strong>{words.order}</strong>. {words.orderHint}
        </p>
        <ol class="steps">
          {uploadSteps
            .filter((step) => steps.has(step))
            .map((step) => (
              <li key={step}>{stepWords[step]}</li>
            ))}
        </ol>
        <p>
          {hostScreenWords.after} <a href={hashOf('host')}>{hostScreenWords.link}</a>
        </p>
      </Notice>
    </div>
  );
}
