import type { SheetView } from '#lib/guidance/sheet.ts';
import { sheetWords } from '#lib/words/sheet.ts';
import { NotInWelsh } from './NotInWelsh.tsx';
import { Sheet } from './Sheet.tsx';

type Props = {
  readonly sheets: readonly SheetView[];
  /** Welsh was asked for, and could not be loaded. */
  readonly notInWelsh?: boolean;
  readonly onPrint: () => void;
};

/** Sheets on the print page, with the button that prints them. */
export function Sheets({ sheets, notInWelsh = false, onPrint }: Props) {
  return (
    <>
      <header class="printbar">
        {sheets.length > 0 ? (
          <button type="button" class="btn main" onClick={onPrint}>
            {sheetWords.print}
          </button>
        ) : (
          <h1 class="h1">{sheetWords.nothing}</h1>
        )}
        {notInWelsh ? <NotInWelsh /> : null}
      </header>
      <main>
        {sheets.map((sheet) => (
          <Sheet key={sheet.id} sheet={sheet} />
        ))}
      </main>
    </>
  );
}
