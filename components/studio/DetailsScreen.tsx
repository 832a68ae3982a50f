import { useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { Front } from '#lib/guidance/front.ts';
import { detailsWords as words } from '#lib/words/details.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly front: Front;
  readonly titles: ReadonlyMap<string, string>;
  readonly onKeep: (front: Front) => Promise<void>;
};

const fields = [
  ['id', 120],
  ['title', 60],
  ['publisher', 80],
  ['contact', 200],
  ['safetyContact', 200],
  ['licence', 80],
] as const;

/** What a library says of itself: its name, who stands behind it, and the card of each home page. */
export function DetailsScreen({ front, titles, onKeep }: Props) {
  const [bundle, setBundle] = useState(front.bundle);
  const [home, setHome] = useState(front.home);
  const [said, setSaid] = useState('');
  const cards = [['', words.choose] as const, ...titles];
  const keep = async (event: Event) => {
    event.preventDefault();
    await onKeep({ ...front, bundle, home });
    setSaid(words.kept);
  };
  return (
    <>
      <PageHead heading={screenTitles.details} lead={words.lead} />
      <form class="narrow" onSubmit={(event) => void keep(event)} noValidate>
        {fields.map(([name, maxLength]) => (
          <Field
            key={name}
            {...words.fields[name]}
            value={bundle[name]}
            maxLength={maxLength}
            onType={(text) => setBundle({ ...bundle, [name]: text.trimStart() })}
          />
        ))}
        <Select
          label={words.consulting}
          value={home.consulting}
          choices={cards}
          onChoose={(consulting) => setHome({ ...home, consulting })}
        />
        <Select
          label={words.reception}
          value={home.reception}
          choices={cards}
          onChoose={(reception) => setHome({ ...home, reception })}
        />
        <div class="acts">
          <button type="submit" class="btn main">
            {words.keep}
          </button>
        </div>
        <p class="meta" role="status">
          {said}
        </p>
      </form>
    </>
  );
}
