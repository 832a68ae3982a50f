import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { OwnRow } from '#lib/studio/own-written.ts';
import type { PracticeView } from '#lib/studio/practice-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { dayInWords } from '#lib/words/days.ts';
import { writtenInWords } from '#lib/words/facts.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import { studioPracticeWords as words } from '#lib/words/studio-practice.ts';
import { ListWithAway } from './ListWithAway.tsx';
import { Own, useOwnLang } from './own-words.tsx';
import type { PracticeActions } from './PracticeScreen.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly view: PracticeView;
  readonly actions: Pick<PracticeActions, 'addOwn' | 'takeOwnAway'>;
};

/** Cards that the practice wrote for itself, signed by nobody, and one more out of the library. */
export function OwnCardsPart({ view, actions }: Props) {
  return (
    <Section heading={words.ownHeading}>
      <p class="meta">{words.ownLead}</p>
      <ListWithAway
        rows={view.own.map((one) => ({ ...one, name: one.title, said: <Written row={one} /> }))}
        away={words.ownAway}
        gone={words.ownGone}
        onAway={(id) => void actions.takeOwnAway(id)}
      />
      {view.choices.length > 0 ? (
        <AddForm view={view} actions={actions} />
      ) : (
        <p>
          {words.ownNone} <a href={hashOf('new')}>{words.ownNew}</a>
        </p>
      )}
    </Section>
  );
}

function Written({ row }: { row: OwnRow }) {
  return (
    <>
      <a href={hashOf('local', row.id)}>
        <Own lang={row.lang}>{row.title}</Own>
      </a>
      . {writtenInWords(row)} {dayInWords(row.day)}.
    </>
  );
}

function AddForm({ view, actions }: Props) {
  const { choices, practice } = view;
  const fresh = { card: '', by: practice.name };
  const { form, change, letGoOnceKept } = useHalfTyped(useHalfForm('own'), fresh);
  const { card, by } = form;
  const [said, setSaid] = useState('');
  const ownLang = useOwnLang();
  const chosen = choices.find(({ id }) => id === card) ?? choices[0];
  const add = async (event: Event) => {
    event.preventDefault();
    const refusal = chosen && (await letGoOnceKept(actions.addOwn(chosen.id, by)));
    setSaid(refusal ? localRefusals[refusal.code].words : words.saved);
  };
  return (
    <form class="narrow" noValidate onSubmit={add}>
      <div class="f">
        <Select
          label={words.ownChoose}
          lang={ownLang()}
          value={chosen?.id ?? ''}
          choices={choices.map(({ id, title }) => [id, title] as const)}
          onChoose={(id) => change({ card: id })}
        />
      </div>
      <Field
        label={words.adoptBy}
        value={by}
        maxLength={80}
        onType={(text) => change({ by: text })}
      />
      <button type="submit" class="btn">
        {words.ownAdd}
      </button>
      <p class="meta" role="status">
        {said}
      </p>
    </form>
  );
}
