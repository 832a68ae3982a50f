import { fields } from '#lib/words/studio-fields.ts';
import { EntryGroup, EntryLines, EntryText } from './Entries.tsx';
import { FieldRow } from './FieldRow.tsx';
import { type FormProps, isFlagged } from './form.ts';
import { LinesField, TextField } from './TextField.tsx';
import { ageInWords } from './WordsPart.tsx';

/** Why the card is there, and what stands folded on it. */
export function MorePart(props: FormProps) {
  const { view, change } = props;
  const { why, forYou } = view.draft;
  return (
    <>
      <FieldRow {...props} field="why">
        <TextField
          of={view.draft.id}
          {...fields.why}
          field="why"
          value={why}
          rows={3}
          flagged={isFlagged(props, 'why')}
          below={ageInWords(props, [why])}
          onType={(text) => change({ why: text }, 'why')}
        />
      </FieldRow>
      <HeadedField {...props} field="folded" words={fields.folded} headingLabel="heading" />
      <FieldRow {...props} field="forYou">
        <LinesField
          of={view.draft.id}
          {...fields.forYou}
          field="forYou"
          lines={forYou}
          flagged={isFlagged(props, 'forYou')}
          onLines={(lines) => change({ forYou: lines }, 'forYou')}
        />
      </FieldRow>
    </>
  );
}

type HeadedProps = FormProps & {
  readonly field: 'folded' | 'handout';
  readonly words: { readonly label: string; readonly hint: string; readonly lines: string } & {
    readonly [name in 'heading' | 'title']?: string;
  };
  readonly headingLabel: 'heading' | 'title';
};

/** A heading and its lines: the folded part, or a handout. */
export function HeadedField({ field, words, headingLabel, ...props }: HeadedProps) {
  const { view, change } = props;
  const headed = view.draft[field];
  const [headingField, linesField] = [`${field}.${headingLabel}`, `${field}.lines`];
  return (
    <EntryGroup {...props} field={field} label={words.label} hint={words.hint}>
      <EntryText
        {...props}
        field={headingField}
        label={words[headingLabel] ?? ''}
        value={headed.heading}
        onType={(heading) => change({ [field]: { ...headed, heading } }, headingField)}
      />
      <EntryLines
        {...props}
        field={linesField}
        label={words.lines}
        lines={headed.lines}
        below={ageInWords(props, headed.lines)}
        onLines={(lines) => change({ [field]: { ...headed, lines } }, linesField)}
      />
    </EntryGroup>
  );
}
