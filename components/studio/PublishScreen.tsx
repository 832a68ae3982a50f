import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import type { PublishRefusal } from '#lib/studio/publishing.ts';
import { publishRefusalInWords } from '#lib/words/publish-refusals.ts';
import { publishWords as words } from '#lib/words/publishing.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { GiveOut } from './GiveOut.tsx';
import { PageHead } from './PageHead.tsx';
import { PublishChecks } from './PublishChecks.tsx';
import type { OnSign, PublishActs, PublishView, SigningOutcome } from './publish-view.ts';
import { ReleasePart } from './ReleasePart.tsx';
import { RepositoryPart } from './RepositoryPart.tsx';
import { TendPart } from './TendPart.tsx';
import { UnlockPublisher } from './UnlockPublisher.tsx';

type Props = { readonly view: PublishView; readonly actions: PublishActs };

/** Publishing: the files, the release that waits for signatures, and what to do with it all. */
export function PublishScreen({ view, actions }: Props) {
  const out = useRef<HTMLDivElement>(null);
  const { refusal, signing, tried, signed } = useOutcome(view.done, out);
  return (
    <>
      <PageHead heading={screenTitles.publish} lead={words.lead} />
      {refusal ? (
        <Alert refusal={refusal} heading={words.notDone} words={publishRefusalInWords(refusal)} />
      ) : null}
      <div class="two">
        <div>
          <GiveOut place={out} view={view} actions={actions} onTry={tried} />
          <RepositoryPart view={view} actions={actions} onTry={tried} />
          <ReleasePart {...{ view, actions, signing }} onTry={tried} onSign={signed} />
          {view.repository ? <TendPart view={view} actions={actions} onTry={tried} /> : null}
        </div>
        <div>
          <PublishChecks view={view} />
          <UnlockPublisher view={view} actions={actions} />
        </div>
      </div>
    </>
  );
}

/** What came of what was tried last. */
type Ended = {
  readonly refusal?: PublishRefusal | undefined;
  readonly signing?: SigningOutcome | undefined;
};

/**
 * Does what a button asks. What came of it stands above the most of them, so whoever pressed one is
 * brought there; what another tab did moves nobody. Only what was tried last is spoken of.
 */
function useOutcome(done: PublishView['done'], out: RefObject<HTMLElement | null>) {
  const [ended, setEnded] = useState<Ended>();
  const isDoing = useRef(false);
  useLayoutEffect(() => {
    if (isDoing.current && done) out.current?.focus();
  }, [done]);
  useLayoutEffect(() => {
    isDoing.current = false;
  }, [ended]);
  const tried = (doing: Promise<PublishRefusal | undefined>): void => {
    isDoing.current = true;
    void doing.then((refusal) => setEnded({ refusal }));
  };
  const signed: OnSign = (doing, said) =>
    void doing.then((refusal) => setEnded({ signing: refusal ? { refusal } : { said } }));
  return { ...ended, tried, signed };
}
