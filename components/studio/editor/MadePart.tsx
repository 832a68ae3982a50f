import { hashOf } from '#lib/studio/route.ts';
import { fields } from '#lib/words/studio-fields.ts';
import { madeInWords } from '#lib/words/studio-library.ts';
import { FieldRow } from './FieldRow.tsx';
import { type FormProps, isFlagged } from './form.ts';
import { TextField } from './TextField.tsx';

/** Who made the card, and when it is looked at again. */
export function MadePart(props: FormProps) {
  const { view, change } = props;
  const { draft } = view;
  return (
    <>
      <FieldRow {...props} field="made">
        <p class="lab">{fields.made.label}</p>
        <p class="hint">{fields.made.hint}</p>
        <p>
          {madeInWords(draft.made)}{' '}
          <a href={hashOf('made', draft.id)}>
            {fields.made.edit}
            <span class="vh"> {fields.made.label}</span>
          </a>
        </p>
      </FieldRow>
      {(['reviewed', 'reviewBy'] as const).map((field) => (
        <FieldRow key={field} {...props} field={field}>
          <TextField
            {...fields[field]}
            field={field}
            type="date"
            value={draft[field]}
            flagged={isFlagged(props, field)}
            onType={(day) => change({ [field]: day }, field)}
          />
        </FieldRow>
      ))}
    </>
  );
}
