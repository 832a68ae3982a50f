import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { ToldRefusal } from '#lib/studio/asking.ts';
import type { BoardRow } from '#lib/studio/board.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { approveRefusalInWords, signOffWords as words } from '#lib/words/sign-off.ts';

type Props = { readonly row: BoardRow; readonly onTell: Signing['tell'] };

/** A card that goes needs nobody's approval; the group that made it is told. */
export function TellRemoved({ row, onTell }: Props) {
  const [by, setBy] = useState('');
  const [refusal, setRefusal] = useState<ToldRefusal>();
  const tell = async (event: Event) => {
    event.preventDefault();
    const refused = await onTell(row.changed, 'lived-experience', by);
    setRefusal(refused);
    if (!refused) setBy('');
  };
  return (
    <form class="narrow" onSubmit={(event) => void tell(event)} noValidate>
      {refusal ? (
        <Alert
          refusal={refusal}
          heading={words.notWritten}
          words={approveRefusalInWords(refusal)}
        />
      ) : null}
      <p>{words.removedHint}</p>
      <Field
        label={words.toldWho}
        value={by}
        maxLength={80}
        wrong={refusal !== undefined}
        onType={setBy}
      />
      <div class="acts">
        <button type="submit" class="btn">
          {words.tell}
        </button>
      </div>
    </form>
  );
}
