import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Adoption } from '#lib/guidance/practice.ts';
import type { LocalRefusal } from '#lib/panel/practising.ts';
import { adoptWords as words } from '#lib/words/adopt.ts';
import { adoptionInWords } from '#lib/words/facts.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly situation: string;
  readonly adoption: Adoption | undefined;
  readonly practiceName: string;
  readonly actions: Actions;
  /** Nothing stays once the last private window closes. */
  readonly privateWindow?: boolean | undefined;
};

/** That a practice takes a situation's cards for its own, by whom and on which day. */
export function AdoptPart({ adoption, ...props }: Props) {
  const { situation, actions } = props;
  const [asked, setAsked] = useState(false);
  if (adoption) {
    return (
      <div class="sec">
        <p>{adoptionInWords(adoption)}</p>
        <button type="button" class="link" onClick={() => actions.stopAdopting(situation)}>
          {words.stop}
        </button>
      </div>
    );
  }
  if (!asked) {
    return (
      <p class="sec">
        <button type="button" class="link local" onClick={() => setAsked(true)}>
          {words.adopt}
        </button>
      </p>
    );
  }
  return <AdoptForm {...props} />;
}

function AdoptForm({ situation, practiceName, actions, privateWindow }: Omit<Props, 'adoption'>) {
  const [name, setName] = useState(practiceName);
  const [role, setRole] = useState('');
  const [refusal, setRefusal] = useState<LocalRefusal>();
  const adopt = async (event: Event) => {
    event.preventDefault();
    setRefusal(await actions.adopt(situation, name, role));
  };
  return (
    <Section heading={words.heading}>
      <form onSubmit={adopt} noValidate>
        <p class="meta">{privateWindow ? words.leadPrivate : words.lead}</p>
        {refusal ? <p role="alert">{localRefusals[refusal.code].words}</p> : null}
        <Field label={words.name} value={name} maxLength={80} onType={setName} />
        <Field
          label={words.role}
          hint={words.roleHint}
          value={role}
          maxLength={60}
          onType={setRole}
        />
        <button type="submit" class="btn main">
          {words.confirm}
        </button>
      </form>
    </Section>
  );
}
