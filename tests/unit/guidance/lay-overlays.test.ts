import { expect, test } from 'vitest';
import { layOverlays, type SignedOverlay } from '#lib/guidance/lay-overlays.ts';
import { viewLocal } from '#lib/guidance/local.ts';
import { annotationOn, hidingOf, noPractice } from '#lib/guidance/practice.ts';
import { overlayText, parseSignedOverlay } from '#lib/guidance/signed-overlay.ts';
import { slotTexts } from '#lib/guidance/slot-texts.ts';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aHiding, aNote, anAddition, layered } from '../../support/an-overlay.ts';

const card = layered(aCard());
const ownCard = aCard({ id: 'local/our-own' });
const other = layered(anAdjustment());
const signed = (...entries: Parameters<typeof aPractice>): readonly SignedOverlay[] => [
  { title: 'Hill Road cards', practice: aPractice(...entries) },
];

test('what was published stands where nothing was written here, and says where it is from', () => {
  const laid = layOverlays(noPractice, signed([aNote(card), aHiding(other)]));
  expect(laid.name).toBe('Hill Road Surgery');
  const note = annotationOn(laid, card.card.id);
  expect(viewLocal({ slots: [], sha256: card.sha256 }, note, 'main').written).toEqual({
    ...{ by: 'Hill Road Surgery', day: '2026-11-22', from: 'Hill Road cards' },
  });
  const hidden = { id: other.card.id, sha256: other.sha256 };
  expect(hidingOf(laid, hidden)?.from).toBe('Hill Road cards');
});

test.each([
  ['2026-11-21', 'Theirs.'],
  ['2026-11-22', 'Ours.'],
  ['2026-11-23', 'Ours.'],
])('of two notes on a card the later holds; ours of %s leaves: %s', (day, holds) => {
  const ours = aPractice([aNote(card, { day, note: ['Ours.'] })]);
  const laid = layOverlays(ours, signed([aNote(card, { note: ['Theirs.'] })]));
  expect(laid.entries).toHaveLength(1);
  expect(annotationOn(laid, card.card.id)?.note).toEqual([holds]);
});

test('what a later published note leaves unanswered is answered by the one written here', () => {
  const before = { day: '2026-01-01', note: ['Ours.'] };
  const ours = aPractice([
    aNote(card, {
      ...before,
      slots: { main: { room: 'Room 2', lead: 'Sam' }, north: { room: 'Room 4' } },
    }),
    aNote(other, { ...before, slots: { main: { bell: 'Ring' } } }),
  ]);
  const later = [
    aNote(card, { slots: { main: { room: 'Room 9' } } }),
    aNote(other, { slots: { main: { bell: 'Knock' } } }),
  ];
  const laid = layOverlays(ours, signed(later));
  const texts = (site: string) =>
    Object.fromEntries([...slotTexts(laid, site)].map(([id, { text }]) => [id, text]));
  expect(texts('main')).toEqual({ room: 'Room 9', lead: 'Sam', bell: 'Knock' });
  expect(texts('north')['room']).toBe('Room 4');
  expect(slotTexts(laid, 'main').get('lead')).not.toHaveProperty('from');
  expect(annotationOn(laid, card.card.id)?.note).toEqual(['Ask at room 3.']);
});

test('of one fact on two cards, what was written here counts', () => {
  const slots = (room: string) => ({ slots: { main: { room } } });
  const ours = aPractice([aNote(card, { day: '2026-01-01', ...slots('Room 2') })]);
  const laid = layOverlays(ours, signed([aNote(other, slots('Room 9'))]));
  expect(slotTexts(laid, 'main').get('room')).toEqual({
    ...{ text: 'Room 2', by: 'Hill Road Surgery', day: '2026-01-01' },
  });
});

test('buildings and adopted situations are joined, ours first; without overlays all stays', () => {
  const site = { id: 'north', name: 'North' };
  const ours = aPractice([], { sites: [site] });
  const theirs = {
    sites: [
      { ...site, name: 'Norden' },
      { id: 'south', name: 'South' },
    ],
  };
  expect(layOverlays(ours, signed([], theirs)).sites).toEqual([site, theirs.sites[1]]);
  expect(layOverlays(ours, [])).toEqual(ours);
});

test('an overlay is read as it was written', () => {
  const practice = aPractice([aNote(card), aHiding(other), anAddition(ownCard)]);
  expect(parseSignedOverlay(JSON.parse(overlayText(practice)))).toEqual({
    ...{ ok: true, value: practice },
  });
});

const hostile: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['a list', []],
  ['no schema', { practice: aPractice() }],
  ['no practice', { schema: 'foreword.overlay/1' }],
  ['a field too many', { ...aPractice(), rules: [] }],
  ['an operation that replaces', aPractice([{ ...aNote(card), op: 'replace' } as never])],
  ['a mark that it is from elsewhere', aPractice([aNote(card, { from: 'The region' })])],
  ['markup made of hidden characters', aPractice([aNote(card, { note: ['a\u202eb'] })])],
  ['a note that is too long', aPractice([aNote(card, { note: ['x'.repeat(201)] })])],
  ['two notes on one card', aPractice([aNote(card), aNote(card, { day: '2026-12-01' })])],
];

test.each(hostile)('an overlay with %s is refused', (_, value) => {
  const isPractice = typeof value === 'object' && value !== null && 'entries' in value;
  const whole = isPractice ? { schema: 'foreword.overlay/1', practice: value } : value;
  const text = JSON.stringify(whole);
  const read = parseSignedOverlay(text === undefined ? text : JSON.parse(text));
  expect(read).toMatchObject({ ok: false, refusal: { code: 'overlay-not-valid' } });
});

test('an overlay of a newer kind asks for a newer Foreword', () => {
  const refusal = { code: 'guidance-newer' };
  expect(parseSignedOverlay({ schema: 'foreword.overlay/2' })).toEqual({ ok: false, refusal });
});

test('entries on cards that nobody has, or that name each other, are left alone', () => {
  const unknown = layered(aCard({ id: 'nowhere/at-all' }));
  const round = [aNote(unknown), anAddition(aCard({ ...ownCard, related: [ownCard.id] }))];
  const laid = layOverlays(noPractice, signed(round));
  expect(annotationOn(laid, card.card.id)).toBeUndefined();
  expect(laid.entries).toHaveLength(2);
});
