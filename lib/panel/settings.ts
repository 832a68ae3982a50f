import type { Role } from '#lib/guidance/select.ts';

/** A language that the interface speaks. */
export type Language = 'en' | 'cy';

/** What a person chose for this computer. No `role` means that the first question is still open. */
export type Settings = {
  readonly role?: Role;
  /** The view last left, by role. Reception is discreet until someone changes it. */
  readonly discreet: { readonly consulting?: boolean; readonly reception?: boolean };
  readonly discreetAtStart: boolean;
  readonly textSize: 'normal' | 'large' | 'larger' | 'largest';
  readonly theme: 'computer' | 'light' | 'dark';
  /** The language of the interface: a chosen one, or whichever the browser asks for. */
  readonly language: 'browser' | Language;
  /** Minutes without use after which the panel goes home in discreet view; 0 is never. */
  readonly foldAwayMinutes: number;
  readonly singleKeys: boolean;
  /** Whether Hide also closes the panel. */
  readonly closeOnHide: boolean;
  /** Whether the glance and the tiles show adopted cards only. */
  readonly onlyAdopted: boolean;
  /** The building that this computer stands in, where a practice has several. */
  readonly site?: string;
  readonly pins: readonly Pin[];
  /** Pinned cards of which somebody has seen that they were taken back. */
  readonly withdrawnSeen: readonly string[];
  /** The trail of the news as it was last read; an earlier Foreword kept its newest day. */
  readonly newsSeen?: string;
};

/** A pinned card. Its titles are kept with it, so that home needs nothing more at first paint. */
export type Pin = { readonly id: string; readonly title: string; readonly discreetTitle: string };

/** Settings before anyone has chosen. */
export const freshSettings: Settings = {
  discreet: {},
  discreetAtStart: false,
  textSize: 'normal',
  theme: 'computer',
  language: 'browser',
  foldAwayMinutes: 0,
  singleKeys: true,
  closeOnHide: false,
  onlyAdopted: false,
  pins: [],
  withdrawnSeen: [],
};

const maxPins = 50;
const languages: readonly Language[] = ['en', 'cy'];

/** A change of settings. Laid over the same settings twice, it makes no more of them than once. */
export type SettingsChange = (now: Settings) => Settings;

/** A change that sets some of the settings, and of the views that were left only those it names. */
export function setting(some: Partial<Settings>): SettingsChange {
  return (now) => ({ ...now, ...some, discreet: { ...now.discreet, ...some.discreet } });
}

/** Pins a card, as the last, or takes its pin away. */
export function pinning({ id, title, discreetTitle }: Pin, pinned: boolean): SettingsChange {
  return (now) => {
    const rest = now.pins.filter((pin) => pin.id !== id);
    return { ...now, pins: pinned ? [...rest, { id, title, discreetTitle }] : rest };
  };
}

/** Moves a pin to just after (1) or just before (-1) another; where either is gone, all stays. */
export function pinMove(id: string, past: string, by: 1 | -1): SettingsChange {
  return (now) => {
    const pin = now.pins.find((one) => one.id === id);
    const others = now.pins.filter((one) => one !== pin);
    const at = others.findIndex((one) => one.id === past);
    if (!pin || at < 0) return now;
    return { ...now, pins: others.toSpliced(by > 0 ? at + 1 : at, 0, pin) };
  };
}

/** Reads kept settings from an unknown value; a field that is not ours falls back to its default. */
export function parseSettings(value: unknown): Settings {
  const kept = fieldsOf(value);
  const role = oneOf(kept.role, ['consulting', 'reception'] as const);
  const seen = kept.newsSeen;
  return {
    ...(role ? { role } : {}),
    discreet: parseDiscreet(kept.discreet),
    discreetAtStart: kept.discreetAtStart === true,
    textSize: oneOf(kept.textSize, ['normal', 'large', 'larger', 'largest'] as const) ?? 'normal',
    theme: oneOf(kept.theme, ['computer', 'light', 'dark'] as const) ?? 'computer',
    language: oneOf(kept.language, languages) ?? 'browser',
    foldAwayMinutes: oneOf(kept.foldAwayMinutes, [0, 2, 5, 15] as const) ?? 0,
    singleKeys: kept.singleKeys !== false,
    closeOnHide: kept.closeOnHide === true,
    onlyAdopted: kept.onlyAdopted === true,
    ...(typeof kept.site === 'string' ? { site: kept.site } : {}),
    pins: parsePins(kept.pins),
    withdrawnSeen: parseNames(kept.withdrawnSeen),
    ...(typeof seen === 'string' ? { newsSeen: seen } : {}),
  };
}

/**
 * The language to speak: the one chosen, or the first that the browser asks for (tags of BCP 47, the
 * dearest first) and that is spoken here. English where there is none.
 */
export function languageOf({ language }: Settings, asked: readonly string[]): Language {
  if (language !== 'browser') return language;
  return asked.map((tag) => oneOf(tag.split('-')[0], languages)).find(Boolean) ?? 'en';
}

/** Whether kept settings can be read at all: nothing kept yet is readable too. */
export function isReadable(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && 'pins' in value);
}

/** Whether the panel opens in discreet view for a role. Reception does until someone says otherwise. */
export function startsDiscreet(settings: Settings, role: Role): boolean {
  return settings.discreetAtStart || (settings.discreet[role] ?? role === 'reception');
}

/** Has the panel open in discreet view from now on, or for the role in use as a person leaves it. */
export function startingDiscreet(discreetAtStart: boolean, role: Role): Partial<Settings> {
  return discreetAtStart ? { discreetAtStart } : { discreetAtStart, discreet: { [role]: false } };
}

function parseDiscreet(value: unknown): Settings['discreet'] {
  const { consulting, reception } = fieldsOf(value);
  return {
    ...(typeof consulting === 'boolean' ? { consulting } : {}),
    ...(typeof reception === 'boolean' ? { reception } : {}),
  };
}

function parsePins(value: unknown): readonly Pin[] {
  if (!Array.isArray(value)) return [];
  const pins = value.flatMap((pin) => {
    const { id, title, discreetTitle } = fieldsOf(pin);
    const whole = [id, title, discreetTitle].every((text) => typeof text === 'string');
    return whole ? [{ id, title, discreetTitle } as Pin] : [];
  });
  return [...new Map(pins.map((pin) => [pin.id, pin])).values()].slice(0, maxPins);
}

function parseNames(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
  return [...new Set(names)].slice(-maxPins);
}

function oneOf<T>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((choice) => choice === value);
}

type Fields = { [field in keyof Settings | keyof Pin | Role]?: unknown };

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
