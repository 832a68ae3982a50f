import { gunzipSync } from 'node:zlib';
import { utf8 } from '#lib/base/bytes.ts';
import { gzip } from '#lib/pack/gzip.ts';
import { frontPath, packPath } from '#lib/pack/release.ts';
import type { TestPublisher } from '../../support/a-publisher.ts';
import { editRole, type LooseFile } from '../../support/faults/edit-role.ts';
import { putTarget } from '../../support/faults/put-target.ts';
import { type PackLies, replacePack } from '../../support/faults/replace-pack.ts';
import type { VectorCases } from './vector-case.ts';

/** Changes the lines of the pack, and signs for it. */
function lines(change: (lines: string) => string, lies?: PackLies) {
  return (publisher: TestPublisher) => replacePack(publisher, change, lies);
}

function same(text: string): string {
  return text;
}

/** Changes what guidance says of its release. */
function saying(fields: object) {
  return (publisher: TestPublisher) =>
    editRole(publisher, 'guidance', ({ signed }) => {
      Object.assign(signed['x-foreword'] ?? {}, fields);
    });
}

/** Changes what guidance says of its pack. */
function sayingOfPack(change: (targets: NonNullable<LooseFile['signed']['targets']>) => void) {
  return (publisher: TestPublisher) =>
    editRole(publisher, 'guidance', ({ signed }) => change(signed.targets ?? {}));
}

function front(text: string) {
  return async (publisher: TestPublisher) => {
    const bytes = utf8(text);
    const custom = { size: bytes.length };
    await putTarget(publisher, 'guidance', { path: frontPath, bytes: await gzip(bytes), custom });
  };
}

/** Changes the bytes of the pack that is on the host, and signs for nothing. */
function onHost(change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) {
  return ({ files }: TestPublisher) => {
    const path = [...files.keys()].find((name) => name.includes('.ndjson.')) ?? '';
    files.set(path, change((files.get(path) ?? utf8('')).slice()));
  };
}

/** Lists a second pack, with the first card of the first. */
async function repeatFirst(publisher: TestPublisher): Promise<void> {
  const packed = [...publisher.files].find(([name]) => name.includes('.p000.'))?.[1] ?? utf8('');
  const text = gunzipSync(packed).toString('utf8');
  const bytes = utf8(text.slice(0, text.indexOf('\n') + 1));
  const custom = { kind: 'pack', seq: 1, cards: 1, size: bytes.length };
  await saying({ cards: 3 })(publisher);
  const target = { path: packPath(1), bytes: await gzip(bytes), custom };
  await putTarget(publisher, 'guidance', target);
}

const pack = packPath(0);
const tooLong = Array.from({ length: 4_000 }, (_, at) => `word ${at % 700}`).join(' ');

/** What is refused because of what the files hold. */
export const fileCases: VectorCases = {
  'length-wrong': {
    says: 'The pack has lost its last byte.',
    change: onHost((bytes) => bytes.slice(0, -1)),
  },
  'pack-hash-wrong': {
    says: 'One bit of the pack was changed.',
    change: onHost((bytes) => bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
  },
  'pack-damaged': {
    says: 'The pack goes on after its end, and is signed so.',
    change: lines(same, { after: Uint8Array.of(0) }),
  },
  'pack-too-large': {
    says: 'The pack inflates to more than is signed.',
    change: lines(same, { size: 100 }),
  },
  'pack-size-wrong': {
    says: 'The pack inflates to less than is signed.',
    change: lines((text) => text, { size: 5_000 }),
  },
  'pack-count-wrong': {
    says: 'The pack holds one card where two are signed.',
    change: lines((text) => text.slice(0, text.indexOf('\n') + 1)),
  },
  'pack-not-text': {
    says: 'The pack is no text in UTF-8.',
    change: (publisher) =>
      replacePack(publisher, (text) =>
        Buffer.from(text.replace('"why":"', '"why":"\u00ff'), 'latin1'),
      ),
  },
  'pack-line-too-long': {
    says: 'A card of more than 32 KB.',
    change: lines((text) => text.replace('"why":"', `"why":"${tooLong}`)),
  },
  'pack-line-damaged': {
    says: 'A card that breaks off in the middle.',
    change: lines((text) => text.replace('"why":', '"why"')),
  },
  'pack-line-without-id': {
    says: 'A card without a name.',
    change: lines((text) => text.replace('"id":', '"name":')),
  },
  'pack-line-repeated': {
    says: 'The same card twice in one pack.',
    change: lines((text) => text.slice(0, text.indexOf('\n') + 1).repeat(2)),
  },
  'card-not-valid': {
    says: 'A card with a title that is too long.',
    change: lines((text) => text.replace('"title":"', `"title":"${'long '.repeat(20)}`)),
  },
  'card-repeated': { says: 'The first card again, in a second pack.', change: repeatFirst },
  'front-not-valid': { says: 'Front matter that says nothing.', change: front('{}') },
  'guidance-file-damaged': { says: 'Front matter that is no JSON.', change: front('{"bundle":') },
  'bundle-not-as-listed': {
    says: 'Guidance lists another bundle than its front matter.',
    change: saying({ bundle: 'org.foreword.other' }),
  },
  'state-digest-wrong': {
    says: 'The digest of the whole release is not that of its cards.',
    change: saying({ state: '0'.repeat(64) }),
  },
  'guidance-newer': {
    says: 'Guidance of a form that is yet to come.',
    change: saying({ schema: 'foreword.guidance/2' }),
  },
  'guidance-not-valid': {
    says: 'Guidance says that it has five cards; its packs have two.',
    change: saying({ cards: 5 }),
  },
  'guidance-over-limit': {
    says: 'A pack is to inflate to more than twenty times its length.',
    change: sayingOfPack((targets) => {
      const { length = 0, custom = {} } = targets[pack] ?? {};
      Object.assign(custom, { size: length * 20 + 1 });
    }),
  },
  'foreword-too-old': {
    says: 'The release needs a Foreword that is yet to come.',
    change: saying({ minApp: '9.0.0' }),
  },
  'too-many-cards': {
    says: 'The practice’s policy takes one card from this source; it has two.',
    policy: { maxCards: 1 },
  },
};
