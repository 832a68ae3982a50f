import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import type { Adoption } from '#lib/guidance/practice.ts';
import { adoptRefusalInWords, adoptWords as words } from '#lib/words/adopt.ts';
import { adoptionInWords } from '#lib/words/facts.ts';
import type { Actions } from './actions.ts';

type Props = {
  readonly situation: string;
  readonly adoption: Adoption | undefined;
  readonly practiceName: string;
  readonly actions: Actions;
  /** Nothing stays once the last private window closes. */
  readonly privateWindow?: boolean | undefined;
};

type Asked = 'no' | 'yes' | 'stopped';

/** That a practice takes a situation's cards for its own, by whom and on which day. */
export function AdoptPart({ adoption, ...props }: Props) {
  const { situation, actions } = props;
  const [asked, setAsked] = useState<Asked>('no');
  const outcome = useRef<HTMLParagraphElement>(null);
  // Not to the button that takes it back: Enter pressed once more would.
  useEffect(() => {
    if (adoption && asked === 'yes') outcome.current?.focus();
  }, [adoption]);
  const stop = () => {
    setAsked('stopped');
    actions.stopAdopting(situation);
  };
  return (
    <div class="sec">
      {adoption ? (
        <>
          <p ref={outcome} tabIndex={-1}>
            {adoptionInWords(adoption)}
          </p>
          <div class="acts">
            <button type="button" class="link" onClick={stop}>
              {words.stop}
            </button>
          </div>
        </>
      ) : null}
      {!adoption && asked !== 'yes' ? (
        <button type="button" class="link local" onClick={() => setAsked('yes')}>
          {words.adopt}
        </button>
      ) : null}
      {!adoption && asked === 'yes' ? (
        <AdoptForm {...props} onLeave={() => setAsked('no')} />
      ) : null}
      <p class="meta" role="status">
        {asked === 'stopped' && !adoption ? words.stopped : ''}
      </p>
    </div>
  );
}

type FormProps = Omit<Props, 'adoption'> & { readonly onLeave: () => void };

function AdoptForm({ situation, practiceName, actions, privateWindow, onLeave }: FormProps) {
  const [name, setName] = useState(practiceName);
  const [role, setRole] = useState('');
  const [refusal, setRefusal] = useState<LocalRefusal>();
  const id = useId();
  const adopt = async (event: Event) => {
    event.preventDefault();
    setRefusal(await actions.adopt(situation, name, role));
  };
  const isWrong = (field: 'by' | 'role', text: string) =>
    refusal?.field === field || (refusal?.code === 'local-needs-name' && text.trim() === '');
  return (
    <form aria-labelledby={id} onSubmit={adopt} noValidate>
      <div class="sechead">
        <h2 id={id}>{words.heading}</h2>
      </div>
      <p class="f meta">{privateWindow ? words.leadPrivate : words.lead}</p>
      {refusal ? <Alert refusal={refusal} {...adoptRefusalInWords(refusal)} /> : null}
      <Field
        label={words.name}
        value={name}
        maxLength={80}
        wrong={isWrong('by', name)}
        onType={setName}
      />
      <Field
        label={words.role}
        hint={words.roleHint}
        value={role}
        maxLength={60}
        wrong={isWrong('role', role)}
        onType={setRole}
      />
      <div class="acts">
        <button type="submit" class="btn main">
          {words.confirm}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
