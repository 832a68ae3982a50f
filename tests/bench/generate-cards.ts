import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { limits } from '#lib/guidance/limits.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { type Chance, createChance } from './chance.ts';
import { createWriter, type Writer } from './sentences.ts';

/** What cards are made after: real cards, the front matter beside them, how many, and the seed. */
export type Wanted = {
  readonly models: readonly Card[];
  readonly front: Front;
  readonly cards: number;
  readonly seed: number;
};

/**
 * Makes as many cards as are wanted, the same ones for the same seed. Each has the shape of a real
 * card (its kind, situations, sources, the number and length of its sentences) and words of its
 * own, taken from the real ones'. The cards that the homes name come first, in their own words.
 */
export function generateCards({ models, front, cards, seed }: Wanted): readonly Card[] {
  const chance = createChance(seed);
  const write = createWriter(models, chance);
  const onHomes = new Set([front.home.consulting, front.home.reception, ...front.home.tiles]);
  const named = models.filter((card) => onHomes.has(card.id));
  const made = Array.from({ length: Math.max(0, cards - named.length) }, (_, at) =>
    generateCard(models, at, chance, write),
  );
  return [...named, ...made].slice(0, cards);
}

function generateCard(models: readonly Card[], at: number, chance: Chance, write: Writer): Card {
  const model = models[chance(models.length)];
  if (model === undefined) throw new Error('there are no cards to make others after');
  const { counterpartOf: _counterpart, pathway: _pathway, ...rest } = model;
  const made = parseCard({
    ...rest,
    id: `${model.id.split('/')[0]}/made-${String(at + 1).padStart(5, '0')}`,
    title: write(model.title, limits.titleChars),
    discreetTitle: write(model.discreetTitle, limits.discreetTitleChars),
    lines: model.lines.map((line) => write(line, limits.sentenceChars)),
    parts: rewrite(model.parts, write),
    why: write(model.why, limits.whyChars),
    related: [],
    ...(model.folded ? { folded: rewrite(model.folded, write) } : {}),
    ...(model.forYou ? { forYou: rewrite(model.forYou, write) } : {}),
  });
  if (!made.ok) throw new Error(`a card was made badly: ${JSON.stringify(made.refusal)}`);
  return made.value;
}

/** The same shape with other words; headings and sentences alike keep about their length. */
function rewrite(value: unknown, write: Writer): unknown {
  if (typeof value === 'string')
    return write(value, Math.min(limits.sentenceChars, value.length + 8));
  if (Array.isArray(value)) return value.map((one) => rewrite(one, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, rewrite(one, write)]),
  );
}
