import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CardRows } from '#components/panel/CardRows.tsx';
import type { RowView } from '#lib/panel/row-view.ts';
import { freshSettings } from '#lib/panel/settings.ts';
import '../../../entrypoints/sidepanel/style.css';
import { aCard, anAdjustment } from '../../support/a-card.ts';
import { aRelease } from '../../support/a-release.ts';
import { showPanel } from '../../support/ui/a-live-panel.tsx';
import { notedActions } from '../../support/ui/noted-actions.ts';
import { OnPage, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';
import { aRow } from '../../support/ui/views.ts';

const { actions } = notedActions();
const hard = aCard({ contentNotes: ['abuse', 'control'] });
const note = 'Content note: abuse and control by another person.';

function showRow(row: RowView, rest: { discreet?: boolean; withCue?: boolean } = {}): void {
  show(
    <OnPage>
      <CardRows rows={[row]} actions={actions} discreet={false} {...rest} />
    </OnPage>,
  );
}

test('a row says what its card holds that may be hard to read, and in discreet view does not', () => {
  showRow(aRow(hard));
  expect(textsOf('.row .c')).toEqual([`Say who you are.\n${note}`]);
  showRow(aRow(hard), { discreet: true });
  expect(textOnPage()).not.toContain('Content note');
});

test('a row of a related card, which has no cue, says it all the same', () => {
  showRow(aRow(hard), { withCue: false });
  expect(textsOf('.row .c')).toEqual([note]);
});

test('a content note is in the language of the page, whatever the card is written in', () => {
  const welsh = aRow(aCard({ contentNotes: ['abuse'], lang: 'cy' }));
  for (const withCue of [true, false]) {
    showRow(welsh, { withCue });
    const said = document.querySelector('.row .c [lang]');
    expect([said?.getAttribute('lang'), said?.textContent?.trim()]).toEqual([
      document.documentElement.lang,
      'Content note: abuse.',
    ]);
  }
});

test('a pin, which stands there before the cards are read, does not grow once they are', async () => {
  const pins = [hard].map(({ id, title, discreetTitle }) => ({ id, title, discreetTitle }));
  const settings = { ...freshSettings, role: 'consulting' as const, pins };
  await showPanel({ settings }, aRelease([hard, anAdjustment()]));
  const pinned = page.getByRole('navigation', { name: 'Pinned' }).getByRole('listitem');
  await expect.element(pinned).toBeVisible();
  expect(pinned.element().textContent).toBe(hard.title);
});
