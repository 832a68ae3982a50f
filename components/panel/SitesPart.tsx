import { useState } from 'preact/hooks';
import { GoneSites } from '#components/guidance/GoneSites.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Section } from '#components/ui/Section.tsx';
import { type GoneSite, goneSites } from '#lib/guidance/gone-sites.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import { goneSitesWords, practiceWords as words } from '#lib/words/practice.ts';
import type { Actions } from './actions.ts';
import { useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly practice: Practice;
  readonly left?: string | undefined;
  readonly actions: Actions;
};

/** The buildings of a practice, by name; it asks first where facts would no longer be shown. */
export function SitesPart({ practice, left = '', actions }: Props) {
  const { typed, type, forget } = useHalfTyped('sites', left, actions);
  const names = typed ?? practice.sites.map(({ name }) => name).join('\n');
  const [gone, setGone] = useState<readonly GoneSite[]>([]);
  const [said, setSaid] = useState('');
  const save = async () => {
    setGone([]);
    const refusal = await actions.setSites(names.split('\n'));
    if (!refusal) forget();
    setSaid(refusal ? localRefusals[refusal.code].words : words.sitesSaved);
  };
  const askOrSave = () => {
    const going = goneSites(practice, names.split('\n'));
    setSaid('');
    setGone(going);
    if (going.length === 0) void save();
  };
  return (
    <Section heading={words.sites}>
      <Field
        label={words.sitesLabel}
        hint={words.sitesHint}
        value={names}
        maxLength={1_000}
        rows={3}
        onType={(text) => {
          setGone([]);
          type(text);
        }}
      />
      {gone.length > 0 ? (
        <Question gone={gone} onLeave={() => setGone([])} onSave={() => void save()} />
      ) : (
        <div class="acts">
          <button type="button" class="btn" onClick={askOrSave}>
            {words.saveSites}
          </button>
        </div>
      )}
      <p class="meta" role="status">
        {said}
      </p>
    </Section>
  );
}

type QuestionProps = {
  readonly gone: readonly GoneSite[];
  readonly onLeave: () => void;
  readonly onSave: () => void;
};

function Question({ gone, onLeave, onSave }: QuestionProps) {
  return (
    <div role="alert">
      <Notice heading={goneSitesWords.question} level={3}>
        <GoneSites gone={gone} />
        <div class="acts">
          <button type="button" class="btn main" onClick={onLeave}>
            {goneSitesWords.leave}
          </button>
          <button type="button" class="btn" onClick={onSave}>
            {goneSitesWords.save}
          </button>
        </div>
      </Notice>
    </div>
  );
}
