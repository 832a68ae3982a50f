import type { CardMatch, CardPlace, CardRule } from './card-rule.ts';
import { cardRules } from './card-rules.ts';
import { type CardText, type LintedCard, textsOf } from './card-texts.ts';
import type { Finding, Known } from './finding.ts';
import { lintText } from './lint-text.ts';
import { explainedIn } from './rules/unknown-words.ts';
import { plainForm } from './sentences.ts';

/** What good guidance avoids, in a card or a draft of one; `fix` findings come first. */
export function lintCard(card: LintedCard, place: CardPlace): readonly Finding[] {
  return inOrder(lintSteps(card, place).flatMap((step) => step()));
}

/**
 * The same work in steps of one text each, for a page that must hear people type meanwhile. What
 * they find together is put in order by {@link inOrder}.
 */
export function lintSteps(
  card: LintedCard,
  place: CardPlace,
): readonly (() => readonly Finding[])[] {
  const texts = textsOf(card);
  const known = knownBy(card, texts, place);
  return [
    ...texts.map(
      ({ field, text }) =>
        () =>
          lintText(text, field, known),
    ),
    () =>
      cardRules.flatMap((rule) => rule.check(card, place).map((match) => findingOf(rule, match))),
  ];
}

/** Puts findings in order: `fix` first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function rank({ severity }: Finding): number {
  return severity === 'fix' ? 0 : 1;
}

function findingOf(rule: CardRule, match: CardMatch): Finding {
  const { name, severity, why } = rule;
  return { rule: name, severity, why, text: '', start: 0, end: match.text?.length ?? 0, ...match };
}

/** What is known around a card's texts: what it explains itself, and what its sources say. */
function knownBy(card: LintedCard, texts: readonly CardText[], { front }: CardPlace): Known {
  const own = new Set(card.sources ?? []);
  const sources = front.sources.filter(({ id }) => own.has(id));
  return {
    explained: new Set(texts.flatMap(({ text }) => [...explainedIn(plainForm(text))])),
    sourceWords: sources
      .map(({ who, title, publisher, address }) => [who, title, publisher, address].join(' '))
      .join('\n'),
  };
}
