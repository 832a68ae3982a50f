import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Blocks } from '#components/guidance/Blocks.tsx';
import { blocksOf } from '#lib/guidance/blocks.ts';
import type { Card } from '#lib/guidance/card.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, aGuidance, anAdjustment, aPathway, aWording } from '../../support/a-card.ts';
import { aNote, layered } from '../../support/an-overlay.ts';
import {
  expectNoFaults,
  OnPage,
  show,
  textOnPage,
  textsOf,
  widerThanPage,
} from '../../support/ui/stage.tsx';
import { aLocal } from '../../support/ui/views.ts';

const note = aLocal([], aNote(layered(aCard())));

// The parts stand in the wrong order here on purpose.
const prompt = aCard({
  parts: {
    afterwards: ['Write it down.'],
    ifTooMuch: ['Stop.'],
    leaveOut: ['Why not.'],
    say: ['You decide.'],
  },
});
const adjustment = anAdjustment({
  parts: {
    nextTime: ['Offer it again.'],
    noNeedToAsk: ['The reason.'],
    sayQuietly: ['Come this way.'],
    say: ['There is a room.'],
    offer: ['A side room.'],
  },
});
const pathway = aPathway({
  parts: { whatToSay: ['I will ring now.'], how: ['Ring.'], when: ['Someone is at risk.'] },
});
const guidance = aGuidance({
  parts: {
    steps: [
      { heading: 'Before', lines: ['Ask how people want to be paid.'] },
      { heading: 'After', lines: ['Pay within a week.'] },
    ],
  },
});
const wording = aWording();

function blocks(card: Card, local = note) {
  return (
    <OnPage>
      <Blocks blocks={blocksOf(card, local)} kind={card.kind} />
    </OnPage>
  );
}

const here = 'How we do it here';

test.each<[string, Card, readonly string[]]>([
  [
    'prompt',
    prompt,
    ['Words that can help', 'Leave out', 'If it becomes too much', 'Afterwards', here],
  ],
  [
    'prompt that carries risk',
    { ...prompt, risk: true },
    ['Words that can help', 'Leave out', here, 'If it becomes too much', 'Afterwards'],
  ],
  [
    'adjustment',
    adjustment,
    [
      'Offer',
      'Say',
      'Say quietly, if others can hear',
      here,
      'No need to ask',
      'Afterwards, and next time',
    ],
  ],
  ['pathway', pathway, ['When', here, 'How', 'What to say']],
  ['guidance', guidance, ['Before', 'After', here]],
])('the parts of a %s stand in their fixed order, each under its name', (_, card, headings) => {
  show(blocks(card));
  expect(textsOf('h2')).toEqual(headings);
});

test('wording says what to leave, what to say, and why, in that order', () => {
  show(blocks(wording));
  expect(textsOf('dt')).toEqual(['Instead of', 'Say', 'Why']);
  expect(textsOf('dd')).toEqual(['Calm down.', 'I can see this is hard.', 'It is kinder.']);
  expect(textsOf('h2')).toEqual([here]);
});

test('a part that a card leaves out has no heading', () => {
  show(blocks(aCard({ parts: {} }), aLocal([])));
  expect(textsOf('h2')).toEqual([]);
});

test('the same sentence may stand in two parts', () => {
  show(blocks(aCard({ parts: { say: ['You decide.'], afterwards: ['You decide.'] } })));
  expect(
    textsOf('section section, section li').filter((one) => one === 'You decide.'),
  ).toHaveLength(2);
});

test('words to say are marked as said, and words to leave out are not', async () => {
  show(blocks(prompt));
  const say = page.getByRole('region', { name: 'Words that can help' });
  await expect.element(say.getByRole('list')).toHaveClass('say');
  const leave = page.getByRole('region', { name: 'Leave out' });
  await expect.element(leave.getByRole('list')).not.toHaveClass('say');
  expect(leave.element().querySelector('svg')?.dataset['i']).toBe('minus');
});

test('long words wrap, and nothing scrolls sideways', () => {
  show(blocks(aWording({ parts: [{ insteadOf: 'a'.repeat(140), say: 'b', why: 'c' }] })));
  expect(widerThanPage()).toEqual([]);
  expect(textOnPage()).toContain('a'.repeat(140));
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    prompt: blocks(prompt),
    adjustment: blocks(adjustment),
    pathway: blocks(pathway),
    guidance: blocks(guidance),
    wording: blocks(wording),
  });
});
