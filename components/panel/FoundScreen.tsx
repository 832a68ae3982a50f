import { useEffect, useState } from 'preact/hooks';
import { Section } from '#components/ui/Section.tsx';
import type { FoundView } from '#lib/panel/found-view.ts';
import { countInWords, countOf } from '#lib/words/facts.ts';
import { audienceNames, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { CardRows } from './CardRows.tsx';

type Props = { readonly found: FoundView; readonly discreet: boolean; readonly actions: Actions };

const announceAfterMs = 500;

/** Results of a search, grouped by whom the cards are for. */
export function FoundScreen({ found, discreet, actions }: Props) {
  if (found.query.length < 2) {
    return (
      <main>
        <h1 class="vh" tabIndex={-1}>
          {panelWords.find}
        </h1>
        <p class="sec">{panelWords.typeTwo}</p>
      </main>
    );
  }
  return (
    <main class="found">
      <h1 class="vh" tabIndex={-1}>
        {panelWords.results}
      </h1>
      {found.ready ? <Announce count={found.count} query={found.query} /> : null}
      {found.corrected ? (
        <Corrected {...{ found, discreet, actions }} corrected={found.corrected} />
      ) : null}
      {found.ready && found.count === 0 ? (
        <div class="sec">
          <p>{panelWords.noResults}</p>
        </div>
      ) : null}
      {found.groups.map(({ group, rows }) => (
        <Section key={group} nav heading={`${audienceNames[group]}: ${rows.length}`}>
          <CardRows rows={rows} actions={actions} discreet={discreet} />
        </Section>
      ))}
      <div class="sec">
        <p class="meta">
          <button type="button" class="link" onClick={() => actions.openPage('all')}>
            {panelWords.seeAll(countOf(found.cardsInAll, 'card'))}
          </button>
        </p>
        <p class="meta">{panelWords.searchStays}</p>
      </div>
    </main>
  );
}

// Discreet view names no topic, and words put right may be one that nobody typed.
function Corrected({ found, corrected, discreet, actions }: Props & { corrected: string }) {
  return (
    <div class="sec corrected">
      <p>
        {discreet ? panelWords.corrected : panelWords.showingFor}{' '}
        {discreet ? null : <strong>{corrected}</strong>}
      </p>
      <p class="meta">
        {discreet ? null : panelWords.noCardHas(found.query)}{' '}
        <button type="button" class="link" onClick={() => actions.find(found.query, true)}>
          {discreet ? panelWords.searchAsTyped : panelWords.searchInstead}
        </button>
      </p>
    </div>
  );
}

/** Says the number of results politely, once typing has stopped for half a second. */
function Announce({ count, query }: { count: number; query: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setSaid(countInWords(count)), announceAfterMs);
    return () => clearTimeout(later);
  }, [count, query]);
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}
