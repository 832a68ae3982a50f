import { asRecord } from '#lib/base/record.ts';
import type { Slot } from '#lib/guidance/card.ts';
import { made } from '#lib/guidance/made.ts';
import { z } from '#lib/guidance/zod.ts';
import type { Draft, Headed, Swap } from './draft.ts';

/** Why a cell was not understood. */
export type CellFault = 'unknown-value' | 'not-a-day' | 'not-readable';

const slotKinds = z.enum(['place', 'person', 'phone', 'link', 'text']);

/** Lines under a heading, as a cell holds them: `# heading`, then a line each. */
export function writeHeaded({ heading, lines }: Headed): string {
  return heading === '' && lines.length === 0 ? '' : [`# ${heading}`, ...lines].join('\n');
}

/** Every heading of a cell with its lines. */
export function readHeaded(cell: string): readonly Headed[] {
  return cell
    .split(/^#/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const [heading = '', ...lines] = linesIn(block);
      return { heading, lines };
    });
}

/** Words to leave and words instead, as a cell holds them. */
export function writeSwap({ insteadOf, say, why }: Swap): string {
  return `Instead of: ${insteadOf}\nSay: ${say}\nWhy: ${why}`;
}

/** Words to leave and words instead, out of a block of a cell. */
export function readSwap(block: string): readonly Swap[] {
  if (block.trim() === '') return [];
  const after = (name: string): string =>
    new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(block)?.[1]?.trim() ?? '';
  return [{ insteadOf: after('Instead of'), say: after('Say'), why: after('Why') }];
}

/** A local fact in one line of a cell. */
export function writeSlot({ id, kind, required, onTile, ask }: Slot): string {
  return [id, kind, required ? 'required' : '', onTile ? 'tile' : '', ask].join(' | ');
}

/** Local facts out of a cell, one a line. */
export function readSlots(cell: string): Partial<Draft> | CellFault {
  const rows = linesIn(cell).map((row) => row.split('|').map((one) => one.trim()));
  const slots = rows.flatMap(([id = '', kind, required, onTile, ...ask]): Slot[] => {
    const found = slotKinds.safeParse(kind);
    if (!found.success) return [];
    const flags = { required: required === 'required', onTile: onTile === 'tile' };
    return [{ id, ask: ask.join(' | '), kind: found.data, ...flags }];
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
