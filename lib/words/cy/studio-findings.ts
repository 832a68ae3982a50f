import type { FaultCode } from '#lib/guidance/faults.ts';
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
  'address-outside-sources': 'Dim ond yng nghyfeiriad ffynhonnell y gall cyfeiriad gwe sefyll.',
  'address-not-https':
    'Dim ond cyfeiriad cyfan sy’n dechrau â https:// y gellir ei gyhoeddi, megis https://www.example.org/page.',
  'too-many-words': 'Mae mwy nag 20 gair. Dywedwch ef mewn llai.',
  'too-many-sentences': 'Mae mwy na thair brawddeg.',
  'not-a-day': 'Dewiswch ddiwrnod.',
  'review-before-reviewed': 'Byddai’n cael ei adolygu cyn ei adolygiad diwethaf.',
  'review-too-far-off': 'Mae’r diwrnod yn rhy bell i ffwrdd.',
  repeated: 'Mae’r un peth yno ddwywaith.',
  'not-found': 'Mae’n enwi rhywbeth nad yw yno.',
  'of-the-starter':
    'Eiddo’r set gychwynnol ydyw o hyd. Ysgrifennwch eich un chi cyn i neb gael drafft.',
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
  year: 'Ysgrifennwch flwyddyn o bedwar digid rhwng 1900 a 2100, megis 2024. Gadewch ef yn wag lle nad oes un.',
};

const ofForm: ReadonlySet<FaultCode> = new Set<FaultCode>([
  ...(['wrong-form', 'wrong-type', 'too-small', 'too-large'] as const),
]);

/** What is wrong in one field, and what it needs. */
export const faultInWords: Words<typeof english.faultInWords> = ({ path, code, limit }) => {
  const names = path.split('.');
  const form = [path, names[0], names.at(-1)].map((name) => formWords[name ?? '']).find(Boolean);
  if (form !== undefined && ofForm.has(code)) return form;
  const most =
    limit !== undefined && /^too-(?:long|many)$/.test(code) ? ` Y terfyn yw ${limit}.` : '';
  return `${faultWords[code]}${most}`;
};

/** How many things stand in the way of sign-off. */
export const fixesInWords: Words<typeof english.fixesInWords> = (fixes) => {
  const things = { plain: 'peth', two: 'beth', three: 'pheth', six: 'pheth' };
  return `${counted(fixes, things)} i’w drwsio cyn cymeradwyo`;
};
