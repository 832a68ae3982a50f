import { expect, test } from 'vitest';
import { Byline } from '#components/guidance/Byline.tsx';
import type { Made } from '#lib/guidance/made.ts';
import '../../../entrypoints/sidepanel/style.css';
import { expectNoFaults, OnPage, show, textOnPage } from '../../support/ui/stage.tsx';

const coProduced: Extract<Made, { standing: 'co-produced' }> = {
  standing: 'co-produced',
  group: 'Bridging Paths',
  people: 7,
  how: 'Three meetings',
  paid: 'yes',
  from: '2026-01-02',
  to: '2026-03-04',
  changed: [],
  thanks: ['The Tuesday group'],
  consentToName: true,
};

const starter: Made = { standing: 'starter', from: ['one'] };
const reviewed: Made = {
  standing: 'reviewed',
  role: 'GP',
  day: '2026-10-05',
  from: ['one'],
};

function byline(made: Made, review: 'current' | 'past-review' | 'well-past-review' = 'current') {
  return <Byline made={made} reviewBy="2027-11-22" review={review} />;
}

test('a starter card says that no local group checked it, and when it is due for review', () => {
  show(byline(starter));
  expect(textOnPage()).toBe(
    'Starter card, drafted from published work. Not yet checked with a local group. Review by 22 Nov 2027',
  );
});

test('a starter card never names a group or counts people, whatever else it carries', () => {
  show(byline({ ...coProduced, standing: 'starter', from: ['one'] }));
  for (const claim of ['Bridging Paths', 'Tuesday', '7 p', 'people', 'Made with']) {
    expect(textOnPage()).not.toContain(claim);
  }
});

test('a card that one person checked says so, and does not say that it is co-produced', () => {
  show(byline(reviewed));
  expect(textOnPage()).toContain('Checked by a GP, 5 Oct 2026. Not yet co-produced.');
});

test('a co-produced card names its group only where the group agreed to be named', () => {
  show(byline(coProduced));
  expect(textOnPage()).toContain('Made with Bridging Paths, 7 people with lived experience.');
  show(byline({ ...coProduced, consentToName: false }));
  expect(textOnPage()).toContain('Made with 7 people with lived experience.');
  expect(textOnPage()).not.toContain('Bridging Paths');
});

test.each(['past-review', 'well-past-review'] as const)('a card %s says what to do', (review) => {
  show(byline(starter, review));
  expect(textOnPage()).toContain(
    'Review was due 22 Nov 2027. Check local details before you rely on them.',
  );
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    starter: <OnPage>{byline(starter)}</OnPage>,
    reviewed: <OnPage>{byline(reviewed)}</OnPage>,
    'co-produced': <OnPage>{byline(coProduced)}</OnPage>,
    'past review': <OnPage>{byline(starter, 'past-review')}</OnPage>,
  });
});
