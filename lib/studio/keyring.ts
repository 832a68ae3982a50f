import { type Signal, signal } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { SignerRole } from '#lib/guidance/identity.ts';
import { nameFrom } from '#lib/guidance/person-name.ts';
import { writeSignerFile } from '#lib/guidance/signer-file.ts';
import { sameName } from '#lib/trust/signers.ts';
import { makeKeyFile, publicKeyOf } from '#lib/tuf/key-file.ts';
import { keyIdOf } from '#lib/tuf/keys.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from '#lib/tuf/read-key-file.ts';
import {
  type HeldKey,
  type KeyRole,
  type KeyringParts,
  type KeyringRefusal,
  keysName,
  parseHeldKeys,
} from './held-key.ts';
import { createUnwrapped } from './unwrapped.ts';

/** What a person gives to make a key. `again` is the passphrase a second time. */
export type KeyForm = {
  readonly role: KeyRole | '';
  readonly name: string;
  readonly passphrase: string;
  readonly again: string;
};

/** The keys on this computer. They are kept only as their encrypted files. */
export function createKeyring(parts: KeyringParts, kept: unknown) {
  const keys = signal<readonly HeldKey[]>(parseHeldKeys(kept));
  const unwrapped = createUnwrapped(parts);
  const { lock, open } = unwrapped;
  // Another tab may have made or retired a key meanwhile: each change is laid over what is kept now.
  const change: Change = async (lay) => {
    const next = await parts.change(keysName, (now) => lay(parseHeldKeys(now)));
    if (next) keys.value = next;
  };
  return {
    keys,
    ...unwrapped,
    ...createArriving(parts, change),
    ...createLeaving({ parts, change, lock, open }),
    /** Reads the keys again that another tab changed. One that it retired signs here no more. */
    async hear(name: string): Promise<void> {
      if (name !== keysName) return;
      keys.value = parseHeldKeys(await parts.read(keysName));
      const opened = keys.value.find(({ keyid }) => keyid === open.value?.keyid);
      if (!opened || opened.retired) lock();
    },
  };
}

/** The keys on this computer. */
export type Keyring = ReturnType<typeof createKeyring>;

type Change = (lay: (now: readonly HeldKey[]) => readonly HeldKey[] | undefined) => Promise<void>;

function createArriving({ clock }: KeyringParts, change: Change) {
  const add = async (
    file: KeyFile,
    rest: Partial<HeldKey> = {},
  ): Promise<Result<HeldKey, KeyringRefusal>> => {
    const held = { keyid: await keyIdOf(publicKeyOf(file)), file, ...rest };
    let clash: KeyringRefusal | undefined;
    await change((now) => {
      clash = clashWith(now, held);
      return clash ? undefined : [...now, held];
    });
    return clash ? refuse(clash) : accept(held);
  };
  return {
    /** Makes a key. Nothing is kept but its encrypted file. */
    async make(form: KeyForm): Promise<Result<HeldKey, KeyringRefusal>> {
      const { role, passphrase } = form;
      const name = nameFrom(form.name);
      if (role === '') return refuse({ code: 'key-needs-role' });
      if (name === undefined) return refuse({ code: 'key-needs-name' });
      if (passphrase !== form.again) return refuse({ code: 'passphrases-differ' });
      const created = dayOf(clock());
      const made = await makeKeyFile({ role, name, passphrase, created });
      return made.ok ? add(made.value) : made;
    },
    /** Takes in a backup, or a key that was handed over. */
    async bringIn(text: string): Promise<Result<HeldKey, KeyringRefusal>> {
      const file = await readKeyFile(text);
      return file.ok ? add(file.value, { broughtIn: dayOf(clock()) }) : file;
    },
  };
}

type Leaving = {
  readonly parts: KeyringParts;
  readonly change: Change;
  readonly lock: () => void;
  readonly open: Signal<{ readonly keyid: string } | undefined>;
};

function createLeaving({ parts, change, lock, open }: Leaving) {
  const today = () => dayOf(parts.clock());
  const note = (keyid: string, rest: Partial<HeldKey>) =>
    change((now) => now.map((key) => (key.keyid === keyid ? { ...key, ...rest } : key)));
  const save = async ({ file }: HeldKey): Promise<void> =>
    parts.saveFile(`key-${file.role}-${slugOf(file.name)}.json`, await writeKeyFile(file));
  const retire = async (key: HeldKey, rest: Partial<HeldKey> = {}): Promise<void> => {
    if (open.value?.keyid === key.keyid) lock();
    await note(key.keyid, { retired: today(), ...rest });
  };
  return {
    async backUp(key: HeldKey): Promise<void> {
      await save(key);
      await note(key.keyid, { backedUp: today() });
    },
    /** Saves the public half, for whoever publishes. It holds nothing that is secret. */
    savePublic({ file: { role, name, public: open } }: HeldKey): void {
      const text = writeSignerFile({ role: role as SignerRole, name, public: open });
      parts.saveFile(`signer-${slugOf(name)}.json`, text);
    },
    /** Saves the key for its next holder, and retires it here. */
    async handOver(key: HeldKey): Promise<void> {
      await save(key);
      await retire(key, { handedOver: true });
    },
    retire: (key: HeldKey): Promise<void> => retire(key),
    /** Takes a retired key off this computer. */
    async remove(key: HeldKey): Promise<void> {
      if (key.retired) await change((now) => now.filter(({ keyid }) => keyid !== key.keyid));
    },
  };
}

// Whoever publishes approves nothing by it, so a trainer may publish under the same name.
function clashWith(keys: readonly HeldKey[], { keyid, file }: HeldKey): KeyringRefusal | undefined {
  const here = keys.find((key) => key.keyid === keyid);
  if (here) return { code: 'key-here-already', retired: here.retired !== undefined };
  const roles = [file.role, 'publisher'];
  const other = keys.find(
    (key) =>
      !key.retired &&
      !roles.includes(key.file.role) &&
      sameName(key.file.name) === sameName(file.name),
  );
  return other && file.role !== 'publisher'
    ? { code: 'same-name-in-two-roles', name: file.name, roles: [other.file.role, file.role] }
    : undefined;
}

function slugOf(name: string): string {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-|-$/g, '').slice(0, 40) || 'signer';
}
