import type { LocalForm } from '#lib/guidance/local-note.ts';

/**
 * The form for a local note as somebody left it half typed, laid over a fresh one; as far as it is
 * such a form, and only for what the card asks now.
 */
export function halfForm(
  typed: string,
  fresh: LocalForm,
  asked: readonly { readonly id: string }[],
): LocalForm {
  const left = fieldsOf(parsed(typed));
  const text = (value: unknown, otherwise: string) =>
    typeof value === 'string' ? value : otherwise;
  const wordsOf = (words: unknown) =>
    Object.fromEntries(
      asked.flatMap(({ id }) => {
        const word = fieldsOf(words)[id];
        return typeof word === 'string' ? [[id, word] as const] : [];
      }),
    );
  return {
    by: text(left['by'], fresh.by),
    site: text(left['site'], fresh.site),
    slots: Object.fromEntries(
      Object.entries(fieldsOf(left['slots'])).map(([site, words]) => [site, wordsOf(words)]),
    ),
    available: answers.find((answer) => answer === left['available']) ?? fresh.available,
    ask: text(left['ask'], fresh.ask),
    note: text(left['note'], fresh.note),
  };
}

/** The same words with more of them typed: only what somebody changed stands in them. */
export function halfWith(typed: string, part: Partial<LocalForm>): string {
  return JSON.stringify({ ...fieldsOf(parsed(typed)), ...part });
}

const answers = ['yes', 'no', 'ask'] as const;

function parsed(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return undefined; // nobody left anything, or it is something else
  }
}

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
