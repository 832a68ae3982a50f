import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomePageScreen } from '#components/studio/front/HomePageScreen.tsx';
import type { Front } from '#lib/guidance/front.ts';
import type { ChangeFront } from '#lib/studio/front-changes.ts';
import type { FrontCard, FrontView } from '#lib/studio/front-view.ts';
import '../../../entrypoints/studio/style.css';
import { aFront } from '../../support/a-front.ts';
import { show } from '../../support/ui/stage.tsx';

const card = (id: string, title: string, audience: string): FrontCard => ({
  ...{ id, title, audience: [audience], situations: [], sources: new Set<string>() },
});
const own = card('reception/own', 'A seat', 'reception');
const packaged = card('consulting/start-safe', 'Start safe', 'consulting');

test('a role of which the library has no card opens with one of the starter, which says so', async () => {
  let front: Front = aFront({ home: { consulting: '', reception: own.id, tiles: [] } });
  const view: FrontView = {
    ...{ front, cards: [own], elsewhere: [packaged], findings: [] },
    ...{ canUndo: false, canRedo: false, save: 'saved' },
  };
  const change = (_field: string, one: ChangeFront) => {
    front = one(front);
  };
  const nothing = async () => undefined;
  const actions = { change, save: nothing, undo: nothing, redo: nothing };
  show(<HomePageScreen view={view} actions={actions} onAdded={() => undefined} />);
  const consulting = page.getByRole('combobox').nth(0);
  await userEvent.selectOptions(consulting, 'Start safe (from the starter)');
  expect(front.home.consulting).toBe(packaged.id);
});
