import { expect, test } from 'vitest';
import { CompareScreen } from '#components/studio/CompareScreen.tsx';
import type { Edition } from '#lib/studio/compared-editions.ts';
import type { ComparableCard } from '#lib/studio/compared-fields.ts';
import type { Comparing } from '#lib/studio/comparing.ts';
import '../../../entrypoints/studio/style.css';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { expectNoFaults, show, textsOf } from '../../support/ui/stage.tsx';

const comparing: Comparing = {
  ...{ before: 'published', after: 'now', works: [], others: [], fileName: '', refusal: undefined },
};
const actions = {
  choose: async () => undefined,
  swap: () => undefined,
  readFile: async () => undefined,
};
const editionOf = (...cards: readonly ReturnType<typeof aCard>[]): Edition => ({
  cards: new Map(cards.map((card) => [card.id, card])),
  front: aFront(),
});
const one = aCard({ id: 'consulting/one', title: 'One' });
const two = aCard({ id: 'consulting/two', title: 'Two' });
const before = editionOf(one, two);
const after = {
  ...editionOf(
    { ...one, why: 'It helps people to stay.' },
    aCard({ id: 'a/three', title: 'Three' }),
  ),
  front: { ...aFront(), synonyms: [['reception', 'front desk']] },
};

type Rest = Partial<Comparing> & { readonly later?: Edition | 'being read' };

const shown = (about = '', { later = after, ...rest }: Rest = {}) => (
  <main class="page">
    <CompareScreen
      {...{ about, before, actions, after: later === 'being read' ? undefined : later }}
      comparing={{ ...comparing, ...rest }}
    />
  </main>
);

test('each card that differs stands with what differs in it, and the rest is counted', () => {
  show(shown());
  expect(textsOf('tbody th a')).toEqual(['One', 'Three', 'Two']);
  expect(textsOf('tbody .sub')).toEqual([
    'Changed: Why this card',
    'All of it is new',
    'All of it goes',
  ]);
  expect(textsOf('[role=status]')).toEqual([
    '1 card changed, 1 card new, 1 card left out. 0 cards the same.',
  ]);
  expect(textsOf('.sec dt')[0]).toBe('Search words');
});

test('one card is compared by field, and leads on to the next that differs', () => {
  show(shown('consulting/one'));
  expect(textsOf('h1')).toEqual(['One']);
  expect(textsOf('dt')).toEqual(['Why this card', 'Same']);
  expect(document.querySelector('.acts a')?.getAttribute('href')).toBe('#/compare/a/three');
});

test('a card without a title is called that, never by its id, and its page leads back', () => {
  const { title: _, ...untitled } = aCard({ id: 'consulting/new' });
  const cards = new Map<string, ComparableCard>([...before.cards, ['consulting/new', untitled]]);
  const later = { ...before, cards };
  show(shown('', { later }));
  expect(textsOf('tbody th a')).toEqual(['Card without a title']);
  show(shown('consulting/new', { later }));
  expect(textsOf('h1')).toEqual(['Card without a title']);
  expect(textsOf('.crumb')).toEqual(['Compare']);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    whole: shown(),
    card: shown('consulting/one'),
    same: shown('consulting/one', { later: before }),
    reading: shown('', { later: 'being read' }),
    refused: shown('', { refusal: { of: 'files', refusal: { code: 'zip-damaged' } } }),
  });
});
