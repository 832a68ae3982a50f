import type { ReasonRefusal } from '#lib/lint/check-reason.ts';
import { listOf } from './facts.ts';
import { spoken } from './spoken.ts';
import { identifierNames } from './tell.ts';

const whatItHolds = {
  markup: 'signs such as < or & that could be taken for code',
  address: 'a web address',
} as const;

/** Why the reason of a withdrawal was not signed: what happened, what is safe, what to do. */
export const reasonFault = spoken((refusal: ReasonRefusal): string => {
  if (refusal.code === 'reason-not-plain')
    return `The reason holds ${whatItHolds[refusal.holds]}. Nothing was withdrawn. Say it in plain words, then try again.`;
  const list = listOf(refusal.found.map((kind) => identifierNames[kind]));
  return `The reason seems to hold ${list}. Nothing was withdrawn. Take out anything about a person, then try again.`;
});
