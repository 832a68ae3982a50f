import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { OverlayChoice } from '#lib/studio/prepare-release.ts';
import type { ReleaseSignRefusal } from '#lib/studio/release-signing.ts';
import { signReleaseRefusalInWords } from '#lib/words/publish-refusals.ts';
import { ruleInWords, publishWords as words } from '#lib/words/publishing.ts';
import { nextActOf } from './next-act.ts';
import { OverlayPart } from './OverlayPart.tsx';
import type { PublishPartProps } from './publish-view.ts';

/** The release that waits: made ready, signed by each, and then published. */
export function ReleasePart({ view, actions, onTry }: PublishPartProps) {
  const { publishing } = actions;
  const { repository, prepared, overlay } = view;
  const next = nextActOf(view);
  const [notes, setNotes] = useState<OverlayChoice>('as-published');
  return (
    <Section heading={words.signatures}>
      <p>{prepared ? words.prepared : words.notPrepared}.</p>
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
      {prepared ? <Signatures view={view} actions={actions} /> : null}
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

function Signatures({ view, actions }: Omit<PublishPartProps, 'onTry'>) {
  const [refusal, setRefusal] = useState<ReleaseSignRefusal>();
  const [said, setSaid] = useState('');
  const end = (refused: ReleaseSignRefusal | undefined, done: string) => {
    setRefusal(refused);
    setSaid(refused ? '' : done);
  };
  const sign = async () => {
    const signed = await actions.signAndSave();
    end(signed, words.signed);
  };
  const add = async (file: File) => end(await actions.addSignature(await file.text()), words.added);
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
        <button type="button" class="btn" onClick={() => void sign()}>
          {words.signRelease}
        </button>
        <FilePicker label={words.addSignature} accept=".json" onFile={(file) => void add(file)} />
      </div>
      <p class="meta">{words.signHint}</p>
      <p class="meta" role="status">
        {said}
      </p>
    </div>
  );
}
