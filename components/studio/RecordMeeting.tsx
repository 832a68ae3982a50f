import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import type { ApproveRefusal } from '#lib/studio/approving.ts';
import type { BoardRow } from '#lib/studio/board.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { approveRefusalInWords, signOffWords as words } from '#lib/words/sign-off.ts';

type Props = { readonly row: BoardRow; readonly actions: Pick<Signing, 'recordMeeting'> };

/** Writes down that a group approved a card together, and who wrote it down. */
export function RecordMeeting({ row, actions }: Props) {
  const [day, setDay] = useState('');
  const [recordedBy, setRecordedBy] = useState('');
  const [refusal, setRefusal] = useState<ApproveRefusal>();
  const [said, setSaid] = useState('');
  const note = async (event: Event) => {
    event.preventDefault();
    const refused = await actions.recordMeeting(row.changed, { day: day.trim(), recordedBy });
    setRefusal(refused);
    setSaid(refused ? '' : words.written);
    if (refused) return;
    setDay('');
    setRecordedBy('');
  };
  return (
    <Fold heading={words.meeting}>
      <form class="narrow" onSubmit={(event) => void note(event)} noValidate>
        <p>{words.meetingHint}</p>
        {refusal ? (
          <Alert refusal={refusal} heading={words.notDone} words={approveRefusalInWords(refusal)} />
        ) : null}
        <Field label={words.meetingDay} value={day} maxLength={10} onType={setDay} />
        <Field label={words.meetingBy} value={recordedBy} maxLength={80} onType={setRecordedBy} />
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
