import { expect, test } from 'vitest';
import { leanFront } from '#lib/pack/lean-front.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aFront, aSource } from '../../support/a-front.ts';

const packaged = {
  synonyms: [
    ['smear', 'screening'],
    ['upset', 'crying'],
  ],
};

test('front matter leaves out the synonyms that the package has to the letter, and keeps its own', () => {
  const own = [
    ['upset', 'crying', 'in bits'],
    ['crying', 'upset'],
  ];
  const front = aFront({ synonyms: [...packaged.synonyms, ...own] });
  expect(leanFront(front, [aCard()], packaged).synonyms).toEqual(own);
  expect(leanFront(aFront(), [], { synonyms: [] }).synonyms).toEqual(aFront().synonyms);
});

test('front matter leaves out the sources that no card names, and keeps all that any part names', () => {
  const sources = ['one', 'named', 'verified', 'nobody'].map((id) => aSource({ id }));
  const cards = [
    aCard({ sources: ['one'], made: { standing: 'starter', from: ['named'] } }),
    anAdjustment({
      sources: ['one'],
      verified: [{ id: 'c1', source: 'verified', role: 'clinician', day: '2026-11-01' }],
    }),
  ];
  const lean = leanFront(aFront({ sources }), cards, packaged);
  expect(lean.sources.map(({ id }) => id)).toEqual(['one', 'named', 'verified']);
});
