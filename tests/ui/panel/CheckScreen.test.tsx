import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Actions } from '#components/panel/actions.ts';
import { CheckScreen } from '#components/panel/CheckScreen.tsx';
import type { CheckFacts } from '#lib/panel/check-facts.ts';
import '../../../entrypoints/sidepanel/style.css';
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
};
const bare: CheckFacts = {
  ...facts,
  usedBytes: undefined,
  persisted: undefined,
  privateWindow: true,
  from: 'memory',
  troubles: [],
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

test('axe finds no fault', async () => {
  await expectNoFaults({
    facts: <CheckScreen facts={facts} actions={actions} />,
    bare: <CheckScreen facts={bare} actions={actions} />,
    'before the facts': <CheckScreen facts={undefined} actions={actions} />,
  });
});
