import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { freshSettings, languageOf } from '#lib/panel/settings.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aDesk, aPanel } from '../../support/a-panel.ts';
import { aRelease } from '../../support/a-release.ts';

const english = aCard({ lines: ['Say “dim brys”: no hurry.'] });
const welsh = aCard({
  ...{ id: 'consulting/dechrau-yn-ddiogel', lang: 'cy', counterpartOf: english.id },
  title: 'Dechrau yn ddiogel',
  lines: ['Dim brys.'],
});
const alone = aCard({ id: 'consulting/alone', title: 'Only in English' });

const cards: readonly Card[] = [english, welsh, alone];

async function openIn(language: 'en' | 'cy') {
  const front = aFront({ home: { consulting: english.id, reception: english.id, tiles: [] } });
  const desk = await aDesk(readFromMemory(await aRelease(cards, { front })));
  return aPanel(desk, { settings: { ...freshSettings, role: 'consulting', language } });
}

async function listedIn(language: 'en' | 'cy'): Promise<readonly string[]> {
  const panel = await openIn(language);
  panel.openPage('all');
  const { screen } = panel.view.value;
  const groups = screen.screen === 'all' ? screen.groups : [];
  return groups.flatMap(({ rows }) => rows.map(({ title }) => title));
}

test('the language is the one chosen, or the first of the browser’s that is spoken here', () => {
  const as = (language: 'browser' | 'en' | 'cy') => ({ ...freshSettings, language });
  expect(languageOf(as('cy'), ['en-GB'])).toBe('cy');
  expect(languageOf(as('en'), ['cy'])).toBe('en');
  expect(languageOf(as('browser'), ['cy-GB', 'en-GB'])).toBe('cy');
  expect(languageOf(as('browser'), ['en-GB', 'cy'])).toBe('en');
  expect(languageOf(as('browser'), ['fr', 'cy'])).toBe('cy');
  expect(languageOf(as('browser'), ['fr'])).toBe('en');
  expect(languageOf(as('browser'), [])).toBe('en');
});

test('a card told in two languages is listed once, in that of the interface', async () => {
  expect(await listedIn('en')).toEqual(['Only in English', 'Start safe']);
  expect(await listedIn('cy')).toEqual(['Dechrau yn ddiogel', 'Only in English']);
});

test('a search gives the counterpart in the language of the interface first', async () => {
  const foundIn = async (language: 'en' | 'cy') => {
    const panel = await openIn(language);
    panel.find('dim brys', true);
    const { screen } = panel.view.value;
    const groups = screen.screen === 'found' ? screen.found.groups : [];
    return groups.flatMap(({ rows }) => rows.map(({ title }) => title));
  };
  expect(await foundIn('en')).toEqual([english.title, welsh.title]);
  expect(await foundIn('cy')).toEqual([welsh.title, english.title]);
});

test('home shows its card in the language of the interface from the first paint on', async () => {
  const glanceIn = async (language: 'en' | 'cy') => {
    const { screen } = (await openIn(language)).view.value;
    return screen.screen === 'home' ? screen.glance : undefined;
  };
  expect(await glanceIn('en')).toMatchObject({ title: 'Start safe', lang: 'en-GB' });
  expect(await glanceIn('cy')).toMatchObject({ title: 'Dechrau yn ddiogel', lang: 'cy' });
});

test('each of two counterparts leads to the other, and a card alone leads to none', async () => {
  const panel = await openIn('cy');
  const counterpartsOf = async (id: string) => {
    await panel.openCard(id);
    const { screen } = panel.view.value;
    return screen.screen === 'card' ? screen.card?.counterparts.map((one) => one.id) : undefined;
  };
  expect(await counterpartsOf(welsh.id)).toEqual([english.id]);
  expect(await counterpartsOf(english.id)).toEqual([welsh.id]);
  expect(await counterpartsOf(alone.id)).toEqual([]);
});

test('a card is not left out where its counterpart in the interface’s language is hidden', async () => {
  const panel = await openIn('cy');
  const summaries = await readFromMemory(await aRelease(cards)).summaries();
  for (const card of summaries.filter(({ id }) => id === welsh.id))
    panel.hideHere(card, 'Not yet checked', 'This practice');
  panel.openPage('all');
  const { screen } = panel.view.value;
  const rows = screen.screen === 'all' ? screen.groups.flatMap((group) => group.rows) : [];
  expect(rows.map(({ title }) => title)).toEqual(['Only in English', 'Start safe']);
});
