import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/base/bytes.ts';
import { type DraftFile, writeDraftFile } from '#lib/pack/draft-file.ts';
import { readDraftFile } from '#lib/pack/read-draft-file.ts';
import { readZip, writeZip } from '#lib/pack/zip.ts';
import { signApproval } from '#lib/trust/approvals.ts';
import { aCard } from '../../support/a-card.ts';
import { aFront } from '../../support/a-front.ts';
import { aSigner } from '../../support/a-signer.ts';

const room = { files: 100, fileBytes: 1_000_000, bytes: 1_000_000 };

async function aDraft(): Promise<DraftFile> {
  const signer = await aSigner('clinician');
  const approval = await signApproval(
    { card: 'a/b', sha256: 'ab'.repeat(32), role: 'clinician', day: '2026-11-22', how: 'key' },
    signer,
  );
  return {
    bundle: 'org.foreword.test',
    saved: '2026-11-22',
    basedOn: { version: 3, state: 'cd'.repeat(32) },
    front: aFront(),
    cards: new Map<string, unknown>([
      ['consulting/start-safe', aCard()],
      ['new card_1~é', { title: 'Only a title so far' }],
    ]),
    approvals: [approval],
    release: {
      ...{ guidance: utf8('{}'), files: new Map([['g/x.p000.ndjson.gz', utf8('packed')]]) },
      before: { guidance: utf8('{ }'), files: new Map([['g/y.p000.ndjson.gz', utf8('old')]]) },
    },
    signatures: [
      {
        role: 'guidance',
        version: 4,
        sha256: '12'.repeat(32),
        keyid: signer.keyid,
        sig: '34'.repeat(64),
      },
    ],
  };
}

/** What becomes of a draft when one of its parts is changed on the way. */
async function sentWith(change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void) {
  const zip = readZip(await writeDraftFile(await aDraft()), room);
  if (!zip.ok) throw new Error(zip.refusal.code);
  const files = new Map(zip.value);
  change(files);
  return readDraftFile(writeZip(files));
}

describe('a draft file', () => {
  test('gives back the whole draft, incomplete cards among it', async () => {
    const draft = await aDraft();
    expect(await readDraftFile(await writeDraftFile(draft))).toEqual({ ok: true, value: draft });
  });

  test('may hold nothing but front matter', async () => {
    const { bundle, saved, front } = await aDraft();
    const bare = { bundle, saved, front, cards: new Map(), approvals: [], signatures: [] };
    expect(await readDraftFile(await writeDraftFile(bare))).toEqual({ ok: true, value: bare });
  });

  test.each([
    ['a card was changed', 'cards/consulting~start-safe.json'],
    ['approvals were changed', 'approvals.json'],
    ['a pack was changed', 'release/g/x.p000.ndjson.gz'],
  ])('is refused where %s', async (_what, file) => {
    const read = await sentWith((files) => files.set(file, utf8('[]')));
    expect(read).toEqual({ ok: false, refusal: { code: 'draft-file-damaged', file } });
  });

  test('is refused where a part is missing, or one is there that is not listed', async () => {
    expect(await sentWith((files) => files.delete('approvals.json'))).toMatchObject({
      refusal: { code: 'draft-file-damaged', file: 'approvals.json' },
    });
    expect(await sentWith((files) => files.set('extra.json', utf8('{}')))).toMatchObject({
      refusal: { code: 'draft-file-damaged', file: 'extra.json' },
    });
  });

  test('is refused where it is no draft, or one of a newer Foreword', async () => {
    expect(await readDraftFile(utf8('no zip'))).toMatchObject({ refusal: { code: 'zip-damaged' } });
    expect(await sentWith((files) => files.delete('draft.json'))).toMatchObject({
      refusal: { code: 'draft-file-damaged', file: 'draft.json' },
    });
    const newer = await sentWith((files) =>
      files.set('draft.json', utf8('{"schema":"foreword.draft/2"}')),
    );
    expect(newer).toEqual({ ok: false, refusal: { code: 'draft-file-newer' } });
  });
});
