import type { FieldUse } from '../field.ts';
import { textRule } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const read: readonly FieldUse[] = ['spoken', 'hushed', 'glance', 'staff'];
const mostIdeas = 3;
const mostQuestions = 2;
/** One question after four things. */
const asksForMany =
  /\b(?:what|which|who|when|do you have)\b(?:[^,.!?]*,){2}[^,.!?]*,? (?:and|or) [^.!?]*\?/i;

/** More than three ideas in one entry, or more than two questions at once. */
export const tooMuch = textRule({
  name: 'too-much',
  severity: 'consider',
  why: 'More than three ideas at once do not stay. Say the first, then wait.',
  source: 'NHS digital service manual, health literacy',
  find: ({ plain, use }) => {
    if (!read.includes(use)) return [];
    const ideas = sentencesOf(plain).flatMap(({ text }) => ideasOf(text));
    const questions = plain.match(/\?(?=["']?(?:\s|$))/g) ?? [];
    const tooMany =
      ideas.length > mostIdeas ||
      questions.length > mostQuestions ||
      (use === 'spoken' && asksForMany.test(plain));
    return tooMany ? [{ start: 0, end: plain.length }] : [];
  },
});

/** `If the door is shut, ...` is no idea of its own. */
const condition = /^\W*(?:if|when|once|after|before|in|with|for|where|at)\b[^,;]*,/i;

const verbs =
  'ask|tell|say|offer|check|ring|call|book|write|note|fill|find|take|give|send|print|scan|text|sign|' +
  'wait|come|go|put|look|explain|refer|record|code|bring|get|show|let|make|add|start|stop|move|read|' +
  'open|close|leave|agree|thank|listen';
const nextStep = new RegExp(
  `;|,? (?:and )?then (?=\\w)|,(?: and)? (?=(?:${verbs})\\b)|` +
    ` and (?=(?:${verbs}) (?:the|them|a|an|it|your|their|for|if|what|how)\\b)`,
  'i',
);

/** A sentence's steps: parted by `then`, a semicolon, or commas between things to do. */
function ideasOf(sentence: string): string[] {
  return sentence
    .replace(condition, '')
    .split(nextStep)
    .filter((idea) => /\p{L}/u.test(idea));
}
