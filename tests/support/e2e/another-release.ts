import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePackagedRelease } from '#lib/cli/write-packaged-release.ts';
import type { Card } from '#lib/guidance/card.ts';
import { builtExtension } from '../built-extension.ts';
import { test as base } from '../chromium/test.ts';

const starter = join(import.meta.dirname, '../../../lib/starter');

/** What becomes of a card in another release; undefined leaves it out. */
export type Change = (card: Card) => Card | undefined;

/** A copy of the built extension, which can carry another release of the cards. */
export type OtherExtension = {
  readonly folder: string;
  /** Packs the starter cards anew, each changed and with others beside them. */
  carry(change: Change, beside?: readonly Card[]): Promise<void>;
  /** Carries again what was built. */
  carryCurrent(): void;
};

function changeCards(cards: string, change: Change, beside: readonly Card[]): void {
  for (const name of readdirSync(cards, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    const file = join(cards, name);
    const changed = change(JSON.parse(readFileSync(file, 'utf8')));
    if (changed === undefined) rmSync(file);
    else writeFileSync(file, JSON.stringify(changed));
  }
  for (const card of beside) {
    const file = join(cards, `${card.id}.json`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, JSON.stringify(card));
  }
}

function copyInto(place: string): OtherExtension {
  const folder = join(place, 'extension');
  const packed = join(folder, 'starter');
  const built = builtExtension('chrome');
  cpSync(built, folder, { recursive: true });
  return {
    folder,
    async carry(change, beside = []) {
      const changed = join(place, 'starter');
      rmSync(changed, { recursive: true, force: true });
      cpSync(starter, changed, { recursive: true });
      changeCards(join(changed, 'cards'), change, beside);
      rmSync(packed, { recursive: true });
      await writePackagedRelease(changed, packed);
    },
    carryCurrent() {
      rmSync(packed, { recursive: true });
      cpSync(join(built, 'starter'), packed, { recursive: true });
    },
  };
}

/** What a spec chooses with `test.use`: the release that is there before the browser starts. */
type OtherRelease = {
  readonly firstRelease: { readonly change: Change; readonly beside?: readonly Card[] };
};

/** Playwright's `test`, in a copy of the extension that carries `firstRelease`. */
export const test = base.extend<OtherRelease & { readonly other: OtherExtension }>({
  firstRelease: [{ change: (card: Card) => card }, { option: true }],
  other: async ({ firstRelease }, use) => {
    const place = mkdtempSync(join(tmpdir(), 'foreword-other-'));
    const other = copyInto(place);
    await other.carry(firstRelease.change, firstRelease.beside);
    await use(other);
    rmSync(place, { recursive: true, force: true });
  },
  extension: async ({ other }, use) => use(other.folder),
});

export { expect } from '@playwright/test';
