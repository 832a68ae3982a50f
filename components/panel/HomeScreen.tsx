import { Byline } from '#components/guidance/Byline.tsx';
import { Glance } from '#components/guidance/Glance.tsx';
import { Tile } from '#components/guidance/Tile.tsx';
import { Row } from '#components/ui/Row.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { HomeView } from '#lib/panel/view.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { CardRows } from './CardRows.tsx';

const situationsShown = 6;
const pinsShown = 3;

/** The home of a role: the glance, then the ways on. */
export function HomeScreen({ view, actions }: { view: HomeView; actions: Actions }) {
  const { glance } = view;
  return (
    <main>
      <Glance title={glance.title} lines={glance.lines} />
      <Byline {...glance.byline} />
      {view.tiles.length > 0 ? (
        <Section nav heading={panelWords.whatWouldHelp}>
          <ul class="tiles">
            {view.tiles.map((tile) => (
              <Tile key={tile.id} {...tile} onOpen={() => actions.openCard(tile.id)} />
            ))}
          </ul>
        </Section>
      ) : null}
      {view.pinned.length > 0 ? (
        <Section nav heading={panelWords.pinned}>
          <CardRows rows={view.pinned.slice(0, pinsShown)} actions={actions} discreet={false} withCue={false} />
        </Section>
      ) : null}
      <Situations view={view} actions={actions} />
    </main>
  );
}

function Situations({ view, actions }: { view: HomeView; actions: Actions }) {
  const { situations, role } = view;
  const shown = role === 'consulting' ? situations.slice(0, situationsShown) : situations;
  const all = (
    <button type="button" class="link" onClick={() => actions.openPage('situations')}>
      {panelWords.allOf(situations.length)}
    </button>
  );
  return (
    <Section
      nav
      heading={role === 'consulting' ? panelWords.situations : panelWords.whatIsHappening}
      aside={shown.length < situations.length ? all : undefined}
    >
      <ul class="rows">
        {shown.map(({ id, label, cue, card }) => (
          <Row
            key={id}
            row={card ?? id}
            title={label}
            cue={cue}
            onOpen={() => (card ? actions.openCard(card) : actions.openSituation(id))}
          />
        ))}
      </ul>
    </Section>
  );
}
