import { expect, test } from 'vitest';
import { onlySite } from '#lib/guidance/local.ts';
import type { LocalForm } from '#lib/guidance/local-note.ts';
import { halfForm } from '#lib/panel/half-form.ts';

const fresh: LocalForm = {
  by: 'Hill Road Surgery',
  site: onlySite,
  slots: {},
  available: 'yes',
  ask: '',
  note: '',
};

const asked = [{ id: 'quiet-room' }, { id: 'lead' }];

test('a form comes back as it was left', () => {
  const left: LocalForm = {
    ...{ by: '', site: 'south', slots: { south: { 'quiet-room': '', lead: 'Sam' } } },
    ...{ available: 'ask', ask: 'Sam', note: 'Knock twice.\nWait.' },
  };
  expect(halfForm(JSON.stringify(left), fresh, asked)).toEqual(left);
});

test('only what the card asks now comes back', () => {
  const left = { ...fresh, slots: { south: { lead: 'Sam', gone: 'A room', 'quiet-room': 4 } } };
  expect(halfForm(JSON.stringify(left), fresh, asked).slots).toEqual({ south: { lead: 'Sam' } });
});

test.each(['', 'half a word', '7', 'null', '[]', '{"by":1,"slots":"x","available":"perhaps"}'])(
  'from %j comes a fresh form',
  (typed) => expect(halfForm(typed, fresh, asked)).toEqual(fresh),
);
