import { Row } from '#components/ui/Row.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { HomeSituation } from '#lib/guidance/home.ts';
import type { RowView } from '#lib/panel/row-view.ts';
import type { ListGroup } from '#lib/panel/screens.ts';
import { audienceNames, langBeside, panelWords } from '#lib/words/panel.ts';
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
        {situations.map(({ id, label, discreetLabel, cue, lang, card }) => (
          <Row
            key={id}
            row={card ?? id}
            title={discreet ? discreetLabel : label}
            cue={discreet ? undefined : cue}
            lang={langBeside(lang)}
            cueLang={langBeside(lang)}
            onOpen={() => (card ? actions.openCard(card) : actions.openSituation(id))}
          />
        ))}
      </ul>
    </main>
  );
}

type AllProps = {
  readonly groups: readonly ListGroup[];
  readonly hiddenHere: readonly RowView[];
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** Every card, by whom it is for. */
export function AllScreen({ groups, hiddenHere, discreet, actions }: AllProps) {
  return (
    <main>
      <PageHead heading={panelWords.allCards} />
      {groups.map(({ audience, rows }) => (
        <Section key={audience} nav heading={`${audienceNames[audience]}: ${rows.length}`}>
          <CardRows rows={rows} actions={actions} discreet={discreet} />
        </Section>
      ))}
      {hiddenHere.length > 0 ? (
        <Section nav heading={panelWords.hiddenHereList}>
          <CardRows rows={hiddenHere} actions={actions} discreet={discreet} withCue={false} />
        </Section>
      ) : null}
    </main>
  );
}
