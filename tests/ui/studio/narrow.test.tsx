import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { show } from '../../support/ui/stage.tsx';

afterEach(() => page.viewport(414, 896));

async function openAt(hash: string) {
  const desk = await aStudioDesk();
  const studio = await desk.tab(hash);
  await studio.opening.openStarter();
  show(
    <div class="studio">
      <StudioApp studio={studio} />
    </div>,
  );
  return studio;
}

test('at 360 px the library shows the state of a card before anybody scrolls sideways', async () => {
  await page.viewport(360, 800);
  const studio = await openAt('#/library');
  const card = studio.state.work.value?.cards[0];
  await studio.library.removeCard(card?.id ?? '', true);
  const tag = page.getByRole('cell').getByText('To be taken out', { exact: true });
  await expect.element(tag).toBeVisible();
  expect(tag.element().getBoundingClientRect().right).toBeLessThanOrEqual(360 - 12);
});

test('on Publish no part is headed as loud as the page, and buttons stand off what is said of them', async () => {
  await openAt('#/publish');
  const heading = page.getByRole('heading', { level: 1 });
  await expect.element(heading).toBeVisible();
  const sizeOf = (one: Element): number => Number.parseFloat(getComputedStyle(one).fontSize);
  for (const part of document.querySelectorAll('main h2'))
    expect(sizeOf(part)).toBeLessThan(sizeOf(heading.element()));
  const beside = document.createElement('div');
  beside.innerHTML = '<div class="acts below"><button class="btn">One</button></div><p>Said.</p>';
  document.querySelector('main')?.append(beside);
  const [acts, said] = [...beside.children].map((one) => one.getBoundingClientRect());
  expect((said?.top ?? 0) - (acts?.bottom ?? 0)).toBe(8);
});

test('on Keys the notice ends where the keys under it end, at every width', async () => {
  const studio = await openAt('#/keys');
  const passphrase = 'four plain words here';
  const who = { role: 'clinician', name: 'A. Okafor' } as const;
  await studio.signing.keyring.make({ ...who, passphrase, again: passphrase });
  studio.signing.persisted.value = false;
  const notice = page.getByRole('region', { name: 'Save a backup of your keys' });
  const key = page.getByRole('listitem').filter({ hasText: 'A. Okafor' });
  for (const width of [320, 360, 1280]) {
    await page.viewport(width, 800);
    await expect.element(notice).toBeVisible();
    const [over, under] = [notice, key].map((one) => one.element().getBoundingClientRect());
    expect(over?.left).toBe(under?.left);
    expect(over?.right).toBe(under?.right);
  }
});
