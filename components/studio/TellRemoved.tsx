import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import type { BoardRow } from '#lib/studio/board.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { signOffWords as words } from '#lib/words/sign-off.ts';

type Props = { readonly row: BoardRow; readonly onTell: Signing['tell'] };

/** A card that goes needs nobody's approval; the group that made it is told. */
export function TellRemoved({ row, onTell }: Props) {
  const [by, setBy] = useState('');
  const tell = (event: Event) => {
    event.preventDefault();
    void onTell(row.changed, 'lived-experience', by);
    setBy('');
  };
  return (
    <form class="narrow" onSubmit={tell} noValidate>
      <p>{words.removedHint}</p>
      <Field label={words.toldWho} value={by} maxLength={80} onType={setBy} />
      <div class="acts">
        <button type="submit" class="btn">
          {words.tell}
        </button>
      </div>
    </form>
  );
}
