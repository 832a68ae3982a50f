import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BesideDraft } from '#components/studio/BesideDraft.tsx';
import { type BesideTaken, type DraftBeside, noneTaken } from '#lib/studio/draft-beside.ts';
import '../../../entrypoints/studio/style.css';
import { expectNoFaults, show, textsOf } from '../../support/ui/stage.tsx';

const words = ['amber', 'basket', 'candle'];
const signer = { role: 'clinician', name: 'A. Okafor', public: '0'.repeat(64), words } as const;
const beside: DraftBeside = { signers: [signer], notes: 2 };

function part(some: DraftBeside, onTake: (taken: BesideTaken) => void = () => undefined) {
  return (
    <main class="page">
      <h1>Sign-off</h1>
      <BesideDraft beside={some} taken={noneTaken} onTake={onTake} />
    </main>
  );
}

test('who would sign is named with the words of their key, and nothing is taken unasked', async () => {
  const taken: BesideTaken[] = [];
  show(part(beside, (one) => taken.push(one)));
  expect(textsOf('.people li')[0]?.replace(/\s+/g, ' ')).toBe(
    'A. Okafor Clinician amber basket candle',
  );
  const list = page.getByRole('checkbox', { name: /^Put them on the list/ });
  await expect.element(list).not.toBeChecked();
  await list.click();
  const notes = page.getByRole('checkbox', { name: /^Take this in too/ });
  await expect.element(notes).not.toBeChecked();
  await notes.click();
  expect(taken).toEqual([
    { signers: true, notes: false },
    { signers: false, notes: true },
  ]);
});

test('a draft that brings nothing besides its cards says nothing of it', () => {
  show(part({ signers: [], notes: undefined }));
  expect(textsOf('main p, main label')).toEqual([]);
});

test('axe finds no fault', async () => {
  await expectNoFaults({ both: part(beside), none: part({ signers: [], notes: 0 }) });
});
