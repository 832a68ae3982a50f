import { tidy } from './card-of.ts';
import type { DraftFinding } from './check.ts';

/**
 * A finding by the lines of the form. The checks read a card, in which lines that are empty are left
 * out, so that they count fewer; `lines` are those that the form had when it was checked.
 */
export function foundInForm(found: DraftFinding, lines: readonly string[]): DraftFinding {
  const written = lines.flatMap((line, at) => (tidy(line) === '' ? [] : [at]));
  const inForm = (line: number): number => written[line] ?? line;
  const pathInForm = (path: string): string =>
    path.replace(/^lines\.(\d+)$/, (_all, line: string) => `lines.${inForm(Number(line))}`);
  switch (found.from) {
    case 'form':
      return { ...found, fault: { ...found.fault, path: pathInForm(found.fault.path) } };
    case 'width':
      return { ...found, wrap: { ...found.wrap, line: inForm(found.wrap.line) } };
    case 'words':
      return { ...found, finding: { ...found.finding, field: pathInForm(found.finding.field) } };
  }
}
