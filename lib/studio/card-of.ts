import type { Draft, Headed, Swap } from './draft.ts';
import { partsOfKind } from './draft.ts';

/**
 * The card that a draft would be: texts tidied, what is empty left out. It may lack anything that
 * a card must have, so it is a value to be parsed, not a card.
 */
export function cardOf(draft: Draft): Readonly<Record<string, unknown>> {
  const { id, rev, kind, audience, lang, situations, contentNotes, risk, slots } = draft;
  const { sources, related, made, toVerify, verified } = draft;
  return {
    ...{ id, rev, kind, audience, lang: lang.trim() || 'en-GB' },
    ...textField('counterpartOf', draft.counterpartOf),
    ...textField('title', draft.title),
    ...textField('discreetTitle', draft.discreetTitle),
    ...linesField('lines', draft.lines),
    ...{ situations, contentNotes, risk, parts: partsOf(draft) },
    ...textField('why', draft.why),
    ...headedField('folded', 'heading', draft.folded),
    ...linesField('forYou', draft.forYou),
    ...{ sources, related },
    ...textField('pathway', draft.pathway),
    slots: slots.map((slot) => ({ ...slot, ask: tidy(slot.ask) })),
    ...headedField('handout', 'title', draft.handout),
    ...(made ? { made } : {}),
    ...textField('reviewed', draft.reviewed),
    ...textField('reviewBy', draft.reviewBy),
    ...{ toVerify, verified },
  };
}

function partsOf({ kind, parts, steps, swaps }: Draft): unknown {
  if (kind === 'wording') {
    return swaps.filter(isWritten).map(({ insteadOf, say, why }) => ({
      ...textField('insteadOf', insteadOf),
      ...textField('say', say),
      ...textField('why', why),
    }));
  }
  if (kind === 'guidance') {
    return {
      steps: steps.filter(isWritten).map(({ heading, lines }) => ({
        ...textField('heading', heading),
        ...linesField('lines', lines),
      })),
    };
  }
  return Object.fromEntries(
    partsOfKind[kind].flatMap((name) => Object.entries(linesField(name, parts[name] ?? []))),
  );
}

/** Whether any word stands in a step, or in words to use instead: without one it is left out. */
export function isWritten(entry: Headed | Swap): boolean {
  return Object.values<string | readonly string[]>(entry)
    .flat()
    .some((text) => tidy(text) !== '');
}

function textField(name: string, text: string): Readonly<Record<string, string>> {
  const tidied = tidy(text);
  return tidied === '' ? {} : { [name]: tidied };
}

function linesField(name: string, lines: readonly string[]): Readonly<Record<string, string[]>> {
  const tidied = lines.map(tidy).filter((line) => line !== '');
  return tidied.length === 0 ? {} : { [name]: tidied };
}

function headedField(
  name: string,
  headingName: string,
  { heading, lines }: Headed,
): Readonly<Record<string, unknown>> {
  const found = { ...textField(headingName, heading), ...linesField('lines', lines) };
  return Object.keys(found).length === 0 ? {} : { [name]: found };
}

/** A text without spaces around it or doubled inside it. */
export function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
