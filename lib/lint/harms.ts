import type { ContentNote } from '#lib/guidance/identity.ts';

/** Words that name a harm, by the content note that a card with them should carry. */
export const harmsByNote: { readonly [note in ContentNote]: RegExp } = {
  abuse:
    /\b(?:domestic (?:abuse|violence)|(?:child(?:hood)?|emotional|elder|physical) (?:sexual )?abuse|abused|abusers?|abusive|abuse|strangl\w+|beaten|perpetrators?|fgm|female genital mutilation)\b/gi,
  'sexual-violence':
    /\b(?:sexual(?:ly)? (?:violence|assault\w*|abuse\w*|exploit\w*|attack\w*)|rap(?:e|ed|ist|es)|incest|molest\w*)\b/gi,
  'self-harm-or-suicide':
    /\b(?:suicid\w+|self-?\s?harm\w*|overdos\w+|(?:end(?:ing)?|tak(?:e|ing)) (?:your|their|his|her) (?:own )?li(?:fe|ves)|harm(?:ing)? (?:yourself|themselves|himself|herself)|kill(?:ing)? (?:yourself|themselves|himself|herself))\b/gi,
  'loss-of-a-child':
    /\b(?:stillb(?:orn|irths?)|miscarr\w+|(?:child|children|baby|babies) (?:(?:was|were|is|are|has been|have been|being) )?(?:removed|taken (?:away|into care)|died|adopted)|death of (?:a|their|your) (?:child|baby)|lost (?:a|their|your) (?:child|baby))\b/gi,
  racism: /\b(?:racis\w+|racial (?:abuse|attack|violence|slurs?))\b/gi,
  'detention-or-torture': /\b(?:tortur\w+|detention|detained|detainees?)\b/gi,
  control:
    /\b(?:coerc\w+|controlling|traffick\w+|(?:modern )?slavery|forced (?:marriage|labour)|stalk(?:ed|er|ers|ing)|groom(?:ed|ing))\b/gi,
  'intimate-examination':
    /\b(?:intimate examinations?|speculums?|cervical screening|smear tests?|smears|vaginal|internal examination|rectal)\b/gi,
};

const whatNobodyShouldReadOverAShoulder =
  /\b(?:termination|abortions?|hiv|aids|hepatitis|schizophreni\w+|psychosis|psychotic|prostitut\w+|sex work(?:ers?)?|sells? sex|selling sex|prison(?:ers?)?|jail|offend(?:er|ers|ing)|convict\w*|neglect(?:ed)?|violen(?:t|ce)|victims?|assault\w*|addict\w*|alcoholi\w+|drug (?:use|users?|problem|seeking)|drugs|trauma\w*|mental illness|personality disorder|safeguarding|child protection|terrorism|radicalis\w+|murder\w*|honour[- ]based|forced marriage)\b/gi;

/** Every word that names a harm, or that would wound somebody who reads it over a shoulder. */
export const harmNames: readonly RegExp[] = [
  ...Object.entries(harmsByNote)
    .filter(([note]) => note !== 'intimate-examination')
    .map(([, words]) => words),
  whatNobodyShouldReadOverAShoulder,
];
