import type { ReviewPack } from '#lib/studio/review-pack.ts';
import { dayInWords } from '#lib/words/days.ts';
import { contentNoteInWords } from '#lib/words/facts.ts';
import { langBeside } from '#lib/words/panel.ts';
import { packWords as words } from '#lib/words/review-pack.ts';
import { ReviewCardPart } from './ReviewCardPart.tsx';

/**
 * What a group is sent: all of it can be read and answered without script, on a phone and on paper.
 * What only script can do stays hidden until the script is there.
 */
export function ReviewPage({ pack }: { pack: ReviewPack }) {
  return (
    <form
      data-pack={pack.code}
      data-first={words.firstLine(pack.code)}
      data-name={words.nameLine}
      autocomplete="off"
    >
      <header>
        <h1>{pack.title}</h1>
        <p>{words.lead(pack.cards.length)}</p>
        <p>
          {words.from}: {pack.from}, {dayInWords(pack.made)}
        </p>
      </header>
      <section class="yours">
        <h2>{words.yours}</h2>
        <ul>
          {words.choices.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <nav>
        <h2>{words.here}</h2>
        <ol>
          {pack.cards.map(({ number, title, lang, contentNotes }) => (
            <li key={number}>
              <a href={`#card-${number}`} lang={langBeside(lang)}>
                {title}
              </a>
              {contentNotes.length > 0 ? (
                <span class="note">{contentNoteInWords(contentNotes, false)}</span>
              ) : null}
            </li>
          ))}
        </ol>
      </nav>
      <Ways pack={pack} />
      {pack.cards.map((card) => (
        <ReviewCardPart key={card.number} card={card} />
      ))}
      <Done />
      <footer>{words.byline}</footer>
    </form>
  );
}

function Ways({ pack }: { pack: ReviewPack }) {
  return (
    <section>
      <h2>{words.ways}</h2>
      <p>{words.byHand}</p>
      <p class="code">{words.firstLine(pack.code)}</p>
      {pack.sendTo ? (
        <p>
          {words.sendTo}: {pack.sendTo}
        </p>
      ) : null}
    </section>
  );
}

function Done() {
  return (
    <section class="done">
      <h2>{words.done}</h2>
      <label>
        {words.name}
        <input type="text" data-name="" maxLength={80} />
      </label>
      <div data-script="" hidden>
        <p>{words.kept}</p>
        <p class="acts">
          <button type="button" data-save="">
            {words.save}
          </button>
          <button type="button" data-copy="">
            {words.copy}
          </button>
        </p>
        <p role="status" data-said="" data-none={words.none} data-saved={words.saved} />
        <label data-text="" hidden>
          {words.text}
          <textarea readOnly rows={8} />
        </label>
      </div>
    </section>
  );
}
