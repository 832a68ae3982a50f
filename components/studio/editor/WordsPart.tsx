import type { PartName } from '#lib/guidance/blocks.ts';
import { partsOfKind } from '#lib/studio/draft.ts';
import { readingAge, readingAims } from '#lib/studio/reading-age.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { fields, partFields } from '#lib/words/studio-fields.ts';
import { useOwnLang } from '../own-words.tsx';
import { FieldRow } from './FieldRow.tsx';
import { type FormProps, findingsOf, isFlagged } from './form.ts';
import { StepsField, SwapsField } from './ListFields.tsx';
import { pasteInto } from './paste.ts';
import { LinesField, TextField } from './TextField.tsx';

/** The words of the card: its titles, the three lines, and the parts of its kind. */
export function WordsPart(props: FormProps) {
  const { view, change } = props;
  const { draft } = view;
  return (
    <>
      {(['title', 'discreetTitle'] as const).map((field) => (
        <FieldRow key={field} {...props} field={field}>
          <TextField
            of={view.draft.id}
            {...fields[field]}
            field={field}
            value={draft[field]}
            flagged={isFlagged(props, field)}
            onType={(text) => change({ [field]: text }, field)}
          />
        </FieldRow>
      ))}
      <ThreeLines {...props} />
      {partsOfKind[draft.kind].map((part) => (
        <PartField key={part} part={part} {...props} />
      ))}
      {draft.kind === 'guidance' ? <StepsField {...props} /> : null}
      {draft.kind === 'wording' ? <SwapsField {...props} /> : null}
    </>
  );
}

function ThreeLines(props: FormProps) {
  const { view, change } = props;
  const { lines } = view.draft;
  const flagged = isFlagged(props, 'lines');
  const ownLang = useOwnLang();
  return (
    <FieldRow {...props} field="lines">
      <fieldset class="three">
        <legend>{fields.lines.label}</legend>
        <p class="hint">{fields.lines.hint}</p>
        {lines.map((line, at) => (
          <div class="withn" key={at}>
            <input
              class={flagged && isLineAtFault(props, at) ? 'in flag' : 'in'}
              type="text"
              autocomplete="off"
              lang={ownLang(view.draft.id)}
              aria-label={fields.lines.line(at)}
              aria-describedby="found-lines"
              value={line}
              onPaste={pasteInto('line')}
              onInput={(event) => {
                const { value } = event.currentTarget;
                change({ lines: lines.map((one, n) => (n === at ? value : one)) }, `lines.${at}`);
              }}
            />
            <span class="count" aria-hidden="true">
              {[...line].length}
            </span>
          </div>
        ))}
        <p class="hint">{editorWords.wordCount(view.words, view.seconds)}</p>
      </fieldset>
    </FieldRow>
  );
}

// A finding names one line, or all three together: what is wrong with them is in those that are
// written, or else that none is.
function isLineAtFault({ view }: FormProps, at: number): boolean {
  const { lines } = view.draft;
  const isOfWhole = lines[at] !== '' || lines.every((line) => line === '');
  return findingsOf(view, 'lines').some(({ found }) => {
    if (found.severity !== 'fix') return false;
    if (found.from === 'width') return found.wrap.line === at;
    const path = found.from === 'form' ? found.fault.path : found.finding.field;
    return (path === 'lines' && isOfWhole) || path === `lines.${at}`;
  });
}

function PartField({ part, ...props }: FormProps & { part: PartName }) {
  const { view, change } = props;
  const { parts } = view.draft;
  const field = `parts.${part}`;
  const lines = parts[part] ?? [];
  return (
    <FieldRow {...props} field={field}>
      <LinesField
        of={view.draft.id}
        {...partFields[part]}
        field={field}
        lines={lines}
        flagged={isFlagged(props, field)}
        below={ageInWords(props, lines)}
        onLines={(now) => change({ parts: { ...parts, [part]: now } }, field)}
      />
    </FieldRow>
  );
}

/** The reading age of a field's lines, with the aim where they are over it. */
export function ageInWords({ view }: FormProps, lines: readonly string[]): string | undefined {
  const age = readingAge(lines);
  if (age === undefined) return undefined;
  const aim = view.draft.audience.includes('reception') ? 'reception' : 'consulting';
  const { most } = readingAims[aim];
  return age > most ? editorWords.readingAim(age, most) : editorWords.readingAge(age);
}
