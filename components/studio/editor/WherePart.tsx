import { useMemo } from 'preact/hooks';
import { Select } from '#components/ui/Select.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import type { Audience, ContentNote } from '#lib/guidance/identity.ts';
import { contentNoteNames } from '#lib/words/panel.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { fields, kindChoices } from '#lib/words/studio-fields.ts';
import { forWhom } from '#lib/words/studio-library.ts';
import { cardChoice, useOwnLang } from '../own-words.tsx';
import { FieldRow } from './FieldRow.tsx';
import type { FormProps } from './form.ts';
import { TextField } from './TextField.tsx';
import { Ticks } from './Ticks.tsx';

type Choices<T> = readonly (readonly [T, string])[];

/** Whom the card is for, where it is listed, and what it states of itself. */
export function WherePart(props: FormProps) {
  const { view, change } = props;
  const { audience, situations, contentNotes, risk } = view.draft;
  return (
    <>
      <FieldRow {...props} field="audience">
        <Ticks
          legend={fields.audience.label}
          choices={Object.entries(forWhom) as Choices<Audience>}
          chosen={audience}
          onChoose={(chosen) => change({ audience: chosen }, 'audience')}
        />
      </FieldRow>
      <FieldRow {...props} field="situations">
        <Ticks
          legend={fields.situations.label}
          hint={fields.situations.hint}
          own
          choices={view.front.situations.map(({ id, label }) => [id, label] as const)}
          chosen={situations}
          onChoose={(chosen) => change({ situations: chosen }, 'situations')}
        />
      </FieldRow>
      <FieldRow {...props} field="contentNotes">
        <Ticks
          legend={fields.contentNotes.label}
          hint={fields.contentNotes.hint}
          choices={Object.entries(contentNoteNames) as Choices<ContentNote>}
          chosen={contentNotes}
          onChoose={(chosen) => change({ contentNotes: chosen }, 'contentNotes')}
        />
      </FieldRow>
      <FieldRow {...props} field="risk">
        <Tick
          label={fields.risk.label}
          cue={fields.risk.hint}
          checked={risk}
          onTick={(on) => change({ risk: on }, 'risk')}
        />
      </FieldRow>
      <KindAndLanguage {...props} />
    </>
  );
}

function KindAndLanguage(props: FormProps) {
  const ownLang = useOwnLang();
  const { view, change } = props;
  const { kind, lang, counterpartOf } = view.draft;
  const others = useMemo(
    () => [['', editorWords.none] as const, ...view.cards.map(cardChoice)],
    [view.cards],
  );
  return (
    <>
      <FieldRow {...props} field="kind">
        <Select
          label={fields.kind.label}
          value={kind}
          choices={kindChoices}
          onChoose={(chosen) => change({ kind: chosen }, 'kind')}
        />
        <p class="hint">{fields.kind.hint}</p>
      </FieldRow>
      <FieldRow {...props} field="lang">
        <TextField
          {...fields.lang}
          field="lang"
          value={lang}
          onType={(text) => change({ lang: text }, 'lang')}
        />
      </FieldRow>
      <FieldRow {...props} field="counterpartOf">
        <Select
          label={fields.counterpartOf.label}
          lang={ownLang()}
          value={counterpartOf}
          choices={others}
          onChoose={(chosen) => change({ counterpartOf: chosen }, 'counterpartOf')}
        />
        <p class="hint">{fields.counterpartOf.hint}</p>
      </FieldRow>
    </>
  );
}
