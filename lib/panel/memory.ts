import type { KeyValue } from '#lib/store/key-value.ts';
import { hiddenName, isFresh, keptForMs, type OpenCard, openPrefix } from './open-card.ts';
import { printName } from './print-job.ts';

/** A form of a card whose half-typed words are remembered. */
export type CardForm = 'tell' | 'local';

/** A form of a page, of which the same is true: the address of a source, the names of buildings. */
export type PageForm = 'source' | 'sites';

type FormName = CardForm | PageForm;

const wordsPrefix = 'words.';
const wordsName = (form: FormName) => `${wordsPrefix}${form}`;

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
      session.set({ [wordsName(form)]: { words, card, at: now() } satisfies HalfTyped }),
    async recallWords(card = '', form: FormName = 'tell'): Promise<string> {
      const name = wordsName(form);
      const half = (await session.get([name]))[name];
      const theirs = isHalfTyped(half) && half.card === card;
      return theirs && now() - half.at < keptForMs && now() >= half.at ? half.words : '';
    },
    forgetWords: (form: FormName = 'tell'): Promise<void> => session.remove([wordsName(form)]),
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

type HalfTyped = { readonly words: string; readonly card: string; readonly at: number };

function isHalfTyped(value: unknown): value is HalfTyped {
  if (typeof value !== 'object' || value === null) return false;
  const { words, at }: { words?: unknown; at?: unknown } = value;
  return typeof words === 'string' && typeof at === 'number';
}
