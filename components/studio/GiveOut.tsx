import { Notice } from '#components/ui/Notice.tsx';
import { hashOf } from '#lib/studio/route.ts';
import { stepOf, uploadSteps } from '#lib/studio/upload-order.ts';
import { doneWords, stepWords, publishWords as words } from '#lib/words/publishing.ts';
import { hostScreenWords } from '#lib/words/studio-host.ts';
import type { PublishPartProps } from './publish-view.ts';

/** What was just done, the files to put on the web address, and in which order. */
export function GiveOut({ view, actions, onTry }: PublishPartProps) {
  const { done } = view;
  const { publishing, chooseFolder } = actions;
  if (!done) return null;
  const steps = new Set(done.fresh.map(stepOf));
  const saveFolder = async () => {
    const folder = await chooseFolder?.();
    return folder ? publishing.saveFolder(folder) : undefined;
  };
  return (
    <div role="status">
      <Notice heading={words.out}>
        <p>{doneWords[done.what]}</p>
        <div class="acts below">
          <button type="button" class="btn main" onClick={publishing.saveZip}>
            {words.saveZip}
          </button>
          {chooseFolder ? (
            <button type="button" class="btn" onClick={() => onTry(saveFolder())}>
              {words.saveFolder}
            </button>
          ) : null}
        </div>
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
