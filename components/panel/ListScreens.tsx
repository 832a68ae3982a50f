import { Row } from '#components/ui/Row.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { HomeSituation } from '#lib/guidance/home.ts';
import type { ListGroup } from '#lib/panel/view.ts';
import type { RowView } from '#lib/panel/row-view.ts';
import type { ReleaseNews } from '#lib/store/database.ts';
import { dayInWords, releaseName } from '#lib/words/days.ts';
import { changeInWords } from '#lib/words/facts.ts';
import { audienceNames, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { CardRows } from './CardRows.tsx';
import { PageHead } from './PageHead.tsx';

type SituationsProps = {
  readonly situations: readonly HomeSituation[];
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** Every situation of the role. */
export function SituationsScreen({ situations, discreet, actions }: SituationsProps) {
  return (
    <main>
      <PageHead heading={panelWords.situations} />
      <ul class="rows flush">
        {situations.map(({ id, label, discreetLabel, cue, card }) => (
          <Row
            key={id}
            row={card ?? id}
            title={discreet ? discreetLabel : label}
            cue={discreet ? undefined : cue}
            onOpen={() => (card ? actions.openCard(card) : actions.openSituation(id))}
          />
        ))}
      </ul>
    </main>
  );
}

type SituationProps = {
  readonly situation: HomeSituation | undefined;
  readonly rows: readonly RowView[];
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** The cards of one situation. */
export function SituationScreen({ situation, rows, discreet, actions }: SituationProps) {
  const heading = discreet ? situation?.discreetLabel : situation?.label;
  return (
    <main>
      <PageHead heading={heading ?? panelWords.situations} {...(discreet ? {} : { lead: situation?.cue })} />
      <CardRows rows={rows} actions={actions} discreet={discreet} />
    </main>
  );
}

type AllProps = {
  readonly groups: readonly ListGroup[];
  readonly pinned: readonly RowView[];
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** Every card, by whom it is for. */
export function AllScreen({ groups, pinned, discreet, actions }: AllProps) {
  return (
    <main>
      <PageHead heading={panelWords.allCards} />
      {pinned.length > 0 ? (
        <Section nav heading={panelWords.pinned}>
          <CardRows rows={pinned} actions={actions} discreet={discreet} />
        </Section>
      ) : null}
      {groups.map(({ audience, rows }) => (
        <Section key={audience} nav heading={`${audienceNames[audience]}: ${rows.length}`}>
          <CardRows rows={rows} actions={actions} discreet={discreet} />
        </Section>
      ))}
    </main>
  );
}

/** What changed, newest release first, in words. */
export function NewsScreen({ news, actions }: { news: readonly ReleaseNews[]; actions: Actions }) {
  return (
    <main>
      <PageHead heading={panelWords.news} />
      {news.length === 0 ? <p class="sec">{panelWords.noNews}</p> : null}
      {news.map(({ released, changes }) => (
        <Section key={released} nav heading={`${releaseName(released)}, ${dayInWords(released)}`}>
          <ul class="rows">
            {changes.map((change) =>
              change.change === 'gone' ? (
                <li key={change.id} class="row off">
                  <span class="t">{change.title}</span>
                  <span class="c">{changeInWords(change)}</span>
                </li>
              ) : (
                <Row
                  key={change.id}
                  row={change.id}
                  title={change.title}
                  cue={changeInWords(change)}
                  onOpen={() => actions.openCard(change.id)}
                />
              ),
            )}
          </ul>
        </Section>
      ))}
    </main>
  );
}
