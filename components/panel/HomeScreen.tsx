import { Adopted } from '#components/guidance/Adopted.tsx';
import { Byline } from '#components/guidance/Byline.tsx';
import { Glance } from '#components/guidance/Glance.tsx';
import { Tile } from '#components/guidance/Tile.tsx';
import { Row } from '#components/ui/Row.tsx';
import { Section } from '#components/ui/Section.tsx';
import { pinsAtHome } from '#lib/panel/home-view.ts';
import type { HomeView, NoticeView } from '#lib/panel/screens.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { CardRows } from './CardRows.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PageHead } from './PageHead.tsx';

type Props = { readonly view: HomeView; readonly actions: Actions };
type WithNotice = Props & { readonly notice?: NoticeView | undefined };

const situationsShown = 6;

/** The home of a role: the glance, then the ways on. */
export function HomeScreen({ view, notice, actions }: WithNotice) {
  const { glance } = view;
  return (
    <main>
      {glance ? (
        <>
          <Glance
            title={glance.title}
            lines={glance.lines}
            lang={glance.lang}
            row={{ id: glance.id, onOpen: () => void actions.openCard(glance.id) }}
          />
          <Byline {...glance.byline} />
          {glance.adoption ? <Adopted adoption={glance.adoption} /> : null}
        </>
      ) : (
        <NoGlance noneShown={view.noneShown} />
      )}
      {notice ? <NoticeBar notice={notice} actions={actions} /> : null}
      <Tiles view={view} actions={actions} />
      <Pinned view={view} actions={actions} />
      <Situations view={view} actions={actions} />
    </main>
  );
}

// Adopting helps nobody where every card was withdrawn.
function NoGlance({ noneShown }: { noneShown: boolean }) {
  return noneShown ? (
    <PageHead heading={panelWords.noneShown} lead={panelWords.noneShownLead} />
  ) : (
    <PageHead heading={panelWords.noneAdopted} lead={panelWords.noneAdoptedLead} />
  );
}

function Tiles({ view, actions }: Props) {
  if (view.tiles.length === 0) return null;
  return (
    <Section nav heading={panelWords.whatWouldHelp}>
      <ul class="tiles">
        {view.tiles.map((tile) => (
          <Tile key={tile.id} {...tile} onOpen={() => void actions.openCard(tile.id)} />
        ))}
      </ul>
    </Section>
  );
}

function Pinned({ view, actions }: Props) {
  if (view.pinned.length === 0) return null;
  const change = (
    <button type="button" class="link" onClick={() => actions.openPage('pinned')}>
      {view.pinned.length > pinsAtHome
        ? panelWords.allOf(view.pinned.length)
        : panelWords.arrangePins}
    </button>
  );
  return (
    <Section nav heading={panelWords.pinned} aside={change}>
      <CardRows
        rows={view.pinned.slice(0, pinsAtHome)}
        actions={actions}
        discreet={false}
        withCue={false}
      />
    </Section>
  );
}

function Situations({ view, actions }: Props) {
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
        {shown.map(({ id, label, cue, lang, card }) => (
          <Row
            key={id}
            row={card ?? id}
            title={label}
            cue={cue}
            lang={langBeside(lang)}
            cueLang={langBeside(lang)}
            onOpen={() => (card ? actions.openCard(card) : actions.openSituation(id))}
          />
        ))}
      </ul>
    </Section>
  );
}
