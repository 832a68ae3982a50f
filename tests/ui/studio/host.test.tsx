import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HostScreen } from '#components/studio/HostScreen.tsx';
import type { HostCheck } from '#lib/studio/host-checking.ts';
import '../../../entrypoints/studio/style.css';
import { expectNoFaults, show, textOnPage, textsOf } from '../../support/ui/stage.tsx';

const address = 'https://cards.example.org/';
const done: HostCheck = {
  state: 'done',
  address,
  edition: 'earlier',
  report: {
    kind: 'other',
    asked: [`${address}metadata/timestamp.json`, `${address}metadata/1.root.json`],
    findings: [
      { address: `${address}metadata/timestamp.json`, code: 'no-cors' },
      { address: `${address}metadata/1.root.json`, code: 'no-cors' },
      { address: `${address}metadata/999999.root.json`, code: 'soft-404', status: 200 },
    ],
  },
};
const fit: HostCheck = { ...done, edition: 'same', report: { ...done.report, findings: [] } };

function shown(check: HostCheck, pressed: string[] = []) {
  const actions = {
    readAddresses: async () => undefined,
    typeAddress: () => undefined,
    checkAddress: async () => void pressed.push('checked'),
  };
  return (
    <main class="page">
      <HostScreen addresses={{ address, mirrors: '' }} check={check} work="one" actions={actions} />
    </main>
  );
}

test('each thing that is wrong stands once, with the files it is wrong in and how to mend it', () => {
  show(shown(done));
  expect(textsOf('h2')).toEqual(['2 things to mend']);
  expect(textsOf('.hostfinding li')).toEqual([
    'metadata/timestamp.json',
    'metadata/1.root.json',
    'metadata/999999.root.json',
  ]);
  expect(textOnPage()).toContain('It still has an earlier edition.');
});

test('the report names the address that it is about', () => {
  show(shown(fit));
  expect(textsOf('.hostreport > p')).toEqual([`Address checked: ${address}`]);
});

test('the fix is that of the host which the person names', async () => {
  show(shown(done));
  await userEvent.selectOptions(page.getByRole('combobox'), 'nginx');
  expect(textsOf('pre')[0]).toBe('add_header Access-Control-Allow-Origin "*" always;');
});

test('the address is checked by Enter in its field, and not before', async () => {
  const pressed: string[] = [];
  show(shown({ state: 'none' }, pressed));
  expect(pressed).toEqual([]);
  document.querySelector('input')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(pressed).toEqual(['checked']);
});

test('axe finds no fault', async () => {
  await expectNoFaults({
    begun: shown({ state: 'none' }),
    asking: shown({ state: 'asking', address }),
    refused: shown({ state: 'no-address', typed: 'elm street' }),
    fit: shown(fit),
    found: shown(done),
  });
});
