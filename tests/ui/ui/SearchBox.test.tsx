import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SearchBox } from '#components/ui/SearchBox.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { expectNoFaults, OnPage, show } from '../../support/ui/stage.tsx';

const asked: string[] = [];

function box(query = '', keyHint: string | undefined = 'Press / to search') {
  return (
    <SearchBox
      label="Search the guidance"
      hint="Search prompts"
      keyHint={keyHint}
      query={query}
      onQuery={(typed) => asked.push(typed)}
    />
  );
}

test('it is a search landmark with a named field that gives each change', async () => {
  asked.length = 0;
  show(box());
  const field = page.getByRole('search').getByRole('searchbox', { name: 'Search the guidance' });
  await field.fill('blood');
  expect(asked).toEqual(['blood']);
});

test('it shows the key that leads to it, until something is typed or keys are off', () => {
  show(box());
  expect(document.querySelector('kbd')?.textContent).toBe('/');
  show(box('blood'));
  expect(document.querySelector('kbd')).toBeNull();
  show(<SearchBox label="L" hint="H" keyHint={undefined} query="" onQuery={() => undefined} />);
  expect(document.querySelector('kbd')).toBeNull();
});

test('it takes no more than 200 letters, and neither remembers nor corrects them', () => {
  show(box());
  const field = page.getByRole('searchbox').element() as HTMLInputElement;
  field.focus();
  document.execCommand('insertText', false, 'a'.repeat(300));
  expect(field.value).toHaveLength(200);
  expect([field.autocomplete, field.spellcheck]).toEqual(['off', false]);
});

test('axe finds no fault', async () => {
  const onPage = (query: string) => (
    <>
      {box(query)}
      <OnPage>Words</OnPage>
    </>
  );
  await expectNoFaults({ empty: onPage(''), typed: onPage('blood') });
});
