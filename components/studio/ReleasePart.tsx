import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { OverlayChoice } from '#lib/studio/prepare-release.ts';
import { signReleaseRefusalInWords } from '#lib/words/publish-refusals.ts';
import { ruleInWords, publishWords as words } from '#lib/words/publishing.ts';
import { nextActOf } from './next-act.ts';
import { OverlayPart } from './OverlayPart.tsx';
import type { OnSign, PublishPartProps, SigningOutcome } from './publish-view.ts';
import { standingOfRelease } from './standing-of-release.ts';

type SigningProps = {
  /** What came of signing, where nothing was tried after it. */
  readonly signing: SigningOutcome | undefined;
  readonly onSign: OnSign;
};

/** The release that waits: made ready, signed by each, and then published. */
export function ReleasePart({ view, actions, onTry, ...signing }: PublishPartProps & SigningProps) {
  const { publishing } = actions;
  const { repository, prepared, overlay } = view;
  const next = nextActOf(view);
  const [notes, setNotes] = useState<OverlayChoice>('as-published');
  return (
    <Section heading={words.signatures}>
      <p>{standingOfRelease(view).line}.</p>
      {repository ? <p class="meta">{words.rule(ruleInWords(repository.require))}</p> : null}
      {repository ? (
        <>
          <ChoiceGroup
            name="overlay"
            legend={words.overlay}
            value={notes}
            choices={[
              ['as-published', words.overlayAsPublished],
              ['ours', words.overlayOurs],
              ['none', words.overlayNone],
            ]}
            onChoose={setNotes}
          />
          <p class="meta">{words.overlayHint}</p>
          <p class="meta">{words.prepareHint}</p>
          <div class="acts">
            <button
              type="button"
              class={next === 'prepare' ? 'btn main' : 'btn'}
              onClick={() => onTry(publishing.prepare(notes))}
            >
              {words.prepare}
            </button>
          </div>
        </>
      ) : null}
      {prepared ? <OverlayPart overlay={overlay} /> : null}
      {prepared ? <Signatures view={view} actions={actions} {...signing} /> : null}
      {prepared && repository ? (
        <>
          <div class="acts below">
            <button
              type="button"
              class={next === 'publish' ? 'btn main' : 'btn'}
              onClick={() => onTry(publishing.publish())}
            >
              {words.publish}
            </button>
          </div>
          <p class="meta">{words.publishHint}</p>
        </>
      ) : null}
    </Section>
  );
}

type SignaturesProps = Omit<PublishPartProps, 'onTry'> & SigningProps;

function Signatures({ view, actions, signing, onSign }: SignaturesProps) {
  const { refusal, said } = signing ?? {};
  const add = async (file: File) => actions.addSignature(await file.text());
  return (
    <div class="below">
      {refusal ? (
        <Alert
          refusal={refusal}
          heading={words.notSigned}
          words={signReleaseRefusalInWords(refusal)}
        />
      ) : null}
      <p>
        {view.signedBy.length === 0 ? words.nobodySigned : words.signedBy(view.signedBy.join(', '))}
      </p>
      <div class="acts below">
        <button
          type="button"
          class="btn"
          onClick={() => onSign(actions.signAndSave(), words.signed)}
        >
          {words.signRelease}
        </button>
        <FilePicker
          label={words.addSignature}
          accept=".json"
          onFile={(file) => onSign(add(file), words.added)}
        />
      </div>
      <p class="meta">{words.signHint}</p>
      <p class="meta" role="status">
        {said}
      </p>
    </div>
  );
}
