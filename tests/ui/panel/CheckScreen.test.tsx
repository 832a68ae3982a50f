import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Actions } from '#components/panel/actions.ts';
import { CheckScreen } from '#components/panel/CheckScreen.tsx';
import type { CheckFacts } from '#lib/panel/check-facts.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aSourceState } from '../../support/a-source-state.ts';
import { type Asked, notedActions } from '../../support/ui/noted-actions.ts';
import { expectNoFaults, show, textsOf, widerThanPage } from '../../support/ui/stage.tsx';

const facts: CheckFacts = {
  version: '0.1.0',
  browser: 'Chromium 140 on Linux',
  permissions: ['sidePanel', 'storage'],
  usedBytes: 1_250_000,
  persisted: true,
  privateWindow: false,
  released: '2026-11-22',
  state: 'ab'.repeat(32),
  cards: 44,
  from: 'database',
  troubles: [{ code: 'practice-file-damaged', day: '2026-11-20' }],
  updates: {
    policy: { state: 'none', version: undefined, seen: undefined, fromFile: false, faults: [] },
    alarmFired: undefined,
    requests: [],
    sources: [],
    practiceFile: undefined,
    hosts: [],
  },
};
const bare: CheckFacts = {
  ...facts,
  usedBytes: undefined,
  persisted: undefined,
  privateWindow: true,
  from: 'memory',
  troubles: [],
};
const updated: CheckFacts = {
  ...facts,
  updates: {
    policy: {
      state: 'wrong',
      version: 3,
      seen: Date.UTC(2026, 10, 20, 9, 5),
      fromFile: false,
      faults: [{ path: 'trust.userMayAddSources', code: 'wrong-type' }],
    },
    alarmFired: Date.UTC(2026, 10, 21, 6),
    requests: [
      {
        address: 'https://cards.example.org/metadata/timestamp.json',
        day: '2026-11-21',
        bytes: 512,
        result: 'ok',
      },
    ],
    sources: [aSourceState({ clockLooksWrong: true, refusal: 'mix-not-met' })],
    practiceFile: {
      address: 'https://elm.example.org/ours.foreword',
      at: Date.UTC(2026, 10, 21, 6, 1),
      refusal: { code: 'practice-file-newer' },
    },
    hosts: [{ host: 'cards.example.org', status: 200, exposes: ['etag'] }],
  },
};
const { actions } = notedActions();

function shown(some: CheckFacts | undefined, answers: Partial<Actions> = {}): readonly Asked[] {
  const noted = notedActions(answers);
  show(<CheckScreen facts={some} actions={noted.actions} />);
  return noted.asked;
}

const copy = () => page.getByRole('button', { name: 'Copy this report' });

/** What stands beside a name on the page. */
function fact(name: string): string | undefined {
  return textsOf('dd')[textsOf('dt').indexOf(name)];
}

test('it asks for the facts when it opens, and shows nothing to press before they are there', async () => {
  const asked = shown(undefined);
  await expect.poll(() => asked).toEqual([['readFacts']]);
  expect(document.querySelector('button, dl')).toBeNull();
});

test('each fact stands beside its name', () => {
  shown(facts);
  expect(fact('Foreword')).toBe('0.1.0');
  expect(fact('Permissions')).toBe('sidePanel, storage');
  expect(fact('Cards')).toBe('44, release 2026.11 of 22 Nov 2026');
  expect(fact('Cards come from')).toBe('This browser’s database');
  expect(fact('Storage used')).toBe('1.3 MB');
  expect(fact('Storage kept when the disk is short')).toBe('Yes');
  expect(fact('Last refusals')).toBe('practice-file-damaged (20 Nov 2026)');
});

test('what the browser does not tell is said so, never guessed', () => {
  shown(bare);
  expect(fact('Storage used')).toBe('Not told by the browser');
  expect(fact('Storage kept when the disk is short')).toBe('Not told by the browser');
  expect(fact('Window')).toBe('Private: kept in memory only');
  expect(fact('Cards come from')).toBe('The package, held in memory');
  expect(fact('Last refusals')).toBe('None');
});

test('one press copies all that stands there, a line a fact, and says so politely', async () => {
  const asked = shown(facts, { copyReport: async () => true });
  await copy().click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
  const report = textsOf('dt').map((name) => `${name}: ${fact(name)}`);
  expect(asked.filter(([name]) => name === 'copyReport')).toEqual([
    ['copyReport', report.join('\n')],
  ]);
});

test('where the browser does not allow copying, it says what to do', async () => {
  shown(facts, { copyReport: async () => false });
  await copy().click();
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('The browser did not allow copying. Select the lines above instead.');
});

test('a long digest wraps, and nothing scrolls sideways', () => {
  shown(facts);
  expect(widerThanPage()).toEqual([]);
});

test('a policy that cannot be used is told by each field, and what holds meanwhile', () => {
  shown(updated);
  expect(fact('Set by your organisation')).toBe(
    'Cannot be used, so no update is taken. trust.userMayAddSources: wrong-type. Policy 3, seen 20 Nov 2026, 09:05 UTC holds.',
  );
});

test('a policy from a file is told with the time when it was brought in', () => {
  const { updates } = facts;
  const seen = Date.UTC(2026, 10, 20, 9, 5);
  const policy = { ...updates.policy, state: 'good', version: 2, seen, fromFile: true } as const;
  shown({ ...facts, updates: { ...updates, policy } });
  expect(fact('Set by your organisation')).toBe(
    'Policy 2, from a file brought in 20 Nov 2026, 09:05 UTC',
  );
});

test('a practice file that was not used is told with its address, why, and the code', () => {
  shown(facts);
  expect(fact('Practice file')).toBeUndefined();
  shown(updated);
  const said = fact('Practice file') ?? '';
  expect(said).toContain('https://elm.example.org/ours.foreword. Last fetched 21 Nov 2026, 06:01');
  expect(said).toContain('It was made for a newer Foreword. Your notes have not changed.');
  expect(said).toContain('Code: practice-file-newer.');
});

test('each source stands with its last check, its keys, its host and every request', () => {
  shown(updated);
  expect(fact('Riverside guidance: last check')).toContain('mix-not-met');
  expect(fact('Riverside guidance: keys')).toContain(`fingerprint ${'c'.repeat(64)}`);
  expect(fact('Riverside guidance: clock')).toContain('clock looks wrong');
  expect(fact('Host')).toContain('headers it exposes: etag');
  expect(fact('Alarm last rang')).toBe('21 Nov 2026, 06:00 UTC');
  expect(fact('21 Nov 2026')).toContain('timestamp.json');
});

test('hosts are asked only on a press, and it says when the answers are there', async () => {
  const asked = shown(updated);
  await page.getByRole('button', { name: 'Ask each host now' }).click();
  expect(asked.at(-1)).toEqual(['askHosts']);
  await expect.element(page.getByText('Done. The answers stand above.')).toBeVisible();
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    updated: <CheckScreen facts={updated} actions={actions} />,
    facts: <CheckScreen facts={facts} actions={actions} />,
    bare: <CheckScreen facts={bare} actions={actions} />,
    'before the facts': <CheckScreen facts={undefined} actions={actions} />,
  });
});
