import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { useAskFirst } from '#components/ui/ask-first.ts';
import { Field } from '#components/ui/Field.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { Question } from '#components/ui/Question.tsx';
import { type GoneSite, goneSites } from '#lib/guidance/gone-sites.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import { goneSitesWords, practiceWords as words } from '#lib/words/practice.ts';

type Refusal = { readonly code: keyof typeof localRefusals };

type Props = {
  readonly practice: Practice;
  /** What was typed, one name a line; nothing where the names stand as they are kept. */
  readonly typed: string | undefined;
  readonly onType: (names: string) => void;
  /** Keeps buildings of these names, or gives why not. */
  readonly onSave: (names: readonly string[]) => Promise<Refusal | undefined>;
};

/** The buildings of a practice, by name; it asks first where facts would no longer be shown. */
export function SitesForm({ practice, typed, onType, onSave }: Props) {
  const asking = useAskFirst();
  const [refusal, setRefusal] = useState<Refusal>();
  const [said, setSaid] = useState('');
  const names = typed ?? practice.sites.map(({ name }) => name).join('\n');
  const gone = goneSites(practice, names.split('\n'));
  const save = async () => {
    asking.stop();
    const refused = await onSave(names.split('\n'));
    setRefusal(refused);
    setSaid(refused ? '' : words.sitesSaved);
  };
  const askOrSave = () => {
    setRefusal(undefined);
    setSaid('');
    if (gone.length > 0) asking.ask();
    else void save();
  };
  return (
    <>
      {refusal ? <Alert refusal={refusal} {...localRefusals[refusal.code]} /> : null}
      <Field
        label={words.sitesLabel}
        hint={words.sitesHint}
        value={names}
        maxLength={1_000}
        rows={3}
        wrong={refusal !== undefined}
        onType={onType}
      />
      {asking.asks && gone.length > 0 ? (
        <Question
          asking={asking}
          question={goneSitesWords.question}
          keep={goneSitesWords.leave}
          confirm={goneSitesWords.save}
          onConfirm={() => void save()}
        >
          <GoneSites gone={gone} />
        </Question>
      ) : (
        <div class="acts">
          <button ref={asking.asker} type="button" class="btn" onClick={askOrSave}>
            {words.saveSites}
          </button>
        </div>
      )}
      <p class="meta" role="status">
        {said}
      </p>
    </>
  );
}

function GoneSites({ gone }: { readonly gone: readonly GoneSite[] }) {
  return (
    <>
      <p>{goneSitesWords.lead}</p>
      <Lines lines={gone.map(({ name, facts }) => `${name}: ${facts.join('; ')}`)} mark="dot" />
      <p>{goneSitesWords.rename}</p>
    </>
  );
}
