import { textOf } from '#lib/base/bytes.ts';
import { isDay } from '#lib/base/calendar.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { isText, isWhole, type Rule } from './shape.ts';

/** Why a list of withdrawals was not taken. `at` names the item, counted from 0, and its field. */
export type WithdrawalsRefusal =
  | { readonly code: 'withdrawals-not-valid'; readonly at: string }
  | { readonly code: 'withdrawals-newer' };

const schema = 'foreword.withdrawn/1';
/** The most items of a list. */
const maxWithdrawn = 2_000;
/** The longest reason, in characters. */
export const maxReasonChars = 280;
/** The longest list, in bytes. */
export const maxWithdrawnBytes = 2_097_152;

/** That a text is the day, or the instant in UTC, from which a withdrawal holds. */
const isMoment: Rule = (value) => {
  if (typeof value !== 'string') return 'wrong-type';
  const [day = '', time] = value.split('T');
  const whole = time === undefined || /^\d\d:\d\d:\d\dZ$/.test(time);
  return isDay(day) && whole ? undefined : 'not-a-day';
};

const required: readonly (readonly [string, Rule])[] = [
  ['bundle', isText(120, /^[a-z0-9-]+(?:\.[a-z0-9-]+){1,6}$/)],
  ['id', isText(80, /^[a-z0-9./-]{3,80}$/)],
  ['upto', isWhole(1, Number.MAX_SAFE_INTEGER)],
  ['at', isMoment],
  ['reason', isText(maxReasonChars)],
];

/** What must hold of the fields of a withdrawn item. */
export const withdrawnFields: ReadonlyMap<string, Rule> = new Map([
  ...required,
  ['useInstead', isText(80, /^[a-z0-9./-]{3,80}$/)],
]);

/** The fields without which an item says nothing. */
export const withdrawnRequired = required.map(([name]) => name);

/**
 * Reads a list of withdrawals. Fields that are unknown are passed over, for a list can only hide:
 * what a later Foreword adds to it must not keep an older one from hiding.
 */
export function readWithdrawals(
  bytes: Uint8Array,
): Result<readonly WithdrawnItem[], WithdrawalsRefusal> {
  const list = parse(bytes);
  if (typeof list?.schema === 'string' && list.schema !== schema) {
    return refuse({ code: 'withdrawals-newer' });
  }
  if (!Array.isArray(list?.items) || list.items.length > maxWithdrawn) {
    return refuse({ code: 'withdrawals-not-valid', at: 'items' });
  }
  const items: WithdrawnItem[] = [];
  for (const [at, value] of list.items.entries()) {
    const fault = faultIn(value);
    if (fault) return refuse({ code: 'withdrawals-not-valid', at: `${at}.${fault}` });
    const { bundle, id, upto, at: from, reason, useInstead } = value as WithdrawnItem;
    items.push({ bundle, id, upto, at: from, reason, ...(useInstead ? { useInstead } : {}) });
  }
  return accept(items);
}

function faultIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'item';
  const fields = new Map(Object.entries(value));
  const lacking = withdrawnRequired.find((name) => !fields.has(name));
  if (lacking) return lacking;
  return [...withdrawnFields].find(
    ([name, rule]) => fields.has(name) && rule(fields.get(name)),
  )?.[0];
}

type List = { readonly schema?: unknown; readonly items?: unknown };

function parse(bytes: Uint8Array): List | undefined {
  try {
    const value: unknown = JSON.parse(textOf(bytes));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
