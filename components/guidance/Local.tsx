import { Icon } from '#components/ui/Icon.tsx';
import type { LocalView } from '#lib/guidance/local.ts';
import { dayInWords } from '#lib/words/days.ts';
import { availableInWords, localWords, missingInWords } from '#lib/words/local.ts';

/** What this practice says of the card, in a voice and a colour of its own. */
export function Local({ local }: { local: LocalView }) {
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
            {missingInWords(slot.ask)}
          </li>
        ))}
      </ul>
      {local.earlierEdition ? <p class="meta">{localWords.earlierEdition}</p> : null}
      {local.written ? (
        <p class="meta">
          {localWords.writtenBy} {local.written.by}, {dayInWords(local.written.day)}
        </p>
      ) : null}
    </section>
  );
}
