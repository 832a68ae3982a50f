import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Tile } from '#components/guidance/Tile.tsx';
import type { Annotation } from '#lib/guidance/overlay.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import { expectNoFaults, OnPage, show, widerThanPage } from '../../support/ui/stage.tsx';
import { aLocal, aSlot } from '../../support/ui/views.ts';

const opened: string[] = [];
const answered = { slots: { main: { 'quiet-room': 'Room 4' } } };

function tile(note?: Partial<Annotation>) {
  const annotation = note ? aNote(layered(aCard()), note) : undefined;
  const local = aLocal([aSlot()], annotation);
  return (
    <ul class="tiles">
      <Tile id="quiet" title="Quiet place" local={local} onOpen={() => opened.push('quiet')} />
    </ul>
  );
}

function said(note?: Partial<Annotation>): string {
  show(tile(note));
  return page.getByRole('button').element().querySelector('.l')?.textContent ?? '';
}

test('a tile is one button, named by the card and how it is done here', async () => {
  opened.length = 0;
  show(tile(answered));
  const button = page.getByRole('listitem').getByRole('button');
  await expect.element(button).toHaveAccessibleName('Quiet place Here: Room 4');
  await button.click();
  expect(opened).toEqual(['quiet']);
});

test('a tile shows the answer where the practice offers the thing', () => {
  expect(said(answered)).toBe('Here: Room 4');
});

test('a tile says whom to ask where nothing is set up, so that nobody offers it', () => {
  expect(said()).toBe('Not set up here');
  expect(said({ ask: 'Sam' })).toBe('Not set up. Ask Sam');
  expect(said({ ...answered, available: 'no', ask: 'Sam' })).toBe('Not set up. Ask Sam');
  expect(said({ ...answered, available: 'no' })).toBe('Not set up here');
});

test('a tile says to ask first where the practice wants that, even with an answer', () => {
  expect(said({ ...answered, available: 'ask', ask: 'Sam' })).toBe('Ask Sam');
  expect(said({ ...answered, available: 'ask' })).toBe('Ask first');
});

test('a tile without a local fact has its title only', async () => {
  show(<Tile id="a" title="A quick call" local={undefined} onOpen={() => undefined} />);
  await expect.element(page.getByRole('button')).toHaveAccessibleName('A quick call');
  expect(document.querySelector('.l')).toBeNull();
});

test('an answer stands in the local voice; its lack does not', () => {
  const colour = (note?: Partial<Annotation>) => {
    show(tile(note));
    return getComputedStyle(document.querySelector('.l') ?? document.body).color;
  };
  expect(colour(answered)).not.toBe(colour());
});

test('a long address wraps inside its tile', () => {
  const address = `https://example.org/${'a'.repeat(90)}`;
  show(<OnPage>{tile({ slots: { main: { 'quiet-room': address } } })}</OnPage>);
  expect(widerThanPage()).toEqual([]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    'set up': <OnPage>{tile(answered)}</OnPage>,
    'not set up': <OnPage>{tile({ ask: 'Sam' })}</OnPage>,
    'ask first': <OnPage>{tile({ available: 'ask' })}</OnPage>,
  });
});
