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
import { Own } from './own-words.tsx';
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
  const titleOf = (card: string) => titles.get(card) ?? card;
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
          actions={actions}
          onChange={onChange}
        />
      ))}
    </>
  );
}

type GroupProps = {
  readonly group: CardNotes;
  readonly title: string | undefined;
  readonly actions: Signing['inbox'];
  readonly onChange: (card: string) => void;
};

function Group({ group, title, actions, onChange }: GroupProps) {
  const { card, open, notes } = group;
  return (
    <section class="sec" aria-label={title ?? card}>
      <div class="sechead">
        <h2>
          {title ? (
            <a href={hashOf('card', card)}>
              <Own of={card}>{title}</Own>
            </a>
          ) : (
            card
          )}
        </h2>
        <span class={open > 0 ? 'tag care' : 'tag'}>{words.open(open)}</span>
      </div>
      {title ? null : <p class="meta">{words.gone}</p>}
      <ul class="keys">
        {notes.map(({ at, note }) => (
          <InboxNotePart
            key={nameOf(note)}
            note={note}
            actions={{
              answer: (answer) => actions.answer(at, answer),
              drop: () => void actions.drop(at),
              ...(title
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
