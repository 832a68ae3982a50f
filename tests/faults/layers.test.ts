import { expect, test } from 'vitest';
import type { Card } from '#lib/guidance/card.ts';
import { layerSources, type SourceCards } from '#lib/guidance/layering.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { aDesk, aPanel } from '../support/a-panel.ts';
import { aPractice } from '../support/a-practice.ts';
import { aRelease } from '../support/a-release.ts';
import { aSummaryOf } from '../support/a-summary.ts';
import { aHiding, aNote, hashOf, layered } from '../support/an-overlay.ts';

test('fault 46: notes on a card that nobody has change nothing, and wait for it', async () => {
  const absent = anAdjustment();
  const practice = aPractice([aNote(layered(absent)), aHiding(layered(absent, hashOf('b')))]);
  const showing = async (cards: readonly Card[], id: string) => {
    const desk = await aDesk(readFromMemory(await aRelease(cards)));
    await desk.parts.kept.keep('practice', practice);
    const panel = await aPanel(desk);
    panel.chooseRole('reception');
    await panel.openCard(id);
    const { screen } = panel.view.value;
    return screen.screen === 'card' ? screen : undefined;
  };
  const here = aCard();
  expect((await showing([here], here.id))?.card?.local).toMatchObject({ note: [] });
  expect(await showing([here], absent.id)).toMatchObject({ gone: true, card: undefined });
  // It came: the note is on it, and what hid another edition of it does not hide this one.
  const came = await showing([here, absent], absent.id);
  expect(came?.card?.local).toMatchObject({ note: ['Ask at room 3.'], earlierEdition: true });
  expect(came?.hiddenHere).toBeUndefined();
});

test('fault 47: bundles that supersede each other in a circle leave the highest one shown', () => {
  const layers = ['packaged', 'regional', 'practice'] as const;
  const sources = layers.map((layer, at): SourceCards => {
    const place = { source: layer, layer, bundle: `org.${layer}` };
    const next = `org.${layers[(at + 1) % layers.length]}`;
    const cards = [aSummaryOf(aCard({ id: `consulting/${layer}` }), place)];
    return { ...place, supersedes: [next, `org.${layer}`, 'org.packaged'], cards };
  });
  const { shown } = layerSources(sources, []);
  expect(shown.map(({ layer }) => layer)).toEqual(['practice', 'regional']);
});
