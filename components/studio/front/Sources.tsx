import { useState } from 'preact/hooks';
import { Section } from '#components/ui/Section.tsx';
import { changeSource, removeSource } from '#lib/studio/front-changes.ts';
import { frontWords } from '#lib/words/studio-front.ts';
import { sourceListWords as words } from '#lib/words/studio-source.ts';
import { FieldRow } from '../editor/FieldRow.tsx';
import type { FrontProps } from './FrontActs.tsx';
import { ListedSource } from './ListedSource.tsx';

type Props = FrontProps & { readonly today: string };

/** Every source of the library, to be changed, and to be removed where no card names it. */
export function Sources({ view, actions, today }: Props) {
  const [said, setSaid] = useState('');
  const { sources } = view.front;
  return (
    <Section heading={words.heading}>
      <p class="hint">{sources.length === 0 ? words.none : words.lead}</p>
      <ul class="frontform listed">
        {sources.map((source, at) => (
          <li key={source.id}>
            <FieldRow view={view} apply={() => undefined} field={`sources.${at}`}>
              <ListedSource
                source={source}
                faults={faultsAt(view, at)}
                cards={view.cards.filter((card) => card.sources.has(source.id)).length}
                today={today}
                onChange={(changed) => {
                  setSaid(words.changed(changed.title));
                  actions.change(`sources.${source.id}`, changeSource(changed));
                }}
                onRemove={() => {
                  setSaid(frontWords.removedNow(source.title));
                  actions.change('sources', removeSource(source.id));
                }}
              />
            </FieldRow>
          </li>
        ))}
      </ul>
      <p class="meta" role="status">
        {said}
      </p>
    </Section>
  );
}

function faultsAt({ findings }: FrontProps['view'], at: number) {
  return findings.flatMap(({ field, found }) =>
    field === `sources.${at}` && found.from === 'form' ? [found.fault] : [],
  );
}
