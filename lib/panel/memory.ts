import type { KeyValue } from '#lib/store/key-value.ts';
import { hiddenName, isFresh, isRecent, type OpenCard, openPrefix } from './open-card.ts';
import { printName } from './print-job.ts';

/** A form of a card whose half-typed words are remembered. */
export type CardForm = 'tell' | 'local';

/** A form of a page, of which the same is true: the address of a source, the names of buildings. */
export type PageForm = 'source' | 'sites';

type FormName = CardForm | PageForm;

const wordsPrefix = 'words.';
const wordsName = (form: FormName, card: string) => `${wordsPrefix}${form} ${card}`;

/**
 * What is remembered in memory only (`storage.session`, gone with the browser): the card open in
 * this window, for 10 minutes, and that everything is hidden, for all windows.
 */
export function createMemory(session: KeyValue, ofWindow: Promise<string>, now: () => number) {
  const openName = async () => `${openPrefix}${await ofWindow}`;
  return {
    async recall(): Promise<{ hidden: boolean; open: OpenCard | undefined }> {
      const [kept, name] = await Promise.all([session.all(), openName()]);
      const open = kept[name];
      const fresh = isFresh(open, now()) ? open : undefined;
      return { hidden: kept[hiddenName] === true, open: fresh };
    },
    async rememberCard(card: string, scroll: number): Promise<void> {
      const open: OpenCard = { card, scroll, at: now() };
      await session.set({ [await openName()]: open });
    },
    forgetCard: async (): Promise<void> => session.remove([await openName()]),
    /** Half-typed words: they wait for the form of their card to be opened again, for 10 minutes. */
    rememberWords: (words: string, card = '', form: FormName = 'tell'): Promise<void> =>
      session.set({ [wordsName(form, card)]: { words, at: now() } satisfies HalfTyped }),
    /** Gives those of one form of a card, and lets go of all whose time is over. */
    async recallWords(card = '', form: FormName = 'tell'): Promise<string> {
      const kept = await session.all();
      const waiting = (name: string): string | undefined => {
        const half = kept[name];
        return isHalfTyped(half) && isRecent(half.at, now()) ? half.words : undefined;
      };
      const names = Object.keys(kept).filter((name) => name.startsWith(wordsPrefix));
      await session.remove(names.filter((name) => !waiting(name)));
      return waiting(wordsName(form, card)) ?? '';
    },
    forgetWords: (form: FormName = 'tell', card = ''): Promise<void> =>
      session.remove([wordsName(form, card)]),
    /**
     * Forgets all that is remembered of a reader, in every window: whoever comes next at the desk
     * finds home, and no card to print.
     */
    async forgetReader(): Promise<void> {
      const names = Object.keys(await session.all());
      await session.remove(names.filter(isOfReader));
    },
    hideEverywhere: (): Promise<void> => session.set({ [hiddenName]: true }),
    showEverywhere: (): Promise<void> => session.remove([hiddenName]),
  };
}

/** What a page remembers in memory only. */
export type Memory = ReturnType<typeof createMemory>;

function isOfReader(name: string): boolean {
  return name.startsWith(openPrefix) || name.startsWith(wordsPrefix) || name === printName;
}

type HalfTyped = { readonly words: string; readonly at: number };

function isHalfTyped(value: unknown): value is HalfTyped {
  if (typeof value !== 'object' || value === null) return false;
  const { words, at }: { words?: unknown; at?: unknown } = value;
  return typeof words === 'string' && typeof at === 'number';
}
