import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import type { Want, WantRefusal } from '#lib/studio/asking.ts';
import { type BoardRow, boardRoles } from '#lib/studio/board.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { approveRefusalInWords, roleName, signOffWords as words } from '#lib/words/sign-off.ts';
import { takenOutInWords } from '#lib/words/verify.ts';

type Props = {
  readonly row: BoardRow;
  readonly actions: Pick<Signing, 'wantChange' | 'halfWanted' | 'typeWant'>;
};

const blank: Want = { role: 'lived-experience', by: '', note: '', recordedBy: '' };

/** Writes down what somebody wants changed. It needs no key, and counts for no signature. */
export function WantChange({ row, actions }: Props) {
  const { id } = row.changed;
  const half = useState(actions.halfWanted(id))[0];
  const [want, setWant] = useState(half ?? blank);
  const [refusal, setRefusal] = useState<WantRefusal>();
  const [said, setSaid] = useState('');
  const change = (rest: Partial<Want>) => {
    const next = { ...want, ...rest };
    setWant(next);
    actions.typeWant(id, next);
  };
  const note = async (event: Event) => {
    event.preventDefault();
    const asked = await actions.wantChange(row.changed, want);
    setRefusal(asked.ok ? undefined : asked.refusal);
    setSaid(asked.ok ? `${words.written} ${takenOutInWords(asked.value)}`.trim() : '');
    if (asked.ok) setWant(blank);
  };
  return (
    <Fold heading={words.want} startsOpen={half !== undefined}>
      <form class="narrow" onSubmit={(event) => void note(event)} noValidate>
        {refusal ? (
          <Alert
            refusal={refusal}
            heading={words.notWritten}
            words={approveRefusalInWords(refusal)}
          />
        ) : null}
        <WantFields want={want} change={change} />
        <div class="acts">
          <button type="submit" class="btn">
            {words.wantIt}
          </button>
        </div>
        <p class="meta" role="status">
          {said}
        </p>
      </form>
    </Fold>
  );
}

type FieldsProps = {
  readonly want: Want;
  readonly change: (rest: Partial<Want>) => void;
};

function WantFields({ want, change }: FieldsProps) {
  return (
    <>
      <ChoiceGroup
        name="want-role"
        legend={words.wantRole}
        value={want.role}
        choices={boardRoles.map((role) => [role, roleName(role)] as const)}
        onChoose={(role) => change({ role })}
      />
      <Field label={words.wantBy} value={want.by} maxLength={80} onType={(by) => change({ by })} />
      <Field
        label={words.wantNote}
        hint={words.wantHint}
        value={want.note}
        maxLength={1_000}
        rows={3}
        onType={(text) => change({ note: text })}
      />
      <Field
        label={words.wantRecorded}
        value={want.recordedBy}
        maxLength={80}
        onType={(recordedBy) => change({ recordedBy })}
      />
    </>
  );
}
