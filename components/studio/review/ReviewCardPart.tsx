import { answerNoteChars, reviewChoices } from '#lib/studio/review-answers.ts';
import type { ReviewCard } from '#lib/studio/review-pack.ts';
import { fieldLabel } from '#lib/words/compare.ts';
import { contentNoteInWords } from '#lib/words/facts.ts';
import { langBeside } from '#lib/words/panel.ts';
import { reviewChoiceWords, packWords as words } from '#lib/words/review-pack.ts';
import { Compare } from '../Compare.tsx';

/** One card of a review pack: its words, what changed, and three answers to choose from. */
export function ReviewCardPart({ card }: { card: ReviewCard }) {
  const lang = langBeside(card.lang);
  return (
    <article id={`card-${card.number}`}>
      <h2>
        <span class="number">{card.number}</span> <span lang={lang}>{card.title}</span>
      </h2>
      {card.contentNotes.length > 0 ? (
        <p class="note">{contentNoteInWords(card.contentNotes, false)}</p>
      ) : null}
      <ul class="three" lang={lang}>
        {card.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {card.parts.map(({ field, texts }) => (
        <section key={field}>
          <h3>{fieldLabel({ field })}</h3>
          <ul lang={lang}>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      {card.comparison ? (
        <Compare
          comparison={card.comparison}
          lang={lang}
          heading={<strong>{words.changed}</strong>}
        />
      ) : (
        <p>{words.newCard}</p>
      )}
      <Answer card={card} />
    </article>
  );
}

function Answer({ card }: { card: ReviewCard }) {
  const { number } = card;
  return (
    <fieldset data-card={number}>
      <legend>{words.question(number)}</legend>
      {reviewChoices.map((choice) => (
        <label key={choice} class="pick">
          <input type="radio" name={`answer-${number}`} value={choice} />{' '}
          {reviewChoiceWords[choice]}
        </label>
      ))}
      <label>
        {words.note}
        <textarea rows={3} maxLength={answerNoteChars} />
      </label>
    </fieldset>
  );
}
