import { asRecord } from '#lib/base/record.ts';
import type { Card } from '#lib/guidance/card.ts';
import { cardSchema } from '#lib/guidance/card.ts';
import { parseCard } from '#lib/guidance/parse-card.ts';
import { type Draft, draftOf, emptyDraft, type Kind } from './draft.ts';

const kinds: readonly Kind[] = ['prompt', 'adjustment', 'guidance', 'pathway', 'wording'];

/**
 * The draft that a card from a file begins as. A card that is not whole yet keeps every field that
 * has its shape by itself; what has not is left out, and the checks will ask for it.
 */
export function draftFromValue(id: string, value: unknown): Draft {
  const parsed = parseCard(value);
  if (parsed.ok) return draftOf(parsed.value, parsed.value.rev);
  const own = asRecord(value);
  const kind = kinds.find((one) => one === own['kind']) ?? 'prompt';
  const start = emptyDraft({ id, kind, audience: ['consulting'], title: '' });
  const base = { ...wholeCard, id, kind, parts: kind === 'wording' ? [] : {} };
  const sound = Object.entries(own).filter(
    ([name, field]) => name !== 'id' && isSound({ ...base, [name]: field }, name),
  );
  const card = { ...base, ...Object.fromEntries(sound) } as unknown as Card;
  const draft = draftOf(card, card.rev);
  const given = new Set(sound.map(([name]) => name));
  const missing = Object.entries(start).filter(([name]) => name in wholeCard && !given.has(name));
  return { ...draft, ...Object.fromEntries(missing), id, kind };
}

// A card is judged as a whole: a field is sound where nothing is wrong under its own name.
function isSound(card: unknown, name: string): boolean {
  const parsed = cardSchema.safeParse(card);
  return (
    parsed.success ||
    !parsed.error.issues.some(
      ({ path, code }) => path[0] === name || (code === 'unrecognized_keys' && path.length === 0),
    )
  );
}

const wholeCard = {
  ...{ rev: 1, audience: ['consulting'], lang: 'en-GB', title: 'x', discreetTitle: 'x' },
  ...{ lines: ['x'], situations: [], contentNotes: [], risk: false, why: 'x', sources: ['xx'] },
  ...{ related: [], slots: [], made: { standing: 'starter', from: ['xx'] } },
  ...{ reviewed: '2026-01-01', reviewBy: '2026-01-01', toVerify: [], verified: [] },
};
