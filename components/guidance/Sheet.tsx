import type { BlockView } from '#lib/guidance/blocks.ts';
import type { SheetView } from '#lib/guidance/sheet.ts';
import { dayInWords } from '#lib/words/days.ts';
import { bylineInWords, reviewInWords, writtenInWords } from '#lib/words/facts.ts';
import { localWords, missingInWords } from '#lib/words/local.ts';
import { panelWords, partName } from '#lib/words/panel.ts';
import { sheetStamp } from '#lib/words/sheet.ts';

/** One card on paper, with its release and the day on the sheet itself. */
export function Sheet({ sheet }: { sheet: SheetView }) {
  return (
    <article class="sheet">
      <h1>{sheet.title}</h1>
      <ul class="three">
        {sheet.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {sheet.blocks.map((block, at) => (
        <SheetBlock key={`${block.block}-${at}`} block={block} kind={sheet.kind} />
      ))}
      <footer>
        <p class="stamp">
          {sheet.written ? `${writtenInWords(sheet.written)} ` : ''}
          {sheet.made ? `${bylineInWords(sheet.made)} ` : ''}
          {reviewInWords(sheet.reviewBy, sheet.pastReview)}.{' '}
          {sheetStamp(sheet.released, sheet.printed)}
        </p>
      </footer>
    </article>
  );
}

function SheetBlock({ block, kind }: { block: BlockView; kind: string }) {
  switch (block.block) {
    case 'part':
      return <List heading={partName(block, kind)} lines={block.lines} />;
    case 'steps':
      return <List heading={block.heading} lines={block.lines} />;
    case 'swap':
      return (
        <List
          heading={`${panelWords.insteadOf}: ${block.insteadOf}`}
          lines={[`${panelWords.saySwap}: ${block.say}`, `${panelWords.whySwap}: ${block.why}`]}
        />
      );
    case 'local':
      return <SheetLocal block={block} />;
  }
}

function List({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="plainlist">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function SheetLocal({ block }: { block: Extract<BlockView, { block: 'local' }> }) {
  const { answers, note, missing, written } = block.local;
  return (
    <section class="local">
      <h2>{localWords.heading}</h2>
      <ul class="plainlist">
        {answers.map(({ slot, text }) => (
          <li key={slot.id}>{text}</li>
        ))}
        {note.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {missing.map((slot) => (
          <li key={slot.id}>{missingInWords(slot.ask)}</li>
        ))}
      </ul>
      {written ? (
        <p>
          {localWords.writtenBy} {written.by}, {dayInWords(written.day)}
        </p>
      ) : null}
    </section>
  );
}
