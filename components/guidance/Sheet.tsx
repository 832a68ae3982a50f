import type { ComponentChildren } from 'preact';
import { Quoting } from '#components/ui/Quoting.tsx';
import type { BlockView } from '#lib/guidance/blocks.ts';
import type { SheetView } from '#lib/guidance/sheet.ts';
import { dayInWords } from '#lib/words/days.ts';
import { bylineInWords, reviewInWords, toVerifyInWords, writtenInWords } from '#lib/words/facts.ts';
import { availableInWords, localWords, missingInWords } from '#lib/words/local.ts';
import { langBeside, panelWords, partName } from '#lib/words/panel.ts';
import { sheetStamp } from '#lib/words/sheet.ts';

/** One card on paper, with its release and the day on the sheet itself. */
export function Sheet({ sheet }: { sheet: SheetView }) {
  const lang = langBeside(sheet.lang);
  return (
    <article class="sheet">
      <h1 lang={lang}>{sheet.title}</h1>
      <ul class="three" lang={lang}>
        {sheet.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="blocks">
        {sheet.blocks.map((block, at) => (
          <SheetBlock key={`${block.block}-${at}`} block={block} kind={sheet.kind} lang={lang} />
        ))}
      </div>
      <footer>
        <p class="stamp">
          {sheet.toVerify > 0 ? <strong>{toVerifyInWords(sheet.toVerify)}</strong> : null}
          {sheet.written ? `${writtenInWords(sheet.written)} ` : ''}
          {sheet.made ? `${bylineInWords(sheet.made)} ` : ''}
          {`${reviewInWords(sheet.reviewBy, sheet.pastReview)}${sheet.pastReview ? ' ' : '. '}`}
          {sheetStamp(sheet.released, sheet.printed, sheet.isDraft === true)}
        </p>
      </footer>
    </article>
  );
}

type BlockProps = {
  readonly block: BlockView;
  readonly kind: string;
  readonly lang: string | undefined;
};

function SheetBlock({ block, kind, lang }: BlockProps) {
  switch (block.block) {
    case 'part':
      return <List heading={partName(block, kind)} lines={block.lines} lang={lang} />;
    case 'steps':
      return (
        <List heading={<span lang={lang}>{block.heading}</span>} lines={block.lines} lang={lang} />
      );
    case 'swap':
      return <Swap swap={block} lang={lang} />;
    case 'local':
      return <SheetLocal block={block} lang={lang} />;
  }
}

type SwapProps = {
  readonly swap: Extract<BlockView, { block: 'swap' }>;
  readonly lang: string | undefined;
};

function Swap({ swap, lang }: SwapProps) {
  return (
    <section>
      <h2>
        {panelWords.insteadOf}: <span lang={lang}>{swap.insteadOf}</span>
      </h2>
      <ul class="plainlist">
        <li>
          {panelWords.saySwap}: <span lang={lang}>{swap.say}</span>
        </li>
        <li>
          {panelWords.whySwap}: <span lang={lang}>{swap.why}</span>
        </li>
      </ul>
    </section>
  );
}

type ListProps = {
  readonly heading: ComponentChildren;
  readonly lines: readonly string[];
  readonly lang: string | undefined;
};

function List({ heading, lines, lang }: ListProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="plainlist" lang={lang}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type SheetLocalProps = {
  readonly block: Extract<BlockView, { block: 'local' }>;
  readonly lang: string | undefined;
};

function SheetLocal({ block, lang }: SheetLocalProps) {
  const { available, ask, answers, note, missing, written, earlierEdition } = block.local;
  return (
    <section class="local">
      <h2>{localWords.heading}</h2>
      <ul class="plainlist">
        {available === 'yes' ? null : <li>{availableInWords(available, ask)}</li>}
        {answers.map(({ slot, text }) => (
          <li key={slot.id}>{text}</li>
        ))}
        {note.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {missing.map((slot) => (
          <li key={slot.id}>
            <Quoting sentence={missingInWords(slot.ask)} quoted={slot.ask} lang={lang} />
          </li>
        ))}
      </ul>
      {earlierEdition ? <p>{localWords.earlierEdition}</p> : null}
      {written ? (
        <p>
          {localWords.writtenBy} {written.by}, {dayInWords(written.day)}
        </p>
      ) : null}
    </section>
  );
}
