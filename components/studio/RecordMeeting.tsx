import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import type { ApproveRefusal } from '#lib/studio/approving.ts';
import type { BoardRow } from '#lib/studio/board.ts';
import type { Meeting } from '#lib/studio/meeting.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { approveRefusalInWords, signOffWords as words } from '#lib/words/sign-off.ts';

type Props = {
  readonly row: BoardRow;
  readonly actions: Pick<Signing, 'recordMeeting' | 'halfNoted' | 'typeMeeting'>;
};

const blank: Meeting = { day: '', recordedBy: '' };

/** Writes down that a group approved a card together, and who wrote it down. */
export function RecordMeeting({ row, actions }: Props) {
  const { id } = row.changed;
  const half = useState(actions.halfNoted(id))[0];
  const [meeting, setMeeting] = useState(half ?? blank);
  const [refusal, setRefusal] = useState<ApproveRefusal>();
  const [said, setSaid] = useState('');
  const change = (rest: Partial<Meeting>) => {
    const next = { ...meeting, ...rest };
    setMeeting(next);
    actions.typeMeeting(id, next);
  };
  const note = async (event: Event) => {
    event.preventDefault();
    const day = meeting.day.trim();
    const refused = await actions.recordMeeting(row.changed, { ...meeting, day });
    setRefusal(refused);
    setSaid(refused ? '' : words.written);
    if (!refused) setMeeting(blank);
  };
  return (
    <Fold heading={words.meeting} startsOpen={half !== undefined}>
      <form class="narrow" onSubmit={(event) => void note(event)} noValidate>
        <p>{words.meetingHint}</p>
        {refusal ? (
          <Alert
            refusal={refusal}
            heading={words.notRecorded}
            words={approveRefusalInWords(refusal)}
          />
        ) : null}
        <Field
          label={words.meetingDay}
          value={meeting.day}
          maxLength={10}
          onType={(day) => change({ day })}
        />
        <Field
          label={words.meetingBy}
          value={meeting.recordedBy}
          maxLength={80}
          onType={(recordedBy) => change({ recordedBy })}
        />
        <div class="acts">
          <button type="submit" class="btn">
            {words.recordIt}
          </button>
        </div>
        <p class="meta" role="status">
          {said}
        </p>
      </form>
    </Fold>
  );
}
