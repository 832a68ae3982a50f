import { useOf } from './field.ts';
import { type Finding, type Known, nothingKnown, type Reading, type TextRule } from './finding.ts';
import { plainForm } from './sentences.ts';
import { textRules } from './text-rules.ts';

/**
 * What good guidance avoids, in one text. `field` is a field's name or path, such as `say` or
 * `parts.steps.0.lines.2`; any other name is read as plain text. Pure: it never refuses.
 */
export function lintText(
  text: string,
  field: string,
  known: Known = nothingKnown,
): readonly Finding[] {
  const reading: Reading = { text, plain: plainForm(text), use: useOf(field), known };
  return textRules
    .flatMap((rule) => findingsOf(rule, reading, field))
    .sort((a, b) => a.start - b.start);
}

function findingsOf(rule: TextRule, reading: Reading, field: string): Finding[] {
  return rule.find(reading).map(({ start, end, severity, why, instead }) => ({
    rule: rule.name,
    severity: severity ?? rule.severity,
    field,
    text: reading.text.slice(start, end),
    ...{ start, end },
    why: why ?? rule.why,
    ...(instead === undefined ? {} : { instead }),
  }));
}
