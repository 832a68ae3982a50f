import { expect, type Locator, type Page } from '@playwright/test';
import { chooseByKeys, fillByKeys, pressByKeys, selectByKeys, tabTo } from './by-keys.ts';
import { fileFrom, goTo, press, type SentFile } from './drive-signing.ts';

/**
 * Drafts a library with one card by keys alone, as a trainer does who has nothing yet; every check
 * is met.
 */
export async function draftFromNothing(studio: Page): Promise<void> {
  await goTo(studio, '#/open', 'Open a library');
  await fillByKeys(studio, { 'Name of the new library': 'Elm Street cards' });
  await pressByKeys(studio, press(studio, 'Open An empty library'));
  await expect(studio.getByText('There is no card in this library yet.')).toBeVisible();
  await tellOfTheLibrary(studio);
  await writeTheCard(studio);
  await recordTheGroup(studio);
  await goTo(studio, '#/home', 'Home page');
  for (const role of ['Consulting', 'Reception'])
    await selectByKeys(studio, studio.getByLabel(`${role} opens with`), 'A seat');
}

async function tellOfTheLibrary(studio: Page): Promise<void> {
  await goTo(studio, '#/details', 'About this library');
  await fillByKeys(studio, {
    'Name for computers': 'org.elm-street.cards',
    'Who publishes it': 'Elm Street Surgery',
    'How to reach you': 'the practice manager',
    'Whom to tell of something unsafe': 'the safety lead',
    Licence: 'CC BY 4.0',
  });
  await fillByKeys(studio, {
    'Who wrote it': 'Riverside Voices',
    'Its title': 'What helps in a waiting room',
    'Who published it': 'Elm Street Surgery',
    Year: '2026',
    'Web address, beginning with https': 'https://example.org/what-helps',
  });
  await pressByKeys(studio, press(studio, 'Add the source'));
}

async function writeTheCard(studio: Page): Promise<void> {
  await goTo(studio, '#/new', 'New card');
  await fillByKeys(studio, { Title: 'A seat by the door' });
  await pressByKeys(studio, press(studio, 'Make the card'));
  await fillByKeys(studio, {
    'Title in discreet view': 'Where to sit',
    'Line 1': 'Say who you are.',
    'Line 2': 'Offer a seat by the door.',
    'Words that can help': 'Calm down.',
    'Why this card': 'People told us that a way out in sight helps.',
  });
  await dateByKeys(studio, 'Reviewed on', dayFromNow(0));
  await dateByKeys(studio, 'Review by', dayFromNow(300));
  await tickByKeys(studio, studio.getByRole('checkbox', { name: 'Reception', exact: true }));
  await selectByKeys(studio, studio.getByLabel('Sources', { exact: true }), 'R');
  await studio.keyboard.press('Enter');
  await expect(studio.getByText('An order takes control away.')).toBeVisible();
  await fillByKeys(studio, { 'Words that can help': 'Would you like to sit by the door?' });
  const preview = studio.frameLocator('iframe');
  await expect(preview.getByText('Would you like to sit by the door?')).toBeVisible();
  await pressByKeys(studio, press(studio, 'Discreet'));
  await expect(preview.getByText('Where to sit')).toBeVisible();
  await expect(preview.getByText('A seat by the door', { exact: true })).toHaveCount(0);
}

/** Told truthfully once, the byline is made from it; then nothing is left to fix. */
async function recordTheGroup(studio: Page): Promise<void> {
  await pressByKeys(studio, studio.getByRole('link', { name: 'Edit Who made it' }));
  await tickByKeys(studio, studio.getByLabel('They agreed to be named'));
  await fillByKeys(studio, {
    Group: 'Riverside Voices',
    'How many people with lived experience took part': '7',
    'How they took part': 'Three meetings.',
    'From, such as 2026-09-01': dayFromNow(-60),
    'To, such as 2026-11-18': dayFromNow(-2),
    'What changed because of them': 'Not the corner.',
  });
  await chooseByKeys(studio, studio.getByRole('radio', { name: 'Yes', exact: true }));
  for (const agreed of ['What stays private', 'What must be passed on if somebody is at risk'])
    await tickByKeys(studio, studio.getByRole('checkbox', { name: agreed }));
  await pressByKeys(studio, press(studio, 'Keep the record'));
  await expect(studio.getByText('Kept.')).toBeVisible();
  await pressByKeys(studio, studio.getByRole('link', { name: 'Back to the card' }));
  await expect(studio.getByText('Nothing to fix')).toBeVisible();
}

async function tickByKeys(studio: Page, box: Locator): Promise<void> {
  await tabTo(studio, box);
  await studio.keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Types a day into a field for one, in the order in which the browser's language asks for its parts. */
async function dateByKeys(studio: Page, label: string, day: string): Promise<void> {
  const field = studio.getByLabel(label, { exact: true });
  await tabTo(studio, field);
  // Within the field are stops of their own, for each part and the calendar: the first is gone to.
  const isHere = () => field.evaluate((one) => one === document.activeElement);
  while (await isHere()) await studio.keyboard.press('Shift+Tab');
  await studio.keyboard.press('Tab');
  const [year = '', month = '', date = ''] = day.split('-');
  const monthFirst = await studio.evaluate(
    () => new Intl.DateTimeFormat(navigator.language).formatToParts()[0]?.type === 'month',
  );
  await studio.keyboard.type(`${monthFirst ? month + date : date + month}${year}`);
  await expect(field).toHaveValue(day);
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Makes a review pack of what has changed, for a group without an account. */
export async function reviewPack(studio: Page): Promise<SentFile> {
  await goTo(studio, '#/review', 'Review pack');
  await fillByKeys(studio, { 'Title of the pack': 'One card for the waiting room' });
  return fileFrom(studio, press(studio, 'Save the review pack'));
}
