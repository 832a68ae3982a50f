import { expect, test } from 'vitest';
import { createMemory } from '#lib/panel/memory.ts';
import { leavePrintJob } from '#lib/panel/print-job.ts';
import type { Settings } from '#lib/panel/settings.ts';
import { aDesk, aPanel, settled } from '../../support/a-panel.ts';

const pin = (id: string) => ({ id, title: id, discreetTitle: 'With the door shut' });
const here = { id: 'consulting/start-safe', rev: 1 };

/** Two windows of one computer, both open; `spread` lets each hear what was kept last. */
async function twoWindows() {
  const desk = await aDesk();
  const first = await aPanel(desk);
  first.chooseRole('consulting');
  const second = await aPanel(desk);
  const spread = async () => {
    await settled();
    const kept = (await desk.parts.kept.read('settings')) as Settings;
    for (const panel of [first, second]) panel.hearSettings(kept);
    return kept;
  };
  await spread();
  return { desk, first, second, spread };
}

test('what is pinned in one window is not lost when a card is pinned in another', async () => {
  const { first, second, spread } = await twoWindows();
  first.togglePin(pin('a/one'));
  await spread();
  second.togglePin(pin('a/two'));
  expect((await spread()).pins.map(({ id }) => id)).toEqual(['a/one', 'a/two']);
  second.movePin('a/two', -1);
  await spread();
  first.togglePin(pin('a/one'));
  expect((await spread()).pins.map(({ id }) => id)).toEqual(['a/two']);
});

test('the view that somebody is in stays, though another window went to the other', async () => {
  const { first, second, spread } = await twoWindows();
  first.chooseRole('reception');
  await spread();
  first.choose({ textSize: 'large' });
  await spread();
  expect(second.view.value).toMatchObject({ role: 'consulting', discreet: false });
  expect(second.settings.value.textSize).toBe('large');
});

test('what a window hears of its own choices takes back none that came since', async () => {
  const { first } = await twoWindows();
  first.togglePin(pin('a/one'));
  const before = first.settings.value;
  first.togglePin(pin('a/two'));
  first.hearSettings(before);
  expect(first.settings.value.pins).toHaveLength(2);
});

test('what is chosen in two windows at the same moment holds, of both', async () => {
  const { first, second, spread } = await twoWindows();
  first.choose({ textSize: 'large' });
  second.choose({ theme: 'dark' });
  first.togglePin(pin('a/one'));
  second.togglePin(pin('a/two'));
  expect(await spread()).toMatchObject({ textSize: 'large', theme: 'dark' });
  for (const { settings } of [first, second]) {
    expect(settings.value).toMatchObject({ textSize: 'large', theme: 'dark' });
    expect(settings.value.pins.map(({ id }) => id)).toEqual(['a/one', 'a/two']);
  }
});

test('a pin that is moved in one window takes away none that is pinned or taken away in another', async () => {
  const { first, second, spread } = await twoWindows();
  for (const id of ['a/one', 'a/two', 'a/three']) first.togglePin(pin(id));
  await spread();
  first.movePin('a/three', -1);
  second.togglePin(pin('a/four'));
  const moved = ['a/one', 'a/three', 'a/two', 'a/four'];
  expect((await spread()).pins.map(({ id }) => id)).toEqual(moved);
  first.togglePin(pin('a/one'));
  second.movePin('a/three', -1);
  expect((await spread()).pins.map(({ id }) => id)).toEqual(moved.slice(1));
  expect(second.settings.value.pins.map(({ id }) => id)).toEqual(moved.slice(1));
});

test('a window that hears of another’s choice keeps the one that it has only begun to keep', async () => {
  const { desk, first, second, spread } = await twoWindows();
  second.choose({ theme: 'dark' });
  await settled();
  const kept = await desk.parts.kept.read('settings');
  first.choose({ textSize: 'large' });
  first.hearSettings(kept);
  expect(first.settings.value).toMatchObject({ textSize: 'large', theme: 'dark' });
  expect(await spread()).toMatchObject({ textSize: 'large', theme: 'dark' });
});

test('the view left in one window is not written over by that left in another', async () => {
  const { first, second, spread } = await twoWindows();
  first.chooseRole('reception');
  first.toggleDiscreet();
  await spread();
  second.toggleDiscreet();
  expect((await spread()).discreet).toEqual({ reception: false, consulting: true });
});

test('what was cleared in one window does not come back from another', async () => {
  const { desk, first, second, spread } = await twoWindows();
  second.togglePin(pin('a/one'));
  await spread();
  await first.clearEverything();
  second.hearSettings(await desk.parts.kept.read('settings'));
  second.choose({ theme: 'dark' });
  expect(await spread()).toMatchObject({ theme: 'dark', pins: [] });
});

test('what is told in one window is not lost when something is told in another', async () => {
  const { desk, first, second } = await twoWindows();
  await first.tell(here, 'unsafe-or-wrong', 'The number is wrong.');
  await settled();
  await second.tell(here, 'hard-to-follow', '');
  await settled();
  expect(await desk.parts.kept.read('feedback')).toMatchObject([
    { choice: 'unsafe-or-wrong' },
    { choice: 'hard-to-follow' },
  ]);
  await first.tell(here, 'this-helped', '');
  await settled();
  second.clearFeedback();
  await settled();
  expect(await desk.parts.kept.read('feedback')).toMatchObject([{ choice: 'this-helped' }]);
});

test('Hide leaves no card to come back to in another window, and none to print', async () => {
  const { desk, first } = await twoWindows();
  const elsewhere = createMemory(desk.session, Promise.resolve('elsewhere'), desk.parts.clock);
  await elsewhere.rememberCard('consulting/start-safe', 0);
  await leavePrintJob(desk.session, { print: 'card', card: 'consulting/start-safe' });
  first.hide();
  first.show();
  await settled();
  expect([...desk.session.values.keys()]).toEqual([]);
});
