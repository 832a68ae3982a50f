import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import '../../../entrypoints/studio/style.css';
import { keyOn } from '../../support/a-publishers-desk.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { findFaults, show } from '../../support/ui/stage.tsx';

/** The files of a new publisher, as a folder of this computer holds them. */
async function folderOfFiles(): Promise<readonly File[]> {
  const studio = await (await aStudioDesk()).tab('#/publish');
  await studio.opening.openInstalled();
  for (const role of ['lived-experience', 'clinical-safety', 'trainer'] as const) {
    await studio.signing.listOwn(await keyOn(studio, role, `Holder of ${role}`));
  }
  await keyOn(studio, 'publisher', 'L. Grant');
  expect(await studio.signing.publishing.found(new Set(), new Set())).toBeUndefined();
  const files = studio.signing.publishing.repository.value?.files ?? new Map();
  return [...files].map(([path, bytes]) =>
    Object.defineProperty(new File([bytes], path), 'webkitRelativePath', {
      value: `published/${path}`,
    }),
  );
}

/** Hands a folder over as a browser does once somebody chose it. */
function choose(input: Element, files: readonly File[]): void {
  Object.defineProperty(input, 'files', { value: files });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const folder = page.getByLabelText('Open a folder');
const cannotWrite = page.getByText(/^This browser cannot write into a folder/);

test('where the browser can write no folder, the published files are opened from one all the same', async () => {
  const files = await folderOfFiles();
  const studio = await (await aStudioDesk()).tab('#/publish');
  await studio.opening.openInstalled();
  show(<StudioApp studio={studio} />);
  await expect.element(folder).toBeInTheDocument();
  choose(folder.element(), files);
  await expect.element(page.getByText(/^No release yet/)).toBeVisible();
  await expect.element(cannotWrite).toBeVisible();
  expect(await findFaults()).toEqual([]);
});

test.each([
  ['#/publish', 'Open a folder'],
  ['#/open', 'Choose a folder'],
])(
  'on %s it is said before the browser asks about uploads that nothing is sent',
  async (hash, name) => {
    const studio = await (await aStudioDesk()).tab(hash);
    await studio.opening.openInstalled();
    studio.hearHash(hash);
    show(<StudioApp studio={studio} />);
    await expect
      .element(page.getByLabelText(name))
      .toHaveAccessibleDescription(/asks whether to upload.* sends nothing/);
    expect(await findFaults()).toEqual([]);
  },
);

test('the button for a zip is as high as its words, beside a folder with a hint below', async () => {
  await page.viewport(1280, 860);
  const studio = await (await aStudioDesk()).tab('#/publish');
  await studio.opening.openStarter();
  studio.hearHash('#/publish');
  show(<StudioApp studio={studio} />);
  const heightOf = (label: string): number | undefined =>
    page.getByLabelText(label).element().closest('label')?.getBoundingClientRect().height;
  await expect.element(folder).toBeInTheDocument();
  expect(heightOf('Open a zip')).toBe(heightOf('Open a folder'));
});
