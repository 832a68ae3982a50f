import type { Fault, FaultCode } from '#lib/guidance/faults.ts';
import type { Words } from '../spoken.ts';
import type * as english from '../studio-findings.ts';
import { counted } from './counted.ts';
import { reasonInWelsh } from './lint-reasons.ts';

const severityNames = { fix: 'Trwsio', consider: 'I’w ystyried' } as const;

/** The words of findings. */
export const findingWords: Words<typeof english.findingWords> = {
  change: (to) => `Rhowch gynnig ar “${to}”`,
  advice: (instead) => `Yn lle hynny, er enghraifft: ${instead}`,
  next: 'Mae F8 yn mynd i’r nesaf',
  none: 'Dim i’w drwsio.',
  toFix: (count) => `${count} i’w drwsio`,
  checking: 'Yn gwirio',
  elsewhere: 'Am y cerdyn cyfan',
};

const faultWords: { readonly [code in FaultCode]: string } = {
  missing: 'Mae angen hyn, ac mae’n wag.',
  'wrong-type': 'Ni ellir darllen hyn. Ysgrifennwch ef eto.',
  'too-long': 'Mae’n rhy hir.',
  'too-short': 'Mae angen hyn, ac mae’n wag.',
  'too-many': 'Mae gormod ohonynt.',
  'too-few': 'Mae angen o leiaf un.',
  'too-large': 'Mae’r rhif yn rhy fawr.',
  'too-small': 'Mae’r rhif yn rhy fach.',
  'wrong-form':
    'Nid yw wedi’i ysgrifennu fel y dylai fod. Defnyddiwch lythrennau bach, rhifau a chysylltnodau.',
  'unknown-field': 'Nid oes maes o’r fath gan gerdyn.',
  'unknown-kind': 'Dewiswch un o’r mathau.',
  'unknown-value': 'Dewiswch un o’r rhestr.',
  'untidy-spaces': 'Mae bylchau lle na ddylai fod rhai.',
  'hidden-characters':
    'Mae’n cynnwys arwydd na all neb ei weld. Teipiwch ef eto yn hytrach na’i ludo.',
  markup:
    'Mae’n cynnwys arwyddion megis < neu & y gellid eu cymryd yn god. Defnyddiwch eiriau plaen.',
  'address-outside-sources': 'Mewn ffynhonnell y mae lle cyfeiriad gwe.',
  'address-not-https': 'Ysgrifennwch y cyfeiriad cyfan, gan ddechrau â https.',
  'too-many-words': 'Mae mwy nag 20 gair. Dywedwch ef mewn llai.',
  'too-many-sentences': 'Mae mwy na thair brawddeg.',
  'not-a-day': 'Dewiswch ddiwrnod.',
  'review-before-reviewed': 'Byddai’n cael ei adolygu cyn ei adolygiad diwethaf.',
  'review-too-far-off': 'Mae’r diwrnod yn rhy bell i ffwrdd.',
  repeated: 'Mae’r un peth yno ddwywaith.',
  'not-found': 'Mae’n enwi rhywbeth nad yw yno.',
};

/** A finding in words. What a rule offers instead stays in English, of which the rules are. */
export const findingInWords: Words<typeof english.findingInWords> = (found) => {
  const before = severityNames[found.severity];
  switch (found.from) {
    case 'form':
      return { heading: before, why: faultInWords(found.fault) };
    case 'width':
      return {
        heading: `${severityNames.fix}: mae llinell ${found.wrap.line + 1} yn rhy hir`,
        why: `Mae’n rhedeg i 2 linell mewn panel o ${found.wrap.px} px. Dywedwch ef mewn llai o lythrennau.`,
      };
    case 'words': {
      const { text, why } = found.finding;
      const what = text.length > 40 ? `${text.slice(0, 39)}…` : text;
      const heading = what === '' ? before : `${before}: “${what}”`;
      return { heading, why: reasonInWelsh(why) };
    }
  }
};

const formWords: { readonly [field: string]: string } = {
  'bundle.id':
    'Mae angen o leiaf dwy ran â dot rhyngddynt, pob un o lythrennau bach, rhifau a chysylltnodau, megis org.elm-street.cards.',
  lang: 'Mae angen cod byr iaith, megis en-GB neu cy.',
  toVerify:
    'Mae angen enw byr ar bob ffaith, ar linell ei hun, o lythrennau bach, rhifau a chysylltnodau, megis hyd-yr-aros.',
};

function faultInWords({ path, code, limit }: Fault): string {
  const form = formWords[path] ?? formWords[path.split('.')[0] ?? ''];
  if (code === 'wrong-form' && form !== undefined) return form;
  const most =
    limit !== undefined && /^too-(?:long|many)$/.test(code) ? ` Y terfyn yw ${limit}.` : '';
  return `${faultWords[code]}${most}`;
}

/** How many things stand in the way of sign-off. */
export const fixesInWords: Words<typeof english.fixesInWords> = (fixes) => {
  const things = { plain: 'peth', two: 'beth', three: 'pheth', six: 'pheth' };
  return `${counted(fixes, things)} i’w drwsio cyn cymeradwyo`;
};
