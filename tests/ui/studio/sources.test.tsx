import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DetailsScreen } from '#components/studio/DetailsScreen.tsx';
import { Sources } from '#components/studio/front/Sources.tsx';
import { NewSource } from '#components/studio/NewSource.tsx';
import { StudioApp } from '#components/studio/StudioApp.tsx';
import type { Front, Source } from '#lib/guidance/front.ts';
import type { ChangeFront } from '#lib/studio/front-changes.ts';
import type { FrontView } from '#lib/studio/front-view.ts';
import '../../../entrypoints/studio/style.css';
import { aCard } from '../../support/a-card.ts';
import { aFront, aSource } from '../../support/a-front.ts';
import { aStudioDesk } from '../../support/studio/a-studio.ts';
import { expectNoFaults, show, textsOf } from '../../support/ui/stage.tsx';

const today = '2026-11-22';
const address = () => page.getByLabelText('Web address, beginning with https');

test('a source that is refused keeps its words, and the field is named and marked', async () => {
  const added: Source[] = [];
  show(<NewSource front={aFront()} today={today} onAdd={(source) => added.push(source)} />);
  await userEvent.fill(page.getByLabelText('Who wrote it'), 'Riverside Voices');
  await userEvent.fill(page.getByLabelText('Its title'), 'What helps');
  await userEvent.fill(page.getByLabelText('Who published it'), 'A journal');
  await userEvent.fill(address(), 'www.example.org');
  await userEvent.selectOptions(page.getByRole('combobox'), 'full');
  await page.getByRole('button', { name: 'Add the source' }).click();
  expect(added).toEqual([]);
  expect(textsOf('[role=alert]')[0]).toContain('Web address, beginning with https: Only a whole');
  await expect.element(address()).toHaveValue('www.example.org');
  expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(1);
  await expect.element(address()).toHaveAttribute('aria-invalid', 'true');
  await userEvent.fill(address(), 'https://example.org/x');
  await page.getByRole('button', { name: 'Add the source' }).click();
  expect(added).toMatchObject([
    { who: 'Riverside Voices', address: 'https://example.org/x', extent: 'full' },
  ]);
  expect(textsOf('[role=alert]')).toEqual([]);
  await expect.element(address()).toHaveValue('');
});

const named = aSource();
const spare = aSource({ id: 'two', title: 'Half done', address: 'http://example.org/x' });
const guidance = {
  front: aFront({ sources: [named, spare] }),
  cards: [aCard({ sources: [named.id] })],
  released: today,
};

/** The page about a library in which one source is named by a card, and one cannot be published. */
async function open() {
  const desk = await aStudioDesk(guidance);
  const studio = await desk.tab('#/details');
  await studio.opening.openInstalled();
  // Front matter that was opened is known to be sound: what is wrong was written since.
  studio.fronting.change('sources', (front) => ({ ...front }));
  await studio.fronting.save();
  show(<StudioApp studio={studio} />);
  return () => studio.state.work.value?.front.sources ?? [];
}

test('each source is listed with all that it says, and what is wrong in it stands at it', async () => {
  await open();
  const [first, second] = textsOf('.listed > li');
  expect(first).toContain('A group, 2024, A study, A journal');
  expect(first).toContain('https://example.org/study');
  expect(first).toContain('Read in full. 1 card names it.');
  expect(second).toContain('Only a whole address that begins with https:// can be published');
  expect(first).not.toContain('Only a whole address');
  expect(textsOf('.pagehead [role=status]')[0]).toContain('1 thing to fix');
});

test('a source is changed where it is listed, by keyboard, and focus comes back to it', async () => {
  const sources = await open();
  page.getByRole('button', { name: 'Change Half done' }).element().focus();
  await userEvent.keyboard('{Enter}');
  const form = page.getByRole('form', { name: 'Change the source: Half done' });
  await expect.element(form.getByLabelText('Who wrote it')).toHaveFocus();
  const theirs = form.getByLabelText('Web address, beginning with https');
  await expect.element(theirs).toHaveAttribute('aria-invalid', 'true');
  await userEvent.fill(form.getByLabelText('Year'), 'soon');
  await userEvent.keyboard('{Enter}');
  expect(textsOf('[role=alert]')[0]).toContain('The source was not changed');
  expect(sources()).toEqual([named, spare]);
  await userEvent.fill(form.getByLabelText('Year'), '');
  await userEvent.fill(theirs, 'https://example.org/x');
  await userEvent.selectOptions(form.getByRole('combobox'), 'not-read');
  theirs.element().focus();
  await userEvent.keyboard('{Enter}');
  const changed = { ...spare, year: null, address: 'https://example.org/x', extent: 'not-read' };
  expect(sources()).toEqual([named, { ...changed, checked: today }]);
  await expect.element(page.getByRole('button', { name: 'Change Half done' })).toHaveFocus();
  expect(textsOf('.listed [data-finding]')).toEqual([]);
});

test('a source is removed where no card names it; another says why it stays', async () => {
  const sources = await open();
  const stays = page.getByRole('button', { name: 'Remove A study' });
  await expect.element(stays).toHaveAttribute('aria-disabled', 'true');
  await expect
    .element(stays)
    .toHaveAccessibleDescription('Take it out of that card before it can be removed.');
  await userEvent.keyboard('{Tab}');
  stays.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(sources()).toEqual([named, spare]);
  await expect
    .element(page.getByText('Take it out of that card before it can be removed.'))
    .toHaveClass('meta');
  page.getByRole('button', { name: 'Remove Half done' }).element().focus();
  await userEvent.keyboard('{Enter}');
  expect(sources()).toEqual([named]);
  await expect.element(page.getByText('Half done was removed.')).toHaveFocus();
});

test('axe finds no fault', async () => {
  const front: Front = guidance.front;
  const view: FrontView = {
    ...{ front, cards: [], elsewhere: [], findings: [] },
    ...{ canUndo: false, canRedo: false, save: 'saved' },
  };
  const actions = {
    change: (_field: string, _change: ChangeFront) => undefined,
    ...{ save: async () => undefined, undo: async () => undefined, redo: async () => undefined },
  };
  await expectNoFaults({
    sources: (
      <main class="page">
        <DetailsScreen view={view} actions={actions} />
        <Sources view={view} actions={actions} today={today} />
        <NewSource front={front} today={today} onAdd={() => undefined} />
      </main>
    ),
  });
});
