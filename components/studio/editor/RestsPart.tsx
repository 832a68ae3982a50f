import { useMemo } from 'preact/hooks';
import { Select } from '#components/ui/Select.tsx';
import { sourceInWords } from '#lib/words/sources.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { fields } from '#lib/words/studio-fields.ts';
import { cardChoice, useOwnLang } from '../own-words.tsx';
import { Picker } from '../Picker.tsx';
import { FieldRow } from './FieldRow.tsx';
import type { FormProps } from './form.ts';
import { LinesField } from './TextField.tsx';

/** What the card rests on, and where it leads. */
export function RestsPart(props: FormProps) {
  const { view, change } = props;
  const ownLang = useOwnLang();
  const { sources, related, pathway, toVerify } = view.draft;
  const { cards, front } = view;
  const named = useMemo(
    () => front.sources.map((source) => [source.id, sourceInWords(source)] as const),
    [front.sources],
  );
  const others = useMemo(() => cards.map(cardChoice), [cards]);
  const pathways = useMemo(
    () => [
      ['', editorWords.none] as const,
      ...cards.filter(({ kind }) => kind === 'pathway').map(cardChoice),
    ],
    [cards],
  );
  return (
    <>
      <FieldRow {...props} field="sources">
        <Picker
          {...fields.sources}
          choices={named}
          chosen={sources}
          onChoose={(chosen) => change({ sources: chosen }, 'sources')}
        />
      </FieldRow>
      <FieldRow {...props} field="toVerify">
        <LinesField
          {...fields.toVerify}
          field="toVerify"
          lines={toVerify}
          onLines={(lines) => change({ toVerify: lines }, 'toVerify')}
        />
      </FieldRow>
      <FieldRow {...props} field="related">
        <Picker
          {...fields.related}
          choices={others}
          chosen={related}
          onChoose={(chosen) => change({ related: chosen }, 'related')}
        />
      </FieldRow>
      <FieldRow {...props} field="pathway">
        <Select
          label={fields.pathway.label}
          lang={ownLang()}
          value={pathway}
          choices={pathways}
          onChoose={(chosen) => change({ pathway: chosen }, 'pathway')}
        />
        <p class="hint">{fields.pathway.hint}</p>
      </FieldRow>
    </>
  );
}
