import { oneLine } from '#lib/base/one-line.ts';
import { plainText } from './text.ts';

/** The longest name of a person or a group, in characters. */
export const maxNameChars = 80;

/** The name of a person or a group, as drafts, approvals and the list of signers take it. */
export const personName = plainText(maxNameChars);

/** A name from what somebody typed or pasted; nothing where none is left that would be taken. */
export function nameFrom(typed: string): string | undefined {
  const name = personName.safeParse(oneLine(typed));
  return name.success ? name.data : undefined;
}
