import { Adopted } from '#components/guidance/Adopted.tsx';
import { Blocks } from '#components/guidance/Blocks.tsx';
import { Byline } from '#components/guidance/Byline.tsx';
import { Glance } from '#components/guidance/Glance.tsx';
import { SourceList } from '#components/guidance/SourceList.tsx';
import { Strip } from '#components/guidance/Strip.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { CardView } from '#lib/panel/card-view.ts';
import type { CardScreenView } from '#lib/panel/screens.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import type { CardAwayProps } from './CardAway.tsx';
import { CardRows } from './CardRows.tsx';
import { Counterparts } from './Counterparts.tsx';
import { NotInUse } from './NotInUse.tsx';
import { usePages } from './use-pages.ts';

type Props = { readonly view: CardScreenView; readonly actions: Actions };

/** A card in its fixed order: glance, byline, notes, parts, what is near, then what is folded. */
export function CardScreen({ view, actions }: Props) {
  const { card, folded, gone, hiddenHere, withdrawn, notInUse, editions } = view;
  if (withdrawn || gone || hiddenHere || folded) return <Away view={view} actions={actions} />;
  if (!card) return <main />;
  return (
    <main>
      {notInUse ? <NotInUse edition={notInUse} actions={actions} /> : null}
      <Glance
        title={card.title}
        lines={card.lines}
        lang={card.lang}
        {...(notInUse ? { other: true } : {})}
      />
      <Byline {...card.byline} />
      {card.adoption ? <Adopted adoption={card.adoption} /> : null}
      <Counterparts counterparts={card.counterparts} actions={actions} />
      <Strip
        contentNotes={card.contentNotes}
        folded={card.folded !== undefined}
        toVerify={card.toVerify}
      />
      <Blocks blocks={card.blocks} kind={card.kind} lang={card.lang} />
      {notInUse ? null : <LocalButton card={card} actions={actions} />}
      <Near card={card} actions={actions} />
      <Folds {...{ card, editions, actions }} signed={view.signed} />
      {card.safetyContact ? (
        <p class="meta safety">
          {panelWords.somethingWrong} <span lang={langBeside(card.lang)}>{card.safetyContact}</span>
        </p>
      ) : null}
    </main>
  );
}

// What stands in the place of a card comes with the pages: few cards are away.
function Away(props: CardAwayProps) {
  const pages = usePages();
  return pages ? <pages.CardAway {...props} /> : <main />;
}

function LocalButton({ card, actions }: { card: CardView; actions: Actions }) {
  return (
    <p class="sec">
      <button type="button" class="link local" onClick={() => actions.openLocal(card.id)}>
        {card.local.written ? panelWords.changeLocal : panelWords.writeLocal}
      </button>
    </p>
  );
}

function Near({ card, actions }: { card: CardView; actions: Actions }) {
  return (
    <>
      {card.pathway.length > 0 ? (
        <Section nav heading={panelWords.pathway}>
          <CardRows rows={card.pathway} actions={actions} discreet={false} />
        </Section>
      ) : null}
      {card.related.length > 0 ? (
        <Section nav heading={panelWords.related}>
          <CardRows rows={card.related} actions={actions} discreet={false} withCue={false} />
        </Section>
      ) : null}
    </>
  );
}

type FoldsProps = Pick<CardScreenView, 'signed' | 'editions'> & {
  readonly card: CardView;
  readonly actions: Actions;
};

// What is asked of few cards, and seen only once it is unfolded, comes with the pages.
function Folds({ card, signed, editions, actions }: FoldsProps) {
  const pages = usePages();
  const lang = langBeside(card.lang);
  return (
    <div class="folds">
      {card.folded ? (
        <Fold heading={card.folded.heading} lang={lang}>
          <Lines lines={card.folded.lines} mark="dot" />
        </Fold>
      ) : null}
      {card.forYou ? (
        <Fold heading={panelWords.forYou}>
          <Lines lines={card.forYou} mark="dot" lang={lang} />
        </Fold>
      ) : null}
      <Fold heading={panelWords.whyThisCard}>
        <p lang={lang}>{card.why}</p>
        <h3>{panelWords.sources}</h3>
        <SourceList sources={card.sources} lang={lang} />
        {signed && pages ? <pages.WhoSigned {...signed} /> : null}
      </Fold>
      {pages && editions.length > 0 ? <pages.OtherEditions {...{ editions, actions }} /> : null}
    </div>
  );
}
