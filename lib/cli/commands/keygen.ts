import path from 'node:path';
import { utf8 } from '#lib/base/bytes.ts';
import { dayOf } from '#lib/base/day.ts';
import { maxNameChars, personName } from '#lib/guidance/person-name.ts';
import { writeSignerFile } from '#lib/guidance/signer-file.ts';
import { isSignerRole, signerRoles } from '#lib/trust/requirements.ts';
import { makeKeyFile, minPassphraseChars } from '#lib/tuf/key-file.ts';
import { type KeyFile, writeKeyFile } from '#lib/tuf/read-key-file.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { type Asked, type Command, type Outcome, textOf, usedWrongly } from '../command.ts';
import { isThere, type WriteRefusal, writeWhole } from '../folder-files.ts';
import { passphraseFor } from '../open-key.ts';
import { refusedWith } from '../publishing/refused.ts';

const roles = [...signerRoles, 'publisher'];

/** `foreword keygen`: a signing key, sealed under a passphrase. */
export const keygen: Command = {
  name: 'keygen',
  summary: 'Makes a signing key, sealed under a passphrase, and the file that names its holder.',
  usage: [
    'keygen NAME --role ROLE --holder "Ada Hill"     writes NAME.key.json and NAME.signer.json',
    `  ROLE is ${roles.join(', ')}`,
    'keygen NAME ... --passphrase-file FILE           the first line of FILE is the passphrase',
  ],
  options: {
    role: { type: 'string' },
    holder: { type: 'string' },
    'passphrase-file': { type: 'string' },
  },
  run: async (asked) => {
    const [name, ...more] = asked.words;
    const role = textOf(asked, 'role') ?? '';
    const holder = (textOf(asked, 'holder') ?? '').trim();
    if (!name || name.endsWith('/') || more.length > 0)
      return usedWrongly('Give the key one name.');
    if (!roles.includes(role)) return usedWrongly(`--role is one of ${roles.join(', ')}.`);
    if (!personName.safeParse(holder).success) {
      return usedWrongly(
        `Say who holds the key with --holder, in at most ${maxNameChars} characters.`,
      );
    }
    const taken = await nameTaken(asked, filesOf(name, role));
    if (taken) return taken;
    const passphrase = await askPassphrase(asked);
    if (typeof passphrase !== 'string') return passphrase;
    asked.terminal.say('Making the key and sealing it …');
    const made = await makeKeyFile({ role, name: holder, created: dayOf(asked.now), passphrase });
    if (!made.ok) {
      return refusedWith(made, ({ least }) => [
        `The passphrase is too short: at least ${least} characters.`,
        'No key was made. Four or five words that belong to no sentence are easy to keep.',
      ]);
    }
    return keep(asked, name, made.value);
  },
};

async function askPassphrase(asked: Asked): Promise<string | Outcome> {
  const first = await passphraseFor(asked, `New passphrase (${minPassphraseChars} or more): `);
  if (!first.ok) return refusedWith(first, fileRefusalInWords);
  if (first.value === undefined) {
    return usedWrongly('Nobody can be asked for a passphrase here: use --passphrase-file.');
  }
  if (textOf(asked, 'passphrase-file') !== undefined) return first.value;
  const second = await asked.terminal.askSecret('The same passphrase once more: ');
  return second === first.value
    ? first.value
    : usedWrongly('The two passphrases differ. No key was made.');
}

/** The files of a key: a publisher signs no guidance, so that nobody has to name it. */
function filesOf(name: string, role: string): readonly [string, ...string[]] {
  const keyFile = `${name}.key.json`;
  return isSignerRole(role) ? [keyFile, `${name}.signer.json`] : [keyFile];
}

async function nameTaken(asked: Asked, names: readonly string[]): Promise<Outcome | undefined> {
  for (const file of names) {
    if (await isThere(path.resolve(asked.folder, file))) {
      return inTheWay({ code: 'file-in-the-way', file });
    }
  }
  return undefined;
}

async function keep(asked: Asked, name: string, file: KeyFile): Promise<Outcome> {
  const names = filesOf(name, file.role);
  const [keyFile, signerFile = ''] = names;
  const folder = path.resolve(asked.folder);
  // Once more: somebody may have made one while the passphrase was typed, and it has no other copy.
  const taken = await nameTaken(asked, names);
  if (taken) return taken;
  const written = await writeWhole(
    path.resolve(folder, keyFile),
    utf8(await writeKeyFile(file)),
    0o600,
  );
  if (!written.ok) return inTheWay({ ...written.refusal, file: keyFile });
  if (isSignerRole(file.role)) {
    const named = { role: file.role, name: file.name, public: file.public };
    const beside = await writeWhole(path.resolve(folder, signerFile), utf8(writeSignerFile(named)));
    if (!beside.ok) return halfMade(keyFile, signerFile);
  }
  return {
    end: 'done',
    lines: [
      `${keyFile} is the key of ${file.name}. Keep a second copy of it on paper or on a stick.`,
      'Without that file and its passphrase nobody can sign with this key again.',
      ...(names.length > 1 ? [`${signerFile} is for the publisher, and holds no secret.`] : []),
    ],
    json: { files: names, role: file.role, holder: file.name, public: file.public },
  };
}

function halfMade(keyFile: string, signerFile: string): Outcome {
  const lines = [
    `${signerFile} could not be written, and ${keyFile} was.`,
    `Check the disk, delete ${keyFile}, and make the key again.`,
  ];
  return { end: 'refused', refusal: { code: 'file-not-writable' }, lines };
}

function inTheWay(refusal: WriteRefusal): Outcome {
  const lines =
    refusal.code === 'file-in-the-way'
      ? [`${refusal.file} is there already.`, 'No key was made. Give it another name.']
      : [
          `${refusal.file} could not be written.`,
          'No key was made. Check the disk, and that you may write in that folder.',
        ];
  return { end: 'refused', refusal, lines };
}
