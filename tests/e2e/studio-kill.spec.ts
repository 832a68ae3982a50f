import { isLong } from '../support/long.ts';
import { goTo, openCard, openStarter } from '../support/studio/drive.ts';
import { expect, test } from '../support/studio/test.ts';

const kills = isLong ? 50 : 10;
const lossMs = 500;
const card = 'consulting/after-the-birth';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Kills fall at another letter each time, from the first to well into a sentence. */
const lettersBefore = (at: number): number => 1 + ((at * 17) % 41);

test(`loses no more than the last half second of typing in ${kills} kills`, async ({
  studioSession: session,
}) => {
  test.setTimeout(kills * 20_000);
  let studio = session.studio();
  await openStarter(studio);
  await openCard(studio, card);
  for (let at = 0; at < kills; at += 1) {
    const field = studio.getByLabel('Why this card');
    await field.fill('');
    await studio.keyboard.press('Control+s');
    await expect(studio.getByRole('status').filter({ hasText: 'Saved.' })).toBeAttached();
    const typed: { readonly letter: string; readonly when: number }[] = [];
    for (let n = 0; n < lettersBefore(at); n += 1) {
      const letter = letters[(at + n) % letters.length] ?? 'a';
      await studio.keyboard.press(letter);
      typed.push({ letter, when: performance.now() });
    }
    const killed = performance.now();
    studio = await session.restart({ killed: true, hash: `#/card/${card}` });
    const kept = await studio.getByLabel('Why this card').inputValue();
    const all = typed.map(({ letter }) => letter).join('');
    const due = typed.filter(({ when }) => killed - when > lossMs).length;
    expect(all.startsWith(kept), `kill ${at}: “${kept}” of “${all}”`).toBe(true);
    expect(kept.length, `kill ${at}: “${kept}” of “${all}”`).toBeGreaterThanOrEqual(due);
  }
});

test('two tabs on one card lose neither, and the two are compared', async ({
  studioSession: session,
}) => {
  const studio = session.studio();
  await openStarter(studio);
  await openCard(studio, card);
  const other = await session.anotherTab(`#/card/${card}`);
  // The other tab hears nothing while it is written in before the first has told of its change.
  await Promise.all([
    studio.getByLabel('Title', { exact: true }).fill('Written here'),
    other.getByLabel('Title', { exact: true }).fill('Written there'),
  ]);
  await expect
    .poll(
      async () =>
        (await studio.getByRole('alert').count()) + (await other.getByRole('alert').count()),
    )
    .toBe(1);
  const loser = (await studio.getByRole('alert').count()) > 0 ? studio : other;
  await expect(loser.getByRole('alert')).toContainText('changed in another tab');
  await loser.getByRole('button', { name: 'Use mine' }).click();
  await expect(loser.getByRole('alert')).toHaveCount(0);
  const winner = loser === studio ? other : studio;
  const mine = loser === studio ? 'Written here' : 'Written there';
  await expect(winner.getByLabel('Title', { exact: true })).toHaveValue(mine);
  await goTo(loser, '#/library');
  await expect(loser.getByRole('link', { name: mine, exact: true })).toBeVisible();
});
