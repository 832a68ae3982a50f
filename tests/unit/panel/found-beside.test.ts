import { expect, test, vi } from 'vitest';
import type { WithdrawnCard } from '#lib/guidance/withdrawal.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import { aCard } from '../../support/a-card.ts';
import { aDesk, aPanel } from '../../support/a-panel.ts';
import { aPractice } from '../../support/a-practice.ts';
import { aRelease } from '../../support/a-release.ts';
import { anAddition } from '../../support/an-overlay.ts';

const withdrawn: WithdrawnCard = {
  ...{ bundle: 'org.foreword.test', id: 'consulting/crisis', source: 'x', layer: 'packaged' },
  ...{ title: 'In crisis or thinking of suicide', discreetTitle: 'Talking', situations: [] },
  ...{ audience: ['consulting'], at: '2026-11-20T00:00:00Z', reason: 'A line was unsafe.' },
} as never;
const own = [
  aCard({ id: 'local/door', title: 'Our side door', lines: ['It is green.'] }),
  aCard({
    ...{ id: 'local/lead', title: 'Suicide: who we ring', lines: ['Ring Sam.'] },
    contentNotes: ['self-harm-or-suicide'],
  }),
];

/** A panel over a card, one taken back and two of the practice's own; its words wait to be read. */
async function searching() {
  const memory = readFromMemory(await aRelease([aCard({ title: 'Start safe' })]));
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const reader: GuidanceReader = {
    ...memory,
    withdrawn: async () => [withdrawn],
    segments: async () => held.then(() => memory.segments()),
  };
  const panel = await aPanel(await aDesk(reader), { practice: aPractice(own.map(anAddition)) });
  panel.chooseRole('consulting');
  const find = (query: string) => {
    panel.find(query);
    const { screen } = panel.view.value;
    if (screen.screen !== 'found') throw new Error(screen.screen);
    const rows = screen.found.groups.flatMap((group) => group.rows);
    return { ...screen.found, rows, ids: rows.map(({ id }) => id) };
  };
  return { find, letThrough };
}

test('a card of the practice’s own is found once, also before all words are there', async () => {
  const { find, letThrough } = await searching();
  expect(find('door')).toMatchObject({ ids: ['local/door'], count: 1 });
  expect(find('door').rows[0]?.written?.by).toBe('Hill Road Surgery');
  letThrough();
  await vi.waitFor(() => expect(find('door').ready).toBe(true));
  await vi.waitFor(() => expect(find('green')).toMatchObject({ ids: ['local/door'], count: 1 }));
});

test('neither a card taken back nor a hard one of the practice’s own is suggested from a few letters', async () => {
  const { find, letThrough } = await searching();
  letThrough();
  await vi.waitFor(() => expect(find('cris').ids).toEqual(['consulting/crisis']));
  for (const query of ['th', 'cr', 'in', 'su', 'sui', 'ri', 's u'])
    expect(find(query).ids).toEqual([]);
  expect(find('suic').ids).toEqual(['local/lead', 'consulting/crisis']);
});
