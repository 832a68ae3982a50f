import type { LocalForm } from '#lib/guidance/local-note.ts';

const fields = ['by', 'available', 'ask', 'note'] as const;

/**
 * The form for a local note as it stands: what was typed since it was begun, and in every field that
 * nobody touched what is kept now, since a panel may have written meanwhile.
 */
export function withKept(form: LocalForm, begun: LocalForm, kept: LocalForm): LocalForm {
  const untouched = fields.filter((field) => form[field] === begun[field]);
  return { ...form, ...Object.fromEntries(untouched.map((field) => [field, kept[field]])) };
}
