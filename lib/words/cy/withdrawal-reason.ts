import type { Words } from '../spoken.ts';
import type * as english from '../withdrawal-reason.ts';
import { listed } from './counted.ts';
import { identifierNames } from './tell.ts';

const whatItHolds = {
  markup: 'arwyddion megis < neu & y gellid eu cymryd am god',
  address: 'cyfeiriad gwe',
} as const;

/** Why the reason of a withdrawal was not signed: what happened, what is safe, what to do. */
export const reasonFault: Words<typeof english.reasonFault> = (refusal) => {
  if (refusal.code === 'reason-not-plain')
    return `Mae’r rheswm yn dal ${whatItHolds[refusal.holds]}. Ni thynnwyd dim yn ôl. Dywedwch ef mewn geiriau plaen, yna rhowch gynnig arall arni.`;
  const list = listed(refusal.found.map((kind) => identifierNames[kind]));
  return `Ymddengys fod y rheswm yn dal ${list}. Ni thynnwyd dim yn ôl. Tynnwch allan unrhyw beth am berson, yna rhowch gynnig arall arni.`;
};
