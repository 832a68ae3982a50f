import { sha256 } from '#lib/base/bytes.ts';
import { dayOf } from '#lib/base/day.ts';
import { refuse } from '#lib/base/result.ts';
import { fingerprintInWords } from '#lib/trust/fingerprint-words.ts';
import { dayInWords } from '#lib/words/days.ts';
import { countOf } from '#lib/words/facts.ts';
import { roleWords } from '#lib/words/signing.ts';
import { moreOfHost, placeFault } from '#lib/words/verify-place.ts';
import { type Command, type Outcome, textOf, usedWrongly } from '../command.ts';
import { type OpenPublisher, openPublisherAt } from '../publishing/open-publisher.ts';
import { openPlace } from '../publishing/published-at.ts';
import { publishRefused, refusedWith } from '../publishing/refused.ts';

/** `foreword verify`: a repository as readers will take it, or why they will not. */
export const verify: Command = {
  name: 'verify',
  summary: 'Checks a repository as readers do: every signature, every file, every card.',
  usage: [
    'verify FOLDER                  a repository on this computer',
    'verify FILE.zip                the zip of one, as it is brought in by hand',
    'verify https://example.org/    what a host serves: the folder of metadata and targets',
    'verify FOLDER --on 2027-03-01  as it will stand on that day',
  ],
  options: { on: { type: 'string' } },
  run: async (asked) => {
    const [named, ...more] = asked.words;
    const on = textOf(asked, 'on');
    const now = on === undefined ? asked.now : Date.parse(`${on}T00:00:00Z`);
    if (named === undefined || more.length > 0)
      return usedWrongly('Name one folder, zip or address.');
    if (Number.isNaN(now)) return usedWrongly('--on is a day, such as 2027-03-01.');
    const place = await openPlace(named, asked.folder);
    if (!place.ok) return refusedWith(place, placeFault);
    const { read, failed, isHost } = place.value;
    const opened = await openPublisherAt({ folder: named, read }, now);
    // A file that was kept back is why nothing fits, whatever seemed to be wrong without it.
    const silent = failed();
    if (silent) return refusedWith(refuse(silent), placeFault);
    if (!opened.ok) return refusedThere(publishRefused(opened), isHost);
    return report(
      opened.value,
      (await read('metadata/1.root.json')) ?? opened.value.repository.root.bytes,
    );
  },
};

/** What a host makes of a file on the way looks as if the file itself were wrong. */
function refusedThere(refused: Outcome, isHost: boolean): Outcome {
  return isHost ? { ...refused, lines: [...refused.lines, moreOfHost] } : refused;
}

/** What readers will take. `first` is the root that their trust begins with. */
async function report(open: OpenPublisher, first: Uint8Array<ArrayBuffer>): Promise<Outcome> {
  const { repository, published, signers } = open;
  const expires = expiriesOf(open);
  const root = repository.root.signed.version;
  const hash = await sha256(repository.root.bytes);
  const hands = repository.delegated.get('guidance')?.metadata.signedBy ?? [];
  const signed = signers.filter(({ keyid }) => hands.includes(keyid));
  const lines = [
    published
      ? `${published.listing.title}: ${countOf(published.listing.cards, 'card')}, released ${dayInWords(published.listing.released)}, edition ${published.version}.`
      : 'No guidance was released yet.',
    ...signed.map(({ role, name }) => `Signed by ${name}, ${roleWords[role]}.`),
    ...expires.map(({ role, day }) => `${role} holds until ${dayInWords(day)}.`),
    `Root ${root}: ${fingerprintInWords(hash).join(' ')}`,
    `Words to compare: ${fingerprintInWords(await sha256(first)).join(' ')}`,
    'Whoever adds the address to a panel compares them: tell them by phone or on paper.',
    'Readers will take this.',
  ];
  const json = {
    ...{ root: { version: root, sha256: hash }, expires },
    ...(published
      ? {
          release: { ...published.listing, packs: published.listing.packs.length },
          edition: published.version,
          signers: signed.map(({ role, name, keyid }) => ({ role, name, keyid })),
        }
      : {}),
  };
  return { end: 'done', lines, json };
}

function expiriesOf({ repository }: OpenPublisher) {
  const { root, timestamp, snapshot, targets, delegated } = repository;
  const top = { root, timestamp, snapshot, targets: targets.metadata };
  const roles = Object.entries({
    ...top,
    ...Object.fromEntries([...delegated].map(([name, { metadata }]) => [name, metadata])),
  });
  return roles
    .map(([role, { expires }]) => ({ role, day: dayOf(expires) }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
