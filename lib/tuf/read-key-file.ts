import { sha256, utf8 } from '#lib/base/bytes.ts';
import { isDay } from '#lib/base/calendar.ts';
import type { Day } from '#lib/base/day.ts';
import { asRecord, type PlainRecord, recordOf } from '#lib/base/record.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';

/**
 * A signing key in a file (the format's section 6). Who holds it stands in the clear; `sealed` is
 * its PKCS#8 under AES-256-GCM, with a key that PBKDF2-SHA-256 makes from the passphrase. Bytes
 * are lower-case hexadecimal.
 */
export type KeyFile = {
  readonly role: string;
  readonly name: string;
  readonly created: Day;
  readonly public: string;
  readonly sealed: {
    readonly rounds: number;
    readonly salt: string;
    readonly iv: string;
    readonly key: string;
  };
};

/** Why a text was not taken as a key file. */
export type KeyFileRefusal =
  | { readonly code: 'key-file-damaged' }
  | { readonly code: 'key-file-newer' }
  | { readonly code: 'key-file-too-few-rounds'; readonly rounds: number; readonly least: number }
  | { readonly code: 'key-file-too-many-rounds'; readonly rounds: number; readonly most: number };

/** Rounds of PBKDF2: fewer are too easily guessed, more would hold a browser up for minutes. */
export const keyFileRounds = { least: 600_000, most: 20_000_000 } as const;

const schema = 'foreword.key/1';
const maxChars = 8_000;

/** Writes a key file: JSON that people can read, with a digest that shows damage. */
export async function writeKeyFile(file: KeyFile): Promise<string> {
  const whole = { schema, digest: await digestOf(file), ...file };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** Reads a key file. Refuses one that is damaged, made by a newer Foreword, or weakly sealed. */
export async function readKeyFile(text: string): Promise<Result<KeyFile, KeyFileRefusal>> {
  const whole = text.length > maxChars ? {} : recordOf(text);
  const named = textOf(whole['schema']);
  if (named !== schema) {
    const newer = named.startsWith('foreword.key/');
    return refuse({ code: newer ? 'key-file-newer' : 'key-file-damaged' });
  }
  const file = fileOf(whole);
  if (!file || whole['digest'] !== (await digestOf(file))) {
    return refuse({ code: 'key-file-damaged' });
  }
  const { rounds } = file.sealed;
  const { least, most } = keyFileRounds;
  if (rounds < least) return refuse({ code: 'key-file-too-few-rounds', rounds, least });
  if (rounds > most) return refuse({ code: 'key-file-too-many-rounds', rounds, most });
  return accept(file);
}

function digestOf({ role, name, created, public: open, sealed }: KeyFile): Promise<string> {
  const { rounds, salt, iv, key } = sealed;
  return sha256(utf8(JSON.stringify([schema, role, name, created, open, rounds, salt, iv, key])));
}

function fileOf(whole: PlainRecord): KeyFile | undefined {
  const box = asRecord(whole['sealed']);
  const { rounds } = box as { readonly rounds?: unknown };
  const file = {
    role: textOf(whole['role']),
    name: textOf(whole['name']),
    created: textOf(whole['created']),
    public: textOf(whole['public']),
    sealed: {
      rounds: typeof rounds === 'number' ? rounds : 0,
      salt: textOf(box['salt']),
      iv: textOf(box['iv']),
      key: textOf(box['key']),
    },
  };
  const { salt, iv, key } = file.sealed;
  const sound =
    file.role !== '' &&
    file.name !== '' &&
    isDay(file.created) &&
    [file.public, salt, iv, key].every((one) => /^(?:[0-9a-f]{2})+$/.test(one)) &&
    Number.isSafeInteger(file.sealed.rounds);
  return sound ? file : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
