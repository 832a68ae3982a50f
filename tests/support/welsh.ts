import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Module = Readonly<Record<string, unknown>>;

/** A word or a sentence's example, with where it stands: `panel.panelWords.menu`. */
export type Pair = { readonly at: string; readonly english: string; readonly welsh: string };

const root = join(import.meta.dirname, '../..');

/** Every module of words in a folder, by the name of its file. */
export async function wordModules(folder: string): Promise<ReadonlyMap<string, Module>> {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts'));
  const read = files.map(
    async (file) =>
      [file.replace('.ts', ''), (await import(join(root, folder, file))) as Module] as const,
  );
  return new Map(await Promise.all(read));
}

/** Whether another language takes the place of an export: a table, or a sentence made of facts. */
export function isExchanged(word: unknown): boolean {
  return typeof word === 'function' ? 'inOther' in word : typeof word === 'object';
}

/** What stands for a fact in the examples: no word of either language. */
export const facts = ['Ω1', 'Ω2', 'Ω3'] as const;

/** The words of two tables side by side; what a table makes of facts, by an example. */
export function pairsOf(at: string, english: unknown, welsh: unknown): Pair[] {
  if (typeof english === 'string') return [{ at, english, welsh: String(welsh) }];
  if (typeof english === 'function') {
    if ('inOther' in english) return [];
    const given = examples.find((some) => sayOf(english, some) !== undefined) ?? [];
    return pairsOf(`${at}()`, sayOf(english, given), sayOf(welsh, given));
  }
  if (typeof english !== 'object' || english === null) return [];
  const other = new Map(Object.entries(Object(welsh)));
  return Object.entries(english).flatMap(([name, word]) =>
    pairsOf(`${at}.${name}`, word, other.get(name)),
  );
}

const examples: readonly (readonly unknown[])[] = [facts, [7, 8, 9], [facts]];

function sayOf(sentence: unknown, given: readonly unknown[]): unknown {
  if (typeof sentence !== 'function') return undefined;
  try {
    return sentence(...given);
  } catch {
    return undefined;
  }
}
