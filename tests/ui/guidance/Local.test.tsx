import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Local } from '#components/guidance/Local.tsx';
import type { LocalView } from '#lib/guidance/local.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { aNote, hashOf, layered } from '../../support/an-overlay.ts';
import {
  expectNoFaults,
  OnPage,
  show,
  textOnPage,
  textsOf,
  widerThanPage,
} from '../../support/ui/stage.tsx';
import { aLocal, aSlot } from '../../support/ui/views.ts';

const room = aSlot();
const person = aSlot({ id: 'lead', ask: 'who leads on this', kind: 'person', onTile: false });
const base = layered(aCard());

function local(view: LocalView) {
  return (
    <OnPage>
      <Local local={view} />
    </OnPage>
  );
}

const answered = aLocal(
  [room, person],
  aNote(base, { slots: { main: { 'quiet-room': 'Room 4' } }, note: ['Knock twice.', 'Wait.'] }),
);
const unset = aLocal([room, aSlot({ ...person, required: false })]);

test('what a signed source of the practice published says so beside who wrote it', () => {
  show(local(aLocal([], aNote(base, { from: 'Hill Road cards' }))));
  expect(textsOf('.meta')).toEqual([
    'Written by Hill Road Surgery, 22 Nov 2026. Published and signed in “Hill Road cards”.',
  ]);
});

test('it is a region in the practice’s own voice, with who wrote it and when', async () => {
  show(local(answered));
  await expect.element(page.getByRole('region', { name: 'How we do it here' })).toBeVisible();
  expect(textsOf('.meta')).toEqual(['Written by Hill Road Surgery, 22 Nov 2026']);
});

test('it shows answers, then notes, then what is not set up', () => {
  show(local(answered));
  expect(textsOf('li')).toEqual([
    'Room 4',
    'Knock twice.',
    'Wait.',
    'Not set up here: who leads on this',
  ]);
});

test('it names every required fact that is missing, and none that may be left out', () => {
  show(local(unset));
  expect(textsOf('.missing')).toEqual(['Not set up here: which room is quiet']);
  expect(textOnPage()).not.toContain('Written by');
});

test.each([
  ['no', 'We do not offer this here yet.'],
  ['ask', 'Ask before you offer this.'],
] as const)('it says first where a thing is offered: %s', (available, words) => {
  show(local(aLocal([], aNote(base, { available }))));
  expect(textsOf('li')[0]).toBe(words);
});

test('it names whom to ask, where the practice said so', () => {
  show(local(aLocal([], aNote(base, { available: 'ask', ask: 'Sam' }))));
  expect(textsOf('li')[0]).toBe('Ask Sam before you offer this.');
});

test('it says that a note was written for an earlier card, and only then', () => {
  const earlier = 'This note was written for an earlier card. Check it still fits.';
  show(local(aLocal([], aNote(base))));
  expect(textOnPage()).not.toContain(earlier);
  show(local(aLocal([], aNote(layered(aCard(), hashOf('c'))))));
  expect(textOnPage()).toContain(earlier);
});

test('what a practice typed is shown as it is, never as markup', () => {
  show(local(aLocal([], aNote(base, { note: ['<b>Ask</b> & wait', 'x'.repeat(200)] }))));
  expect(textsOf('li')[0]).toBe('<b>Ask</b> & wait');
  expect(widerThanPage()).toEqual([]);
});

test('it stands on a ground of its own, beside the words of the group', () => {
  show(local(answered));
  const block = document.querySelector('.here') ?? document.body;
  const ground = getComputedStyle(block).backgroundColor;
  expect(ground).not.toBe(getComputedStyle(document.body).backgroundColor);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    answered: local(answered),
    'not set up': local(unset),
    'ask first, for an earlier card': local(
      aLocal([], aNote(layered(aCard(), hashOf('c')), { available: 'ask' })),
    ),
  });
});
