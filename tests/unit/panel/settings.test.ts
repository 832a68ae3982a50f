import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freshSettings,
  isReadable,
  parseSettings,
  type Settings,
  startsDiscreet,
} from '#lib/panel/settings.ts';

const pin = fc.record({ id: fc.string(), title: fc.string(), discreetTitle: fc.string() });
const anySettings = fc.record(
  {
    role: fc.constantFrom('consulting', 'reception'),
    discreet: fc.record(
      { consulting: fc.boolean(), reception: fc.boolean() },
      { requiredKeys: [] },
    ),
    discreetAtStart: fc.boolean(),
    textSize: fc.constantFrom('normal', 'large', 'larger', 'largest'),
    theme: fc.constantFrom('computer', 'light', 'dark'),
    language: fc.constantFrom('browser', 'en', 'cy'),
    foldAwayMinutes: fc.constantFrom(0, 2, 5, 15),
    singleKeys: fc.boolean(),
    closeOnHide: fc.boolean(),
    onlyAdopted: fc.boolean(),
    site: fc.string(),
    pins: fc.uniqueArray(pin, { maxLength: 50, selector: ({ id }) => id }),
    withdrawnSeen: fc.uniqueArray(fc.string(), { maxLength: 50 }),
    newsSeen: fc.string(),
  },
  {
    requiredKeys: [
      'discreet',
      'discreetAtStart',
      'textSize',
      'language',
      'theme',
      'foldAwayMinutes',
      'singleKeys',
      'closeOnHide',
      'onlyAdopted',
      'pins',
      'withdrawnSeen',
    ],
  },
);

describe('settings', () => {
  test('that were kept are read as they were', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });

  test('are read from any JSON value, and reading them again changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const settings = parseSettings(value);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('fall back field by field where a field holds any JSON value', () => {
    const fields = Object.keys({ ...freshSettings, role: '', site: '', newsSeen: '' });
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...fields), fc.jsonValue(), (kept, field, value) => {
        const { [field as keyof Settings]: _, ...rest } = parseSettings(kept);
        const read = parseSettings({ ...kept, [field]: value });
        expect(read).toMatchObject(rest);
        expect(parseSettings(read)).toEqual(read);
      }),
    );
  });

  test('are the fresh ones where nothing was kept', () => {
    expect(parseSettings(undefined)).toEqual(freshSettings);
    expect(parseSettings({ role: 'admin', theme: 'pink', foldAwayMinutes: 3 })).toEqual(
      freshSettings,
    );
  });

  test('hold each pin once, 50 at most, and none that is broken', () => {
    const pins = Array.from({ length: 60 }, (_, at) => ({
      id: `a/${at}`,
      title: 'A',
      discreetTitle: 'B',
    }));
    expect(parseSettings({ pins }).pins).toEqual(pins.slice(0, 50));
    const broken = [pins[0], pins[0], { id: 'x/y', title: 7 }, null, 'a/b'];
    expect(parseSettings({ pins: broken }).pins).toEqual([pins[0]]);
  });
});

test.each([
  [undefined, true],
  [{ ...freshSettings }, true],
  [null, false],
  ['theme', false],
  [{ theme: 'dark' }, false],
])('settings kept as %j can be read: %j', (kept, readable) => {
  expect(isReadable(kept)).toBe(readable);
});

describe('discreet view at the start', () => {
  test('is on for reception until somebody changes it, and off for consulting', () => {
    expect(startsDiscreet(freshSettings, 'reception')).toBe(true);
    expect(startsDiscreet(freshSettings, 'consulting')).toBe(false);
  });

  test('is as each role was left', () => {
    const left = { ...freshSettings, discreet: { reception: false, consulting: true } };
    expect(startsDiscreet(left, 'reception')).toBe(false);
    expect(startsDiscreet(left, 'consulting')).toBe(true);
  });

  test('is always on where that was chosen', () => {
    const always = { ...freshSettings, discreetAtStart: true, discreet: { reception: false } };
    expect(startsDiscreet(always, 'reception')).toBe(true);
    expect(startsDiscreet(always, 'consulting')).toBe(true);
  });
});
