import { type Day, dayOf } from '#lib/base/day.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import { asPractice, type Practice } from '#lib/guidance/practice.ts';
import type { Trouble } from './check-facts.ts';
import type { PanelParts } from './parts.ts';
import { parseSettings, type SettingsChange } from './settings.ts';
import type { Signals } from './signals.ts';

const troublesKept = 20;

/**
 * Changes settings on screen at once, and keeps them: laid over what is kept at that moment, since
 * another window may have chosen something else meanwhile.
 */
export function keep(parts: PanelParts, state: Signals, change: SettingsChange): void {
  const { chosen, changing } = state;
  chosen.value = change(chosen.value);
  changing.add(change);
  const lay = (now: unknown) => change(parseSettings(now));
  void layOverKept(parts, state, 'settings', lay).then(() => changing.delete(change));
}

/** A change of what the practice wrote. */
export type PracticeChange = (now: Practice) => Practice;

/**
 * Changes what the practice wrote, on screen at once, and keeps it: laid over what is kept at that
 * moment, since another window or the Studio may have written meanwhile.
 */
export function keepPractice(parts: PanelParts, state: Signals, change: PracticeChange): void {
  const shown = change(state.practice.value);
  state.practice.value = shown;
  const lay = (now: unknown) => change(asPractice(now));
  void layOverKept(parts, state, 'practice', lay).then((kept) => {
    if (kept && state.practice.value === shown) state.practice.value = kept;
  });
}

/** Lays a change over what is kept; where no place takes it, the panel says so and goes on. */
export async function layOverKept<Value>(
  parts: PanelParts,
  state: Signals,
  name: string,
  change: (now: unknown) => Value,
): Promise<Value | undefined> {
  try {
    return await parts.kept.change(name, change);
  } catch {
    state.notice.value = 'not-kept';
    return undefined;
  }
}

/** What judges the words that a practice writes, fetched when first needed. */
export async function fetchJudging(today: Day) {
  const refusals = await import('#lib/guidance/local-refusal.ts');
  const { namesSomebody } = await import('#lib/identifiers/names-somebody.ts');
  return { ...refusals, namesSomebody: (text: string) => namesSomebody(text, today) };
}

/** Keeps what the practice wrote once it could be read again from its file; else says what is wrong. */
export async function keepChecked(
  parts: PanelParts,
  state: Signals,
  change: PracticeChange,
): Promise<LocalRefusal | undefined> {
  const { checkPractice } = await parts.page.practiceFiles();
  const checked = checkPractice(change(state.practice.value));
  if (!checked.ok) {
    const { refuseFault } = await import('#lib/guidance/local-refusal.ts');
    return refuseFault(checked.refusal.faults[0]);
  }
  keepPractice(parts, state, change);
  return undefined;
}

/** Keeps a value; where no place takes it, the panel says so and goes on. */
export async function keepValue(
  parts: PanelParts,
  state: Signals,
  name: string,
  value: unknown,
): Promise<void> {
  try {
    await parts.kept.keep(name, value);
  } catch {
    state.notice.value = 'not-kept';
  }
}

/** Notes that something was refused: its code and the day, for "Check this computer". */
export async function noteTrouble(parts: PanelParts, code: string): Promise<void> {
  const trouble: Trouble = { code, day: dayOf(parts.clock()) };
  const noted = (now: unknown) => [trouble, ...asTroubles(now)].slice(0, troublesKept);
  // Where no place takes it, what was refused is on screen all the same: no notice goes over it.
  await parts.kept.change('troubles', noted).catch(() => undefined);
}

/** Reads kept troubles from an unknown value. */
export function asTroubles(value: unknown): readonly Trouble[] {
  return Array.isArray(value) ? value : [];
}
