import type { ComponentChildren } from 'preact';
import { Adopted } from '#components/guidance/Adopted.tsx';
import { Blocks } from '#components/guidance/Blocks.tsx';
import { Byline } from '#components/guidance/Byline.tsx';
import { Glance } from '#components/guidance/Glance.tsx';
import { SourceList } from '#components/guidance/SourceList.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import { Icon } from '#components/ui/Icon.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { CardView } from '#lib/panel/card-view.ts';
import type { CardScreenView } from '#lib/panel/screens.ts';
import { contentNoteInWords, toVerifyInWords } from '#lib/words/facts.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import type { CardAwayProps } from './CardAway.tsx';
import { CardRows } from './CardRows.tsx';
import { Counterparts } from './Counterparts.tsx';
import { NotInUse, OtherEditions } from './EditionParts.tsx';
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
      <Counterparts counterparts={card.counterparts} actions={actions} />
      <Strips card={card} />
      <Blocks blocks={card.blocks} kind={card.kind} lang={card.lang} />
      {notInUse ? null : <LocalButton card={card} actions={actions} />}
      <Near card={card} actions={actions} />
      <Folds card={card}>
        <OtherEditions editions={editions} actions={actions} />
      </Folds>
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

// One strip, whatever is to be said: a second would stand between a reader and the words that help.
function Strips({ card }: { card: CardView }) {
  const note = card.contentNotes.length > 0;
  const said = [
    note ? contentNoteInWords(card.contentNotes, card.folded !== undefined) : '',
    card.toVerify > 0 ? toVerifyInWords(card.toVerify) : '',
  ].filter(Boolean);
  return (
    <>
      {said.length > 0 ? (
        <p class="strip">
          <Icon name={note ? 'page' : 'care'} small />
          <span>{said.join(' ')}</span>
        </p>
      ) : null}
      {card.adoption ? <Adopted adoption={card.adoption} /> : null}
    </>
  );
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

function Folds({ card, children }: { card: CardView; children: ComponentChildren }) {
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
      </Fold>
      {children}
    </div>
  );
}
