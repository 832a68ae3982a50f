import { expect, test } from 'vitest';
import '../../entrypoints/sidepanel/style.css';
import { expectNoFaults, findFaults, OnPage, show } from '../support/ui/stage.tsx';

test('axe finds the faults of a page that has some, in both themes', async () => {
  show(
    <OnPage>
      <p style={{ color: 'var(--fw-line)' }}>Too faint to read</p>
      <button type="button" />
    </OnPage>,
  );
  const faults = (await findFaults()).map((fault) => fault.split(': ').slice(0, 2).join(' '));
  expect(faults.sort()).toEqual([
    'dark button-name',
    'dark color-contrast',
    'light button-name',
    'light color-contrast',
  ]);
});

test('the real styles stand on the page, in the theme of the root, and ŵ is fetched only where it is', async () => {
  const grounds = (['light', 'dark'] as const).map((theme) => {
    document.documentElement.dataset['theme'] = theme;
    return getComputedStyle(document.body).backgroundColor;
  });
  expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(26, 34, 36)']);
  await document.fonts.load('16px "Atkinson Hyperlegible Next"');
  expect(document.fonts.check('16px "Atkinson Hyperlegible Next"')).toBe(true);
  const faces = () => [...document.fonts].map(({ status }) => status);
  expect(faces()).toEqual(['loaded', 'unloaded']);
  await document.fonts.load('16px "Atkinson Hyperlegible Next"', 'Dŵr');
  expect(faces()).toEqual(['loaded', 'loaded']);
});

test('axe finds no fault on a plain page', async () => {
  await expectNoFaults({ plain: <OnPage>Words</OnPage> });
});
