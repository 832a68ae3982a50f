import { expect, test } from 'vitest';
import type { FootView } from '#lib/panel/screens.ts';
import { offlineInWords } from '#lib/words/offline.ts';
import { type UpdateCode, updateRefusalInWords } from '#lib/words/sync.ts';
import { checkedInWords } from '#lib/words/update-refusals.ts';
import { footInWords } from '#lib/words/updates.ts';

const builtIn = {
  released: '2026-11-22',
  from: undefined,
  check: { check: 'no-source' },
  pastReview: 0,
} as const;

const checked = (check: FootView['check']): string =>
  footInWords({ ...builtIn, from: 'Severn guidance', check });

test('the foot says the release, and how many cards are past review where any are', () => {
  const foot = (pastReview: number) => footInWords({ ...builtIn, pastReview });
  expect(foot(0)).toBe('Built-in cards 2026.11. No update source set.');
  expect(foot(1)).toBe('Built-in cards 2026.11. No update source set. 1 card past review.');
  expect(foot(2)).toBe('Built-in cards 2026.11. No update source set. 2 cards past review.');
});

test('the foot names whose guidance it is, and when it was last asked for', () => {
  const day = '2026-11-20';
  expect(checked({ check: 'checked', day, today: true })).toBe(
    'Severn guidance 2026.11. Checked today.',
  );
  expect(checked({ check: 'checked', day, today: false })).toBe(
    'Severn guidance 2026.11. Checked 20 Nov 2026.',
  );
  expect(checked({ check: 'not-confirmed', since: day })).toBe(
    'Severn guidance 2026.11. Not confirmed since 20 Nov 2026.',
  );
  expect(checked({ check: 'waiting' })).toBe(
    'Severn guidance 2026.11. Waiting for the first update.',
  );
});

test('the foot says nothing of checks before they were read', () => {
  expect(footInWords({ ...builtIn, check: { check: 'not-read' } })).toBe('Built-in cards 2026.11.');
});

test('the strip says that cards work, and does not say offline of a computer that is not', () => {
  const lastChecked = '2026-11-09';
  expect(offlineInWords({ online: false, lastChecked })).toBe(
    'You are offline. Every card still works. Last checked for updates 9 Nov 2026.',
  );
  expect(offlineInWords({ online: true, lastChecked })).toMatch(/^Updates could not be reached\./);
});

test('a check that failed says its code, where its words ask to pass the code on', () => {
  const words = checkedInWords([{ title: 'Region', refusal: 'metadata-wrong-type' }]);
  expect(words).toMatch(/^Region: .* and give them the code\. Code: metadata-wrong-type\.$/);
});

const foundInFiles: readonly UpdateCode[] = [
  ...([
    'too-long',
    'length-wrong',
    'hash-wrong',
    'metadata-not-json',
    'metadata-malformed',
  ] as const),
  ...(['metadata-wrong-type', 'metadata-over-limit', 'version-wrong'] as const),
  ...(['version-rolled-back', 'role-left-snapshot', 'role-not-in-snapshot'] as const),
];

test.each(foundInFiles)(
  'the words for %s name no host, since a file may have been brought in by hand',
  (code) => {
    expect(Object.values(updateRefusalInWords(code)).join(' ')).not.toMatch(/host/);
  },
);
