import type { Draft, Headed } from './draft.ts';
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
    return swaps
      .map(({ insteadOf, say, why }) => ({
        ...textField('insteadOf', insteadOf),
        ...textField('say', say),
        ...textField('why', why),
      }))
      .filter((swap) => Object.keys(swap).length > 0);
  }
  if (kind === 'guidance') {
    return {
      steps: steps
        .map(({ heading, lines }) => ({
          ...textField('heading', heading),
          ...linesField('lines', lines),
        }))
        .filter((step) => Object.keys(step).length > 0),
    };
  }
  return Object.fromEntries(
    partsOfKind[kind].flatMap((name) => Object.entries(linesField(name, parts[name] ?? []))),
  );
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
