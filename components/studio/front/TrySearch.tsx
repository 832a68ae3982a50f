import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Select } from '#components/ui/Select.tsx';
import { hashOf } from '#lib/studio/route.ts';
import type { Tried, TryRole } from '#lib/studio/trying.ts';
import { frontWords as words } from '#lib/words/studio-front.ts';
import { forWhom } from '#lib/words/studio-library.ts';
import { CardName } from '../own-words.tsx';

/** What was searched for last. */
export type TryView = Tried;

/** What the search may ask of the model. */
export type TryActions = { readonly search: (query: string, role: TryRole) => Promise<void> };

const roles = ['consulting', 'reception'] as const satisfies readonly TryRole[];

/** A search as the panel makes it, over the cards and the words as they stand in the Studio. */
export function TrySearch({ view, actions }: { view: TryView; actions: TryActions }) {
  const [query, setQuery] = useState('');
  const [role, setRole] = useState<TryRole>('consulting');
  const search = (event: Event) => {
    event.preventDefault();
    void actions.search(query, role);
  };
  return (
    <Section heading={words.tryHeading}>
      <form class="narrow" noValidate onSubmit={search}>
        <Field label={words.tryLabel} value={query} maxLength={200} onType={setQuery} />
        <Select
          label={words.tryRole}
          value={role}
          choices={roles.map((one) => [one, forWhom[one]] as const)}
          onChoose={setRole}
        />
        <button type="submit" class="btn">
          {words.tryIt}
        </button>
      </form>
      <div class="below narrow" role="status">
        <Results view={view} />
      </div>
    </Section>
  );
}

function Results({ view }: { view: TryView }) {
  if (view.state === 'none') return null;
  if (view.state === 'searching') return <p>{words.searching}</p>;
  if (view.hits.length === 0) return <p>{words.foundNothing}</p>;
  return (
    <>
      <p class="hint">
        {words.foundHint} {view.corrected ? words.understood(view.corrected) : ''}
      </p>
      <ol class="chosen">
        {view.hits.map(({ id, title }) => (
          <li key={id}>
            <a href={hashOf('card', id)}>
              <CardName id={id} title={title} listed />
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
