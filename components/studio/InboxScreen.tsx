import { Alert } from '#components/ui/Alert.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { type CardNotes, groupByCard, type InboxNote, nameOf } from '#lib/studio/inbox.ts';
import type { InboxNews } from '#lib/studio/inbox-keeping.ts';
import { hashOf } from '#lib/studio/route.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { screenTitles } from '#lib/words/studio.ts';
import {
  feedbackRefusalInWords,
  inboxNewsInWords,
  inboxWords as words,
} from '#lib/words/verify.ts';
import { InboxNotePart } from './InboxNotePart.tsx';
import { CardName, cardChoice } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly notes: readonly InboxNote[];
  readonly news: InboxNews | undefined;
  readonly titles: ReadonlyMap<string, string>;
  readonly actions: Signing['inbox'];
  readonly onChange: (card: string) => void;
};

/** What people told of the cards, by card, what is unsafe first. */
export function InboxScreen({ notes, news, titles, actions, onChange }: Props) {
  const groups = groupByCard(notes);
  const unsafe = groups.some(({ gravest, open }) => gravest === 'unsafe-or-wrong' && open > 0);
  const titleOf = (id: string) =>
    titles.has(id) ? cardChoice({ id, title: titles.get(id) })[1] : id;
  return (
    <>
      <PageHead heading={screenTitles.feedback} lead={words.lead} />
      {unsafe ? (
        <Notice heading={words.unsafe}>
          <p>{words.unsafeHint}</p>
        </Notice>
      ) : null}
      {news?.state === 'refused' ? (
        <Alert
          refusal={news.refusal}
          heading={words.refused}
          words={feedbackRefusalInWords(news.refusal)}
        />
      ) : null}
      <div class="acts">
        <FilePicker
          label={words.bringIn}
          accept=".json"
          onFile={(file) => void file.text().then(actions.readFeedback)}
        />
        {notes.some(({ state }) => state === 'answered') ? (
          <button type="button" class="btn" onClick={() => actions.saveAnswers(titleOf)}>
            {words.saveAnswers}
          </button>
        ) : null}
      </div>
      <p class="meta" role="status">
        {news?.state === 'taken' ? inboxNewsInWords(news) : ''}
      </p>
      {groups.length === 0 ? <p class="none">{words.none}</p> : null}
      {groups.map((group) => (
        <Group
          key={group.card}
          group={group}
          title={titles.get(group.card)}
          named={titleOf(group.card)}
          actions={actions}
          onChange={onChange}
        />
      ))}
    </>
  );
}

type GroupProps = {
  readonly group: CardNotes;
  /** Nothing where the card is not in this library. */
  readonly title: string | undefined;
  readonly named: string;
  readonly actions: Signing['inbox'];
  readonly onChange: (card: string) => void;
};

function Group({ group, title, named, actions, onChange }: GroupProps) {
  const { card, open, notes } = group;
  const isHere = title !== undefined;
  return (
    <section class="sec" aria-label={named}>
      <div class="sechead">
        <h2>
          {isHere ? (
            <a href={hashOf('card', card)}>
              <CardName id={card} title={title} listed />
            </a>
          ) : (
            card
          )}
        </h2>
        <span class={open > 0 ? 'tag care' : 'tag'}>{words.open(open)}</span>
      </div>
      {isHere ? null : <p class="meta">{words.gone}</p>}
      <ul class="keys">
        {notes.map(({ at, note }) => (
          <InboxNotePart
            key={nameOf(note)}
            note={note}
            actions={{
              answer: (answer) => actions.answer(at, answer),
              drop: () => void actions.drop(at),
              ...(isHere
                ? {
                    change: () => {
                      void actions.intoDraft(at);
                      onChange(card);
                    },
                  }
                : {}),
            }}
          />
        ))}
      </ul>
    </section>
  );
}
