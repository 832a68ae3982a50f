import { useState } from 'preact/hooks';
import type { FrontView } from '#lib/studio/front-view.ts';
import { frontWords as words } from '#lib/words/studio-front.ts';
import { FieldRow } from '../editor/FieldRow.tsx';
import { TextField } from '../editor/TextField.tsx';

type Props = {
  /** Its place among all groups, from 0. */
  readonly at: number;
  readonly group: readonly string[];
  readonly view: FrontView;
  readonly onChange: (group: string[]) => void;
  readonly onRemove: () => void;
};

/** One group of words that mean the same, with a comma between them. */
export function GroupField({ at, group, view, onChange, onRemove }: Props) {
  // What is typed keeps its commas and spaces, unless something else changed the group.
  const [typed, setTyped] = useState(() => group.join(', '));
  const text = sameWords(wordsIn(typed), group) ? typed : group.join(', ');
  const field = `synonyms.${at}`;
  return (
    <FieldRow view={view} apply={() => undefined} field={field}>
      <TextField
        label={words.group(at + 1)}
        hint={at === 0 ? words.groupHint : undefined}
        field={field}
        value={text}
        rows={1}
        onType={(next) => {
          setTyped(next);
          onChange(wordsIn(next));
        }}
      />
      <button type="button" class="link" onClick={onRemove}>
        {words.removeGroup}
        <span class="vh"> {words.group(at + 1)}</span>
      </button>
    </FieldRow>
  );
}

function wordsIn(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}
