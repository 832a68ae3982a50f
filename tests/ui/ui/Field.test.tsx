import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Field } from '#components/ui/Field.tsx';
import '../../../entrypoints/sidepanel/style.css';
import { expectNoFaults, OnPage, show } from '../../support/ui/stage.tsx';

const typed: string[] = [];

function Form({ rows, hint }: { rows?: number; hint?: string }) {
  const [value, setValue] = useState('');
  const type = (text: string) => {
    typed.push(text);
    setValue(text);
  };
  return (
    <Field
      label="Your role"
      value={value}
      maxLength={12}
      onType={type}
      {...(rows ? { rows } : {})}
      {...(hint ? { hint } : {})}
    />
  );
}

test('a field is named by its label and described by its hint', async () => {
  show(<Form hint="Not your name" />);
  const field = page.getByRole('textbox', { name: 'Your role', exact: true });
  await expect.element(field).toHaveAccessibleDescription('Not your name');
  show(<Form />);
  await expect.element(field).toHaveAccessibleDescription('');
});

test('a field gives each change as it is typed, and takes no more than its length', async () => {
  typed.length = 0;
  show(<Form />);
  await page.getByRole('textbox').fill('GP');
  await page.getByRole('textbox').fill('');
  await page.getByRole('textbox').click();
  const field = page.getByRole('textbox').element() as HTMLInputElement;
  document.execCommand('insertText', false, 'practice manager and more');
  expect(typed).toEqual(['GP', '', 'practice man']);
  expect(field.value).toBe('practice man');
});

test('a field of several lines is as high as asked, and keeps its line breaks', async () => {
  typed.length = 0;
  show(<Form rows={3} />);
  const field = page.getByRole('textbox', { name: 'Your role' });
  expect(field.element()).toBeInstanceOf(HTMLTextAreaElement);
  await field.fill('one\ntwo');
  expect(typed.at(-1)).toBe('one\ntwo');
});

test('a field asks the browser to remember nothing', () => {
  show(<Form rows={3} />);
  expect(page.getByRole('textbox').element().getAttribute('autocomplete')).toBe('off');
});

test('two fields on a page have ids of their own', async () => {
  show(
    <>
      <Form hint="One" />
      <Form hint="Two" />
    </>,
  );
  const [first, second] = page.getByRole('textbox').elements();
  expect(first?.id).not.toBe(second?.id);
  await expect.element(page.getByRole('textbox').nth(1)).toHaveAccessibleDescription('Two');
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    fields: (
      <OnPage>
        <Form hint="A hint" />
        <Form rows={4} hint="Another hint" />
      </OnPage>
    ),
  });
});
