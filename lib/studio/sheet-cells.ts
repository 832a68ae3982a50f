import { asRecord } from '#lib/base/record.ts';
import type { Slot } from '#lib/guidance/card.ts';
import { made } from '#lib/guidance/made.ts';
import { z } from '#lib/guidance/zod.ts';
import { isWritten, tidy } from './card-of.ts';
import type { Draft, Headed, Swap } from './draft.ts';

/** Why a cell was not understood. */
export type CellFault = 'unknown-value' | 'not-a-day' | 'not-readable';

const slotKinds = z.enum(['place', 'person', 'phone', 'link', 'text']);

/** Lines as a cell holds them: one under another, without what is empty. */
export function writeLines(lines: readonly string[]): string {
  return lines
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Lines under a heading, as a cell holds them: `# heading`, then a line each. A line that begins as
 * a heading does has a backslash before it.
 */
export function writeHeaded(headed: Headed): string {
  if (!isWritten(headed)) return '';
  const lines = writeLines(headed.lines).replace(/^\\*#/gm, '\\$&');
  return `# ${tidy(headed.heading)}\n${lines}`.trim();
}

/** Every heading of a cell with its lines. Where none stands first, the first line is one. */
export function readHeaded(cell: string): readonly Headed[] {
  const [start = '', ...blocks] = cell.split(/^#/m);
  return [start.trim(), ...blocks]
    .map((block) => {
      const [heading = '', ...lines] = block.split('\n');
      const read = linesIn(lines.join('\n')).map((line) => line.replace(/^\\(?=\\*#)/, ''));
      return { heading: heading.trim(), lines: read };
    })
    .filter(isWritten);
}

/** Words to leave and words instead, as a cell holds them. */
export function writeSwap({ insteadOf, say, why }: Swap): string {
  return `Instead of: ${tidy(insteadOf)}\nSay: ${tidy(say)}\nWhy: ${tidy(why)}`;
}

/** Words to leave and words instead, out of a block of a cell. */
export function readSwap(block: string): readonly Swap[] {
  if (block.trim() === '') return [];
  const after = (name: string): string =>
    new RegExp(`^${name}:(.*)$`, 'im').exec(block)?.[1]?.trim() ?? '';
  return [{ insteadOf: after('Instead of'), say: after('Say'), why: after('Why') }];
}

/** A local fact in one line of a cell. */
export function writeSlot({ id, kind, required, onTile, ask }: Slot): string {
  return [id, kind, required ? 'required' : '', onTile ? 'tile' : '', tidy(ask)].join(' | ');
}

/** Local facts out of a cell, one a line. */
export function readSlots(cell: string): Partial<Draft> | CellFault {
  const rows = linesIn(cell).map((row) => row.split('|'));
  const slots = rows.flatMap((row): Slot[] => {
    const [id = '', kind, required, onTile] = row.map((one) => one.trim());
    const found = slotKinds.safeParse(kind);
    if (!found.success) return [];
    const flags = { required: required === 'required', onTile: onTile === 'tile' };
    return [{ id, ask: row.slice(4).join('|').trim(), kind: found.data, ...flags }];
  });
  return slots.length === rows.length ? { slots } : 'not-readable';
}

/** The record of who made a card: it goes out and comes in as it is. */
export function readMade(cell: string): Partial<Draft> | CellFault {
  if (cell === '') return { made: undefined };
  try {
    const value = asRecord(JSON.parse(cell));
    const whole = made.safeParse(value);
    if (whole.success) return { made: whole.data };
    const standing = z.enum(['starter', 'reviewed', 'co-produced']).safeParse(value['standing']);
    return standing.success ? { made: value as Draft['made'] } : 'not-readable';
  } catch {
    return 'not-readable';
  }
}

/** The lines of a cell that say something, without spaces around them. */
export function linesIn(cell: string): readonly string[] {
  return cell
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
