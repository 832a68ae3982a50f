import type { z } from './zod.ts';

type Certainly = (value: unknown) => boolean;

const shortcuts = new WeakMap<z.core.$ZodType, Certainly>();

/**
 * Gives a schema a quicker way to say yes. It must say so only of what the schema would accept and
 * give back as it is; where it says no, the schema's own rules decide.
 */
export function withShortcut<Schema extends z.core.$ZodType>(
  schema: Schema,
  certainly: Certainly,
): Schema {
  shortcuts.set(schema, certainly);
  return schema;
}

/** The quicker way of a schema, if it has one. */
export function shortcutOf(schema: z.core.$ZodType): Certainly | undefined {
  return shortcuts.get(schema);
}
