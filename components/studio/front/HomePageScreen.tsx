import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Select } from '#components/ui/Select.tsx';
import { addSituation, changeHome, keepOnHome, situationId } from '#lib/studio/front-changes.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { frontWords as words } from '#lib/words/studio-front.ts';
import { FieldRow } from '../editor/FieldRow.tsx';
import { cardChoice, starterChoice, useOwnLang } from '../own-words.tsx';
import { PageHead } from '../PageHead.tsx';
import { Picker } from '../Picker.tsx';
import { useHalfForm, useHalfTyped } from '../use-half-typed.ts';
import { WaitingButton } from '../WaitingButton.tsx';
import { FrontActs, type FrontProps } from './FrontActs.tsx';
import { Situations } from './Situations.tsx';

type Props = FrontProps & {
  /** Goes to the situation that was just added. */
  readonly onAdded: (situation: string) => void;
};

const mostTiles = 8;

/** What each home page opens with: the first card, Reception's tiles, and the situations. */
export function HomePageScreen({ onAdded, ...props }: Props) {
  const { view, actions } = props;
  const { front, cards, elsewhere } = view;
  const ownLang = useOwnLang();
  const apply = () => undefined;
  const named = (audience: string) => [
    ...cards.filter((card) => card.audience.includes(audience)).map(cardChoice),
    ...elsewhere.filter((card) => card.audience.includes(audience)).map(starterChoice),
  ];
  return (
    <>
      <PageHead
        heading={screenTitles.home}
        lead={words.homeLead}
        acts={<FrontActs {...props} fields={['home', 'situations']} />}
      />
      <Lost {...props} />
      <div class="form frontform">
        <Section heading={words.glances}>
          {(['consulting', 'reception'] as const).map((role) => (
            <FieldRow key={role} view={view} apply={apply} field={`home.${role}`}>
              <Select
                label={words[role]}
                lang={ownLang()}
                value={front.home[role]}
                choices={[['', words.choose], ...named(role)]}
                onChoose={(id) => actions.change(`home.${role}`, changeHome({ [role]: id }))}
              />
            </FieldRow>
          ))}
        </Section>
        <Section heading={words.tilesHeading}>
          <FieldRow view={view} apply={apply} field="home.tiles">
            <Picker
              ordered
              label={words.tiles}
              hint={words.tilesHint}
              add={words.addTile}
              choices={named('reception')}
              chosen={front.home.tiles}
              most={mostTiles}
              onChoose={(tiles) => actions.change('home.tiles', changeHome({ tiles: [...tiles] }))}
            />
          </FieldRow>
        </Section>
        <Section heading={words.situationsHeading}>
          <p class="hint">{words.situationsHint}</p>
          <FieldRow view={view} apply={apply} field="situations">
            <Situations {...props} />
          </FieldRow>
          <NewSituation {...props} onAdded={onAdded} />
        </Section>
      </div>
    </>
  );
}

/** Home names cards that no reader has: one press takes off what is not of this library. */
function Lost({ view, actions }: FrontProps) {
  const lost = view.findings.some(
    ({ found }) => found.from === 'form' && found.fault.code === 'not-found',
  );
  if (!lost) return null;
  return (
    <Notice heading={words.lostHeading}>
      <p>{words.lost}</p>
      <p>
        <button
          type="button"
          class="btn"
          onClick={() => actions.change('home.all', keepOnHome(view.cards))}
        >
          {words.keepOnHome}
        </button>
      </p>
    </Notice>
  );
}

const fresh = { label: '' };

function NewSituation({ view, actions, onAdded }: Props) {
  const { form, change } = useHalfTyped(useHalfForm('situation'), fresh);
  const { label } = form;
  const add = (event: Event) => {
    event.preventDefault();
    if (label.trim() === '') return;
    const id = situationId(label, new Set(view.front.situations.map((one) => one.id)));
    actions.change('situations', addSituation(id, label.trim()));
    change(fresh);
    onAdded(id);
  };
  return (
    <form class="narrow below" onSubmit={add} noValidate>
      <Field
        label={words.newSituation}
        hint={words.newSituationHint}
        value={label}
        maxLength={40}
        onType={(text) => change({ label: text })}
      />
      <WaitingButton waits={label.trim() === '' ? words.situationNeedsName : undefined}>
        {words.addSituation}
      </WaitingButton>
    </form>
  );
}
