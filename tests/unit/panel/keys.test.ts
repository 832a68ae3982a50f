import { describe, expect, test } from 'vitest';
import { createKeys, type KeyPress } from '#lib/panel/keys.ts';
import { aDesk, aPanel } from '../../support/a-panel.ts';

const card = 'consulting/start-safe';
const plain = { alt: false, ctrlOrMeta: false, typing: false, inSearch: false };

/** A panel in use, with its keyboard. */
async function atKeyboard() {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  const keys = createKeys(panel, desk.parts.clock);
  const press = (key: string, rest: Partial<KeyPress> = {}) => keys({ ...plain, key, ...rest });
  const screen = () => panel.view.value.screen.screen;
  return { desk, panel, press, screen, move: desk.move };
}

describe('Esc', () => {
  test('twice within a second hides, also while typing', async () => {
    const { press, screen, move } = await atKeyboard();
    press('Escape');
    move(1_000);
    press('Escape', { typing: true, inSearch: true });
    expect(screen()).toBe('hidden');
  });

  test('twice in more than a second does not', async () => {
    const { press, screen, move } = await atKeyboard();
    press('Escape');
    move(1_001);
    press('Escape');
    expect(screen()).toBe('home');
    move(999);
    press('Escape');
    expect(screen()).toBe('hidden');
  });

  test('once clears the search', async () => {
    const { panel, press, screen } = await atKeyboard();
    panel.find('quiet');
    press('Escape');
    expect(panel.view.value.query).toBe('');
    expect(screen()).toBe('home');
  });

  test('after hiding counts from the start again', async () => {
    const { panel, press, screen } = await atKeyboard();
    press('Escape');
    press('Escape');
    panel.show();
    press('Escape');
    expect(screen()).toBe('home');
  });
});

describe('single keys', () => {
  test('turn discreet view, open the list of keys and lead to the search', async () => {
    const { panel, press, screen } = await atKeyboard();
    expect(press('d')).toBe('taken');
    expect(panel.view.value.discreet).toBe(true);
    expect(press('/')).toBe('focus-search');
    expect(screen()).toBe('found'); // in discreet view the search is a page of its own
    press('D');
    expect(panel.view.value.discreet).toBe(false);
    expect(press('?')).toBe('taken');
    expect(screen()).toBe('keyboard');
  });

  test('pin the card on screen, and nothing where there is none', async () => {
    const { panel, press } = await atKeyboard();
    expect(press('p')).toBe('not-ours');
    await panel.openCard(card);
    expect(press('p')).toBe('taken');
    expect(panel.settings.value.pins.map(({ id }) => id)).toEqual([card]);
    press('P');
    expect(panel.settings.value.pins).toEqual([]);
  });

  test.each(['/', 'd', 'p', '?'])('such as %s do nothing while somebody types', async (key) => {
    const { panel, press, screen } = await atKeyboard();
    await panel.openCard(card);
    expect(press(key, { typing: true })).toBe('not-ours');
    expect(screen()).toBe('card');
    expect(panel.view.value.discreet).toBe(false);
    expect(panel.settings.value.pins).toEqual([]);
  });

  test.each(['/', 'd', 'p', '?'])('such as %s do nothing once switched off', async (key) => {
    const { panel, press, screen } = await atKeyboard();
    panel.choose({ singleKeys: false });
    await panel.openCard(card);
    expect(press(key)).toBe('not-ours');
    expect(screen()).toBe('card');
  });

  test('leave the browser’s own shortcuts alone', async () => {
    const { panel, press } = await atKeyboard();
    expect(press('d', { ctrlOrMeta: true })).toBe('not-ours');
    expect(press('d', { alt: true })).toBe('not-ours');
    expect(panel.view.value.discreet).toBe(false);
  });
});

test('the slash opens the search from a card and from a page, and leaves one that is open', async () => {
  const { panel, press, screen } = await atKeyboard();
  await panel.openCard(card);
  expect(press('/')).toBe('focus-search');
  expect(screen()).toBe('found');
  panel.openPage('settings');
  press('/');
  expect(screen()).toBe('found');
  panel.toggleDiscreet();
  panel.find('quiet');
  press('/');
  expect(panel.view.value.query).toBe('quiet');
});

test('P pins no card that the practice hides', async () => {
  const { desk, panel, press } = await atKeyboard();
  const [hidden] = await desk.parts.reader.summaries();
  if (hidden) panel.hideHere(hidden, 'Unsafe', 'This practice');
  await panel.openCard(card);
  expect(panel.view.value.screen).toMatchObject({ hiddenHere: { id: card } });
  expect(press('p')).toBe('not-ours');
  expect(panel.settings.value.pins).toEqual([]);
});

test('Alt and the left arrow go back, also with single keys off', async () => {
  const { panel, press, screen } = await atKeyboard();
  panel.choose({ singleKeys: false });
  await panel.openCard(card);
  expect(press('ArrowLeft')).toBe('not-ours');
  expect(press('ArrowLeft', { alt: true })).toBe('taken');
  expect(screen()).toBe('home');
});

test('arrows move between results, and only there', async () => {
  const { panel, press } = await atKeyboard();
  expect(press('ArrowDown')).toBe('not-ours');
  panel.find('quiet');
  expect(press('ArrowDown', { typing: true, inSearch: true })).toBe('next-result');
  expect(press('ArrowUp')).toBe('previous-result');
});

test('no key does anything before the first question is answered, nor while hidden', async () => {
  const desk = await aDesk();
  const panel = await aPanel(desk);
  const keys = createKeys(panel, desk.parts.clock);
  for (const key of ['?', 'd', '/']) expect(keys({ ...plain, key })).toBe('not-ours');
  expect(panel.view.value.screen.screen).toBe('first-run');
  panel.chooseRole('consulting');
  panel.hide();
  expect(keys({ ...plain, key: '?' })).toBe('not-ours');
  expect(panel.view.value.screen.screen).toBe('hidden');
});
