import { Section } from '#components/ui/Section.tsx';
import type { Audience } from '#lib/guidance/identity.ts';
import { changeSituation, removeSituation } from '#lib/studio/front-changes.ts';
import type { FrontCard, FrontView } from '#lib/studio/front-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { frontWords as words } from '#lib/words/studio-front.ts';
import { forWhom } from '#lib/words/studio-library.ts';
import { FieldRow } from '../editor/FieldRow.tsx';
import { TextField } from '../editor/TextField.tsx';
import { Ticks } from '../editor/Ticks.tsx';
import { CardName, cardChoice, Own, starterChoice } from '../own-words.tsx';
import { PageHead } from '../PageHead.tsx';
import { Picker } from '../Picker.tsx';
import { FrontActs, type FrontProps } from './FrontActs.tsx';

type Props = FrontProps & {
  /** The situation's id. */
  readonly about: string;
  readonly onRemoved: () => void;
};

type Situation = FrontView['front']['situations'][number];

const texts = [
  ['label', 'labelHint'],
  ['cue', 'cueHint'],
  ['discreetLabel', 'discreetHint'],
] as const;
const mostFirst = 8;

/** One situation: what it is called, in sight and in discreet view, and which cards answer it. */
export function SituationScreen({ about, onRemoved, ...props }: Props) {
  const { view, actions } = props;
  const at = view.front.situations.findIndex(({ id }) => id === about);
  const situation = view.front.situations[at];
  const crumb = { name: screenTitles.home, href: hashOf('home') };
  if (!situation) return <PageHead heading={words.noSituation} crumb={crumb} />;
  const { inIt, choices } = cardsIn(view, about);
  const change = (part: Partial<Situation>, field: string) =>
    actions.change(`situations.${about}.${field}`, changeSituation(about, part));
  const row = (field: string) => ({
    view,
    apply: () => undefined,
    field: `situations.${at}.${field}`,
  });
  return (
    <>
      <PageHead
        heading={<Own>{situation.label || about}</Own>}
        crumb={crumb}
        acts={<FrontActs {...props} fields={[`situations.${at}.`]} />}
      />
      <div class="form frontform">
        <Texts {...{ view, at, situation, change }} />
        <FieldRow {...row('audience')}>
          <Ticks
            legend={words.audience}
            choices={Object.entries(forWhom) as readonly (readonly [Audience, string])[]}
            chosen={situation.audience}
            onChoose={(audience) => change({ audience: [...audience] }, 'audience')}
          />
        </FieldRow>
        <FieldRow {...row('first')}>
          <Picker
            ordered
            label={words.first}
            hint={words.firstHint}
            add={words.addFirst}
            choices={choices}
            chosen={situation.first ?? []}
            most={mostFirst}
            onChoose={(first) => change({ first: [...first] }, 'first')}
          />
        </FieldRow>
        <CardsInIt cards={inIt} />
        <Remove
          cards={inIt.length}
          onRemove={() => {
            actions.change('situations', removeSituation(about));
            onRemoved();
          }}
        />
      </div>
    </>
  );
}

/** The library's own cards in a situation, and with those of the starter, what may come first. */
function cardsIn({ cards, elsewhere }: FrontView, about: string) {
  const answers = (card: FrontCard) => card.situations.includes(about);
  const inIt = cards.filter(answers);
  const others = elsewhere.filter(answers).map(starterChoice);
  return { inIt, choices: [...inIt.map(cardChoice), ...others] };
}

type TextsProps = {
  readonly view: FrontView;
  readonly at: number;
  readonly situation: Situation;
  readonly change: (part: Partial<Situation>, field: string) => void;
};

function Texts({ view, at, situation, change }: TextsProps) {
  return (
    <>
      {texts.map(([name, hint]) => (
        <FieldRow key={name} view={view} apply={() => undefined} field={`situations.${at}.${name}`}>
          <TextField
            label={words[name]}
            hint={words[hint]}
            field={`situations.${at}.${name}`}
            value={situation[name]}
            onType={(text) => change({ [name]: text }, name)}
          />
        </FieldRow>
      ))}
    </>
  );
}

function CardsInIt({ cards }: { cards: readonly FrontCard[] }) {
  return (
    <Section heading={words.inIt}>
      {cards.length === 0 ? <p class="hint">{words.noneInIt}</p> : null}
      <ul class="chosen">
        {cards.map(({ id, title }) => (
          <li key={id}>
            <a href={hashOf('card', id)}>
              <CardName id={id} title={title} listed />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Remove({ cards, onRemove }: { cards: number; onRemove: () => void }) {
  const waits = cards > 0;
  return (
    <div class="acts below">
      <button
        type="button"
        class="btn quiet"
        aria-disabled={waits}
        aria-describedby="why-stays"
        onClick={waits ? undefined : onRemove}
      >
        {words.remove}
      </button>
      <p class="meta" id="why-stays">
        {waits ? words.cannotRemove(cards) : ''}
      </p>
    </div>
  );
}
