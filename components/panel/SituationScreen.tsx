import type { HomeSituation } from '#lib/guidance/home.ts';
import type { Adoption } from '#lib/guidance/practice.ts';
import type { RowView } from '#lib/panel/row-view.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { CardRows } from './CardRows.tsx';
import { PageHead } from './PageHead.tsx';
import { usePages } from './use-pages.ts';

type SituationProps = {
  readonly situation: HomeSituation | undefined;
  readonly rows: readonly RowView[];
  readonly adoption: Adoption | undefined;
  readonly practiceName: string;
  readonly privateWindow?: boolean;
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** The cards of one situation, and whether the practice adopted it. */
export function SituationScreen(props: SituationProps) {
  const { situation, rows, discreet, actions } = props;
  const heading = discreet ? situation?.discreetLabel : situation?.label;
  const pages = usePages();
  return (
    <main>
      <PageHead
        heading={heading ?? panelWords.situations}
        lang={situation?.lang}
        leadLang={situation?.lang}
        {...(discreet ? {} : { lead: situation?.cue })}
      />
      <CardRows rows={rows} actions={actions} discreet={discreet} />
      {situation && pages && !discreet ? (
        <pages.AdoptPart key={situation.id} {...props} situation={situation.id} />
      ) : null}
    </main>
  );
}
