import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AdoptPart } from '#components/panel/AdoptPart.tsx';
import { ClearPart } from '#components/panel/ClearPart.tsx';
import { LocalScreen } from '#components/panel/LocalScreen.tsx';
import { PracticeScreen } from '#components/panel/PracticeScreen.tsx';
import { TellScreen } from '#components/panel/TellScreen.tsx';
import { onlySite } from '#lib/guidance/local.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard } from '../../support/a-card.ts';
import { aPractice } from '../../support/a-practice.ts';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { show, textOnPage } from '../../support/ui/stage.tsx';
import { aSummary } from '../../support/ui/views.ts';

const goes = 'goes when the last private window closes';
const { actions } = notedActions({ tell: async () => undefined });
const both = { discreet: false, actions, privateWindow: true };

test('the form of a local note promises in a private window to keep nothing', () => {
  const view = {
    ...({ screen: 'local', title: aCard().title, summary: aSummary(), slots: [] } as const),
    ...{ practice: aPractice([]), site: onlySite, halfTyped: '', annotation: undefined },
  };
  show(<LocalScreen {...both} view={view} />);
  expect(textOnPage()).toContain(goes);
  expect(textOnPage()).not.toContain('Kept in this browser');
});

test('what was told in a private window is not said to be kept on this computer', async () => {
  const view = {
    ...({ screen: 'tell', card: aCard(), summary: aSummary() } as const),
    ...{ safetyContact: 'Dr Example', halfTyped: '', mailTo: undefined },
  };
  show(<TellScreen {...both} view={view} />);
  await page.getByRole('radio', { name: 'This helped' }).click();
  await page.getByRole('button', { name: 'Keep this', exact: true }).click();
  await expect.poll(textOnPage).toContain(goes);
  expect(textOnPage()).not.toContain('kept on this computer');
});

test('“Our practice” says in a private window of no told note that it is kept on this computer', () => {
  const told = {
    card: aCard().id,
    rev: 1,
    choice: 'this-helped',
    note: '',
    role: 'reception',
  } as const;
  const view = {
    ...({
      screen: 'practice',
      practice: aPractice([]),
      incoming: undefined,
      overlays: [],
    } as const),
    ...{ feedback: [{ ...told, day: '2026-11-29' }], titles: new Map(), keptFrom: undefined },
    fetched: undefined,
  };
  show(<PracticeScreen view={view} actions={actions} privateWindow />);
  expect(textOnPage()).toContain(`1 note here. What you tell in this private window ${goes}.`);
  expect(textOnPage()).not.toContain('on this computer');
});

test('clearing says in a private window that what ordinary windows keep stays', async () => {
  show(<ClearPart actions={actions} privateWindow />);
  await page.getByRole('button', { name: 'Clear everything kept here' }).click();
  expect(textOnPage()).toContain('What ordinary windows keep is not affected.');
  expect(textOnPage()).not.toContain('this computer');
});

test('adopting promises in a private window to keep nothing', async () => {
  const situation = { situation: 'first-minutes', practiceName: '', adoption: undefined };
  show(<AdoptPart {...situation} actions={actions} privateWindow />);
  await page.getByRole('button', { name: 'Adopt these cards for our practice' }).click();
  expect(textOnPage()).toContain(goes);
  expect(textOnPage()).not.toContain('Kept in this browser');
});
