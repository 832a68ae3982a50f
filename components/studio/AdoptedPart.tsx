import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import type { PracticeView } from '#lib/studio/practice-view.ts';
import { adoptRefusalInWords } from '#lib/words/adopt.ts';
import { adoptionInWords } from '#lib/words/facts.ts';
import { studioPracticeWords as words } from '#lib/words/studio-practice.ts';
import { ListWithAway } from './ListWithAway.tsx';
import { Own, useOwnLang } from './own-words.tsx';
import type { PracticeActions } from './PracticeScreen.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly view: PracticeView;
  readonly actions: Pick<PracticeActions, 'adopt' | 'stopAdopting'>;
};

/** The situations that the practice took for its own, by whom, and one more. */
export function AdoptedPart({ view, actions }: Props) {
  const { adopted } = view.practice;
  const labels = new Map(view.situations.map(({ id, label }) => [id, label]));
  return (
    <Section heading={words.adoptHeading}>
      <p class="meta">{words.adoptLead}</p>
      <ListWithAway
        rows={adopted.map((adoption) => {
          const name = labels.get(adoption.situation) ?? adoption.situation;
          const said = (
            <>
              <Own>{name}</Own>. {adoptionInWords(adoption)}
            </>
          );
          return { id: adoption.situation, name, said };
        })}
        away={words.stop}
        gone={words.stopped}
        onAway={(situation) => void actions.stopAdopting(situation)}
      />
      <AdoptForm view={view} actions={actions} />
    </Section>
  );
}

function AdoptForm({ view, actions }: Props) {
  const { practice, situations } = view;
  const left = situations.filter(({ id }) => practice.adopted.every((one) => one.situation !== id));
  const fresh = { situation: '', by: practice.name, role: '' };
  const { form, change, letGoOnceKept } = useHalfTyped(useHalfForm('adopt'), fresh);
  const { situation, by, role } = form;
  const [refusal, setRefusal] = useState<LocalRefusal>();
  const [said, setSaid] = useState('');
  const ownLang = useOwnLang();
  const [first] = left;
  if (!first) return null;
  const chosen = left.find(({ id }) => id === situation) ?? first;
  const adopt = async (event: Event) => {
    event.preventDefault();
    const refused = await letGoOnceKept(actions.adopt(chosen.id, by, role));
    setRefusal(refused);
    setSaid(refused ? '' : words.saved);
  };
  const isWrong = (field: 'by' | 'role', text: string) =>
    refusal?.field === field || (refusal?.code === 'local-needs-name' && text.trim() === '');
  return (
    <form class="narrow" noValidate onSubmit={adopt}>
      {refusal ? <Alert refusal={refusal} {...adoptRefusalInWords(refusal)} /> : null}
      <div class="f">
        <Select
          label={words.choose}
          lang={ownLang()}
          value={chosen.id}
          choices={left.map(({ id, label }) => [id, label] as const)}
          onChoose={(id) => change({ situation: id })}
        />
      </div>
      <Field
        label={words.adoptBy}
        value={by}
        maxLength={80}
        wrong={isWrong('by', by)}
        onType={(text) => change({ by: text })}
      />
      <Field
        label={words.adoptRole}
        hint={words.adoptRoleHint}
        value={role}
        maxLength={60}
        wrong={isWrong('role', role)}
        onType={(text) => change({ role: text })}
      />
      <button type="submit" class="btn">
        {words.adopt}
      </button>
      <p class="meta" role="status">
        {said}
      </p>
    </form>
  );
}
