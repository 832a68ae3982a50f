import { Icon } from '#components/ui/Icon.tsx';
import { Quoting } from '#components/ui/Quoting.tsx';
import type { LocalView } from '#lib/guidance/local.ts';
import { dayInWords } from '#lib/words/days.ts';
import { availableInWords, localWords, missingInWords } from '#lib/words/local.ts';

type Props = {
  readonly local: LocalView;
  /** The language of what the card asks for, where it is not that of the page. */
  readonly lang?: string | undefined;
};

/** What this practice says of the card, in a voice and a colour of its own. */
export function Local({ local, lang }: Props) {
  return (
    <section class="here" aria-labelledby="here-title">
      <h2 id="here-title">
        <Icon name="house" small />
        {localWords.heading}
      </h2>
      <ul class="lines">
        {local.available === 'yes' ? null : <li>{availableInWords(local.available, local.ask)}</li>}
        {local.answers.map(({ slot, text }) => (
          <li key={slot.id}>{text}</li>
        ))}
        {local.note.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {local.missing.map((slot) => (
          <li key={slot.id} class="missing">
            <span>
              <Quoting sentence={missingInWords(slot.ask)} quoted={slot.ask} lang={lang} />
            </span>
          </li>
        ))}
      </ul>
      {local.earlierEdition ? <p class="meta">{localWords.earlierEdition}</p> : null}
      {local.written ? (
        <p class="meta">
          {localWords.writtenBy} {local.written.by}, {dayInWords(local.written.day)}
          {local.written.from
            ? `. ${localWords.published(local.written.from, local.written.under?.day)}`
            : ''}
        </p>
      ) : null}
    </section>
  );
}
