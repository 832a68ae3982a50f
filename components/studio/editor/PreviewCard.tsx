import { Blocks } from '#components/guidance/Blocks.tsx';
import { Byline } from '#components/guidance/Byline.tsx';
import { Glance } from '#components/guidance/Glance.tsx';
import { Sheet } from '#components/guidance/Sheet.tsx';
import { SourceList } from '#components/guidance/SourceList.tsx';
import { Strip } from '#components/guidance/Strip.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { blocksOf } from '#lib/guidance/blocks.ts';
import type { Card } from '#lib/guidance/card.ts';
import { onlySite, viewLocal } from '#lib/guidance/local.ts';
import { type EditorView, previewOf } from '#lib/studio/editor-view.ts';
import { sheetOfDraft } from '#lib/studio/sheet-of-draft.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import { signedWords } from '#lib/words/signed.ts';

/** What of the editor the preview shows. */
export type Previewed = Pick<EditorView, 'draft' | 'front' | 'today' | 'published' | 'released'>;

type Props = { readonly view: Previewed };

/** The card as the panel shows it, with nothing in it that leads on. */
export function PreviewCard({ view }: Props) {
  const card = previewOf(view.draft);
  return (
    <main>
      <Glance title={card.title} lines={card.lines} lang={card.lang} />
      {card.made ? <Byline made={card.made} reviewBy={card.reviewBy} review="current" /> : null}
      <Strip
        contentNotes={card.contentNotes}
        folded={card.folded !== undefined}
        toVerify={card.toVerify.length}
      />
      <Blocks
        blocks={blocksOf(card, viewLocal(card, undefined, onlySite))}
        kind={card.kind}
        lang={card.lang}
      />
      <Folds card={card} view={view} />
    </main>
  );
}

function Folds({ card, view }: { card: Card; view: Previewed }) {
  const sources = view.front.sources.filter(({ id }) => card.sources.includes(id));
  const lang = langBeside(card.lang);
  return (
    <div class="folds">
      {card.folded ? (
        <Fold heading={card.folded.heading ?? ''} lang={lang}>
          <Lines lines={card.folded.lines ?? []} mark="dot" />
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
        <SourceList sources={sources} lang={lang} />
        <h3>{signedWords.heading}</h3>
        <p>{signedWords.later}</p>
      </Fold>
    </div>
  );
}

/** The card in discreet view. */
export function PreviewQuiet({ view }: Props) {
  const { discreetTitle, lines, lang } = previewOf(view.draft);
  return (
    <main class="quietview" lang={langBeside(lang)}>
      <h1 class="name">{discreetTitle}</h1>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </main>
  );
}

/** The card on paper. */
export function PreviewSheet({ view }: Props) {
  const { draft, published, released, today } = view;
  return (
    <main>
      <Sheet sheet={sheetOfDraft(draft, published, { released, printed: today })} />
    </main>
  );
}
