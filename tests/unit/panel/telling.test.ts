import { describe, expect, test } from 'vitest';
import { freshSettings } from '#lib/panel/settings.ts';
import { createKept } from '#lib/store/kept.ts';
import { aDesk, aPanel, type Desk, settled } from '../../support/a-panel.ts';
import { brokenKeyValue } from '../../support/memory-key-value.ts';

const card = { id: 'consulting/start-safe', rev: 1 };

async function chosen(desk: Desk) {
  const panel = await aPanel(desk);
  panel.chooseRole('consulting');
  await settled();
  return panel;
}

describe('telling of a card', () => {
  test('is kept here with its day and role, and leaves as a file', async () => {
    const desk = await aDesk();
    const panel = await chosen(desk);
    expect(await panel.tell(card, 'hard-to-follow', ' The second line. ')).toBeUndefined();
    const told = {
      card: card.id,
      rev: 1,
      choice: 'hard-to-follow',
      note: 'The second line.',
      role: 'consulting',
      day: '2026-11-22',
    };
    await settled();
    expect(await desk.parts.kept.read('feedback')).toEqual([told]);
    const next = await aPanel(desk);
    next.saveFeedback();
    const [[name, text] = ['', '{}']] = [...desk.saved];
    expect(name).toBe('foreword-told-us-2026-11-22.json');
    expect(JSON.parse(text)).toMatchObject({ feedback: [told] });
    next.clearFeedback();
    await settled();
    expect(await desk.parts.kept.read('feedback')).toEqual([]);
  });

  test.each([
    ['943 476 5919', 'nhs-number'],
    ['07700 900123', 'phone'],
    ['someone@example.org', 'email'],
  ])('is refused where the note holds %s, and nothing is kept', async (words, kind) => {
    const desk = await aDesk();
    const panel = await chosen(desk);
    expect(await panel.tell(card, 'this-helped', `It was ${words}`)).toEqual({
      code: 'tell-names-a-person',
      found: [kind],
    });
    await settled();
    expect(await desk.parts.kept.read('feedback')).toBeUndefined();
  });
});

describe('half-told words', () => {
  test('need a choice, and are kept until there is one', async () => {
    const desk = await aDesk();
    const panel = await chosen(desk);
    panel.typeHalf('Half');
    expect(await panel.tell(card, undefined, 'Half')).toEqual({ code: 'tell-needs-choice' });
    expect(await desk.parts.memory.recallWords()).toBe('Half');
    await panel.tell(card, 'this-helped', 'Half');
    await settled();
    expect(await desk.parts.memory.recallWords()).toBe('');
  });
});

describe('this computer', () => {
  test('is cleared of everything that people chose or wrote, and asks its first question', async () => {
    const desk = await aDesk();
    const panel = await chosen(desk);
    await panel.openCard(card.id);
    await panel.tell(card, 'this-helped', '');
    panel.adopt('first-minutes', 'Hill Road', 'practice manager');
    panel.typeHalf('Half');
    await settled();
    await panel.clearEverything();
    expect(panel.view.value.screen.screen).toBe('first-run');
    for (const name of ['settings', 'practice', 'feedback', 'troubles']) {
      expect(await desk.parts.kept.read(name)).toBeUndefined();
    }
    expect([...desk.session.values.keys()]).toEqual([]);
    expect((await aPanel(desk)).view.value.screen.screen).toBe('first-run');
  });

  test('says so where a choice could not be kept, and goes on with it on screen', async () => {
    const desk = await aDesk();
    const kept = createKept(undefined, brokenKeyValue(), desk.parts.clock);
    const panel = await chosen({ ...desk, parts: { ...desk.parts, kept } });
    expect(panel.view.value.notice?.notice).toBe('not-kept');
    expect(panel.view.value.screen.screen).toBe('home');
  });

  test('keeps unreadable settings aside when it starts afresh', async () => {
    const desk = await aDesk();
    await desk.parts.kept.keep('settings', 'rotten');
    const panel = await aPanel(desk);
    expect(panel.view.value.notice?.notice).toBe('settings-not-readable');
    await panel.startFresh();
    expect(panel.view.value.notice).toBeUndefined();
    expect(await desk.parts.kept.read('settings.unread')).toBe('rotten');
    expect(await desk.parts.kept.read('settings')).toEqual(freshSettings);
  });

  test('is told about without anything about a person', async () => {
    const desk = await aDesk();
    const panel = await chosen(desk);
    panel.openPage('check');
    await panel.readFacts();
    expect(panel.view.value.screen).toMatchObject({
      screen: 'check',
      facts: { cards: 5, from: 'memory', released: '2026-11-22', troubles: [] },
    });
  });
});

test('a computer that cannot be cleared says so, and shows what is still kept', async () => {
  const desk = await aDesk();
  const kept = createKept(undefined, brokenKeyValue(), desk.parts.clock);
  const panel = await chosen({ ...desk, parts: { ...desk.parts, kept } });
  panel.adopt('first-minutes', 'Hill Road', 'practice manager');
  expect(await panel.clearEverything()).toBe(false);
  expect(panel.settings.value.role).toBe('consulting');
  expect(panel.view.value.screen.screen).toBe('home');
});
