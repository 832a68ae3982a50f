import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeDraftFile } from '#lib/pack/draft-file.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { parseMetadata } from '#lib/tuf/parse-metadata.ts';
import { metadataFile } from '#lib/tuf/write-metadata.ts';
import type { Unsigned } from '#lib/tuf/write-roles.ts';
import { aCard, anAdjustment } from '../support/a-card.ts';
import { given } from '../support/a-publisher.ts';
import {
  aPublishingDesk,
  copyOf,
  done,
  publish,
  signerNames,
  withPass,
} from './a-publishing-desk.ts';

const repo = ['--repository', 'repo'];
const desk = await aPublishingDesk();
await publish(desk, [aCard({ rev: 3 }), anAdjustment()], 'one');

/** A desk with a draft that is ready to be signed, and what it holds. */
async function aReadyDraft() {
  const own = await copyOf(desk);
  await own.writeCards([aCard({ rev: 4, title: 'Start safely' }), anAdjustment()]);
  await done(own.foreword('release', 'cards', ...repo, '--out', 'x.foreword'));
  for (const role of signerNames.slice(1)) {
    const key = ['--key', `${role}.key.json`, ...withPass];
    await done(own.foreword('approve', 'x.foreword', ...repo, ...key, '--all'));
  }
  await done(own.foreword('cosign', 'x.foreword', ...repo));
  const file = path.join(own.folder, 'x.foreword');
  const draft = given(await readDraftFile(new Uint8Array(await readFile(file))));
  if (!draft.release) throw new Error('a release should wait');
  return { own, file, draft: { ...draft, release: draft.release } };
}

const trainer = ['--key', 'trainer.key.json', ...withPass, '--out', 'trainer.json'];

test('a draft that says something of which nobody is shown anything is not signed', async () => {
  const { own, file, draft } = await aReadyDraft();
  const signed = structuredClone(
    given(parseMetadata('targets', draft.release.guidance)).signed,
  ) as unknown as Unsigned & { 'x-foreword': object };
  const supersedes = ['org.foreword.starter'];
  const said = { ...signed['x-foreword'], supersedes, title: 'Another' };
  const other = { ...signed, 'x-foreword': said, expires: '9999-12-31T23:59:59Z' };
  const release = { ...draft.release, guidance: metadataFile(other, []) };
  await writeFile(file, await writeDraftFile({ ...draft, release }));
  const { exit, error, out } = await own.foreword('sign', 'x.foreword', ...repo, ...trainer);
  expect(exit).toBe(1);
  expect(error + out).toContain(
    'what the library is called, which other cards it takes the place of and until when it holds',
  );
  // Whoever publishes makes it ready once more, from what is shown.
  await done(own.foreword('cosign', 'x.foreword', ...repo));
  await done(own.foreword('sign', 'x.foreword', ...repo, ...trainer));
});
