import { expect, test } from 'vitest';
import {
  publishRefusalInWords as publishInWelsh,
  signReleaseRefusalInWords as releaseInWelsh,
} from '#lib/words/cy/publish-refusals.ts';
import { publishWords as welshPublish } from '#lib/words/cy/publishing.ts';
import {
  approveRefusalInWords as approveInWelsh,
  listRefusalInWords as listInWelsh,
  signOffWords as welshSignOff,
} from '#lib/words/cy/sign-off.ts';
import {
  keyRefusalInWords as keyInWelsh,
  keysWords as welshKeys,
} from '#lib/words/cy/studio-keys.ts';
import { publishRefusalInWords, signReleaseRefusalInWords } from '#lib/words/publish-refusals.ts';
import { publishWords } from '#lib/words/publishing.ts';
import { approveRefusalInWords, listRefusalInWords, signOffWords } from '#lib/words/sign-off.ts';
import { keyRefusalInWords, keysWords } from '#lib/words/studio-keys.ts';

const keys = [
  { code: 'passphrase-wrong' },
  { code: 'key-here-already', retired: false },
  { code: 'key-here-already', retired: true },
] as const;
const locked = { code: 'key-locked' } as const;
const list = [{ code: 'signer-file-damaged' }, { code: 'signer-file-newer', kind: 2 }] as const;
const early = { code: 'meeting-too-early', day: '2025-11-01', first: '2026-11-01' } as const;
const meeting = [{ code: 'meeting-not-recorded' }, early] as const;
const want = [
  { code: 'change-needs-words' },
  { code: 'change-needs-name' },
  { code: 'told-needs-name' },
] as const;
const publish = [
  { code: 'publisher-locked' },
  { code: 'bundle-not-named' },
  { code: 'approvals-missing', titles: ['A seat'] },
  { code: 'too-few-signatures', found: 1, threshold: 2 },
] as const;
const release = [{ code: 'no-release-waits' }, { code: 'release-damaged' }, locked] as const;

/** Each heading of a refusal in the Studio with what is said below it. */
const english = {
  keys: [keysWords.notDone, keys.map(keyRefusalInWords)],
  list: [signOffWords.notListed, list.map(listRefusalInWords)],
  approval: [signOffWords.notDone, [approveRefusalInWords(locked)]],
  meeting: [signOffWords.notRecorded, meeting.map(approveRefusalInWords)],
  change: [signOffWords.notWritten, want.map(approveRefusalInWords)],
  publish: [publishWords.notDone, publish.map(publishRefusalInWords)],
  release: [publishWords.notSigned, release.map(signReleaseRefusalInWords)],
} as const;

const welsh = {
  keys: [welshKeys.notDone, keys.map(keyInWelsh)],
  list: [welshSignOff.notListed, list.map(listInWelsh)],
  approval: [welshSignOff.notDone, [approveInWelsh(locked)]],
  meeting: [welshSignOff.notRecorded, meeting.map(approveInWelsh)],
  change: [welshSignOff.notWritten, want.map(approveInWelsh)],
  publish: [welshPublish.notDone, publish.map(publishInWelsh)],
  release: [welshPublish.notSigned, release.map(releaseInWelsh)],
} as const;

test.each([...Object.entries(english), ...Object.entries(welsh)])(
  'under its heading a refusal about the %s does not say again that nothing was done',
  (_about, [heading, said]) => {
    for (const words of said) expect(words.toLowerCase()).not.toContain(heading.toLowerCase());
  },
);
