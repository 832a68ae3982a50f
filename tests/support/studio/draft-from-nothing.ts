import { expect, type Page } from '@playwright/test';
import { fileFrom, goTo, press, type SentFile } from './drive-signing.ts';

/** Fills each field of a form, by its label. */
async function fill(studio: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await studio.getByLabel(label, { exact: true }).fill(text);
}

/** Drafts a library with one card, as a trainer does who has nothing yet; every check is met. */
export async function draftFromNothing(studio: Page): Promise<void> {
  await goTo(studio, '#/open', 'Open a library');
  await fill(studio, { 'Name of the new library': 'Elm Street cards' });
  await press(studio, 'Open An empty library').click();
  await expect(studio.getByText('There is no card in this library yet.')).toBeVisible();
  await tellOfTheLibrary(studio);
  await writeTheCard(studio);
  await recordTheGroup(studio);
  await goTo(studio, '#/home', 'Home page');
  for (const role of ['Consulting', 'Reception'])
    await studio.getByLabel(`${role} opens with`).selectOption('A seat by the door');
}

async function tellOfTheLibrary(studio: Page): Promise<void> {
  await goTo(studio, '#/details', 'About this library');
  await fill(studio, {
    'Name for computers': 'org.elm-street.cards',
    'Who publishes it': 'Elm Street Surgery',
    'How to reach you': 'the practice manager',
    'Whom to tell of something unsafe': 'the safety lead',
    Licence: 'CC BY 4.0',
  });
  await fill(studio, {
    'Who wrote it': 'Riverside Voices',
    'Its title': 'What helps in a waiting room',
    'Who published it': 'Elm Street Surgery',
    Year: '2026',
    'Web address, beginning with https': 'https://example.org/what-helps',
  });
  await press(studio, 'Add the source').click();
}

async function writeTheCard(studio: Page): Promise<void> {
  await goTo(studio, '#/new', 'New card');
  await fill(studio, { Title: 'A seat by the door' });
  await press(studio, 'Make the card').click();
  await fill(studio, {
    'Title in discreet view': 'Where to sit',
    'Line 1': 'Say who you are.',
    'Line 2': 'Offer a seat by the door.',
    'Words that can help': 'Calm down.',
    'Why this card': 'People told us that a way out in sight helps.',
    'Reviewed on': dayFromNow(0),
    'Review by': dayFromNow(300),
  });
  await studio.getByRole('checkbox', { name: 'Reception', exact: true }).check();
  await studio.getByLabel('Sources', { exact: true }).selectOption({ index: 1 });
  await expect(studio.getByText('An order takes control away.')).toBeVisible();
  await fill(studio, { 'Words that can help': 'Would you like to sit by the door?' });
  const preview = studio.frameLocator('iframe');
  await expect(preview.getByText('Would you like to sit by the door?')).toBeVisible();
  await press(studio, 'Discreet').click();
  await expect(preview.getByText('Where to sit')).toBeVisible();
  await expect(preview.getByText('A seat by the door', { exact: true })).toHaveCount(0);
}

/** Told truthfully once, the byline is made from it; then nothing is left to fix. */
async function recordTheGroup(studio: Page): Promise<void> {
  await studio.getByRole('link', { name: 'Edit Who made it' }).click();
  await studio.getByLabel('They agreed to be named').check();
  await fill(studio, {
    Group: 'Riverside Voices',
    'How many people with lived experience took part': '7',
    'How they took part': 'Three meetings.',
    'From, such as 2026-09-01': dayFromNow(-60),
    'To, such as 2026-11-18': dayFromNow(-2),
    'What changed because of them': 'Not the corner.',
  });
  await studio.getByRole('radio', { name: 'Yes', exact: true }).check();
  await studio.getByRole('checkbox', { name: 'What stays private' }).check();
  await studio
    .getByRole('checkbox', { name: 'What must be passed on if somebody is at risk' })
    .check();
  await press(studio, 'Keep the record').click();
  await expect(studio.getByText('Kept.')).toBeVisible();
  await studio.getByRole('link', { name: 'Back to the card' }).click();
  await expect(studio.getByText('Nothing to fix')).toBeVisible();
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Makes a review pack of what has changed, for a group without an account. */
export async function reviewPack(studio: Page): Promise<SentFile> {
  await goTo(studio, '#/review', 'Review pack');
  await fill(studio, { 'Title of the pack': 'One card for the waiting room' });
  return fileFrom(studio, press(studio, 'Save the review pack'));
}
