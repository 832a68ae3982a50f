import type { Words } from '../spoken.ts';
import type * as english from '../studio-fields.ts';
import { kindNames } from './studio-library.ts';

/** The parts of a card, in the form. */
export const partFields: Words<typeof english.partFields> = {
  say: { label: 'Geiriau a all helpu', hint: 'Un i bob llinell. Fel y byddech yn ei ddweud.' },
  leaveOut: {
    label: 'Gadewch allan',
    hint: 'Geiriau neu gwestiynau a all frifo. Un i bob llinell.',
  },
  ifTooMuch: {
    label: 'Os aiff yn ormod',
    hint: 'Beth i’w wneud, mewn trefn. Un i bob llinell.',
  },
  afterwards: {
    label: 'Wedyn',
    hint: 'Beth i’w wneud cyn i’r person fynd. Un i bob llinell.',
  },
  offer: { label: 'Cynigiwch', hint: 'Beth y gallwch ei gynnig. Un i bob llinell.' },
  sayQuietly: {
    label: 'Dywedwch yn dawel, os gall eraill glywed',
    hint: 'Yr un peth ar gyfer ystafell aros lawn. Peidiwch ag enwi pwnc.',
  },
  noNeedToAsk: {
    label: 'Nid oes angen gofyn',
    hint: 'Beth y gall staff ei adael heb ei ofyn. Un i bob llinell.',
  },
  nextTime: { label: 'Wedyn, a’r tro nesaf', hint: 'Beth i’w nodi at y tro nesaf.' },
  when: { label: 'Pryd', hint: 'Pryd y dylid mynd y ffordd hon. Un i bob llinell.' },
  how: { label: 'Sut', hint: 'Pob cam, mewn trefn. Un i bob llinell.' },
  whatToSay: {
    label: 'Beth i’w ddweud',
    hint: 'Wrth y gwasanaeth, neu wrth y person. Un i bob llinell.',
  },
};

/** The rest of the form. */
export const fields: Words<typeof english.fields> = {
  title: { label: 'Teitl', hint: 'Geiriau plaen, hyd at 60 llythyren.' },
  discreetTitle: {
    label: 'Teitl yn yr olwg gynnil',
    hint: 'Gall claf ddarllen hwn. Peidiwch ag enwi pwnc.',
  },
  lines: {
    label: 'Y tair llinell gyntaf',
    hint: 'Darllenir mewn 5 eiliad: hyd at 20 gair i gyd, un llinell yr un.',
    line: (at) => `Llinell ${at + 1}`,
  },
  why: {
    label: 'Pam y cerdyn hwn',
    hint: 'Un i dair brawddeg. Mae staff yn agor y rhan hon i’w darllen.',
  },
  folded: {
    label: 'Rhan wedi’i phlygu',
    hint: 'Ar gyfer manylion a all fod yn anodd eu darllen. Mae’r pennawd yn dweud beth sydd y tu mewn.',
    heading: 'Pennawd y rhan wedi’i phlygu',
    lines: 'Llinellau’r rhan wedi’i phlygu',
  },
  forYou: {
    label: 'Wedyn, i chi',
    hint: 'I staff: un peth i’w wneud nawr, un person yma i siarad ag ef. Hyd at 3 llinell.',
  },
  steps: {
    label: 'Camau',
    hint: 'Mae gan bob cam bennawd a’i linellau.',
    heading: (at) => `Pennawd cam ${at + 1}`,
    lines: (at) => `Llinellau cam ${at + 1}`,
    add: 'Ychwanegu cam',
  },
  swaps: {
    label: 'Geiriau i’w defnyddio yn lle hynny',
    hint: 'Beth a ddywedir yn aml, beth i’w ddweud yn lle hynny, a pham.',
    insteadOf: 'Yn lle',
    say: 'Dywedwch',
    why: 'Pam',
    add: 'Ychwanegu geiriau',
  },
  audience: { label: 'I bwy y mae' },
  situations: {
    label: 'Sefyllfaoedd',
    hint: 'Ble mae’r cerdyn wedi’i restru. Y gyntaf yw’r brif un.',
  },
  contentNotes: {
    label: 'Nodyn cynnwys',
    hint: 'Am beth y mae’r cerdyn a all fod yn anodd ei ddarllen. Hyd at 3.',
  },
  risk: {
    label: 'Mae risg i’r cerdyn hwn',
    hint: 'Gallai rhywun gael niwed os yw’n anghywir. Mae clinigydd yn ei adolygu o fewn 12 mis.',
  },
  sources: {
    label: 'Ffynonellau',
    hint: 'O ble y daw’r geiriau. O leiaf un.',
    add: 'Ychwanegu ffynhonnell',
  },
  related: { label: 'Cardiau cysylltiedig', hint: 'Hyd at 5.', add: 'Ychwanegu cerdyn' },
  pathway: {
    label: 'Pwy i’w ffonio',
    hint: 'Y cerdyn llwybr y mae’r un hwn yn arwain ato.',
  },
  slots: {
    label: 'Ffeithiau lleol y mae’n gofyn amdanynt',
    hint: 'Yr hyn y mae pob practis yn ei lenwi: ystafell, person, rhif ffôn.',
    ask: 'Beth i’w ofyn i’r practis',
    kind: 'Math o ffaith',
    required: 'Nid yw’r cerdyn yn gweithio hebddi',
    onTile: 'Ei dangos ar y deilsen',
    add: 'Ychwanegu ffaith leol',
  },
  handout: {
    label: 'Taflen i’r person',
    hint: 'Dim ond lle mae pobl â phrofiad byw wedi’i chymeradwyo. Argreffir o dan y teitl cynnil.',
    title: 'Teitl y daflen',
    lines: 'Llinellau’r daflen',
  },
  made: {
    label: 'Pwy a’i gwnaeth',
    hint: 'Dangosir ar y cerdyn. Ni ellir ei deipio.',
    edit: 'Golygu',
  },
  reviewed: { label: 'Adolygwyd ar' },
  reviewBy: { label: 'Adolygu erbyn' },
  toVerify: {
    label: 'Ffeithiau i’w gwirio',
    hint: 'Enwau byr ar ffeithiau sydd heb eu gwirio eto wrth eu ffynhonnell, un i bob llinell.',
  },
  kind: {
    label: 'Math o gerdyn',
    hint: 'Mae’n pennu pa rannau sydd i’r cerdyn. Ni chollir unrhyw ran.',
  },
  lang: { label: 'Iaith', hint: 'Fel cod byr, megis en-GB neu cy.' },
  counterpartOf: {
    label: 'Yr un cerdyn mewn iaith arall',
    hint: 'Y cerdyn y mae’r un hwn yn gyfieithiad ohono.',
  },
};

/** The kinds of local fact. */
export const slotKinds: Words<typeof english.slotKinds> = [
  ['place', 'Lle'],
  ['person', 'Person neu rôl'],
  ['phone', 'Rhif ffôn'],
  ['link', 'Cyfeiriad gwe'],
  ['text', 'Geiriau'],
];

/** The headings of the form's groups. */
export const groupWords: Words<typeof english.groupWords> = {
  words: 'Y cerdyn',
  more: 'Rhagor ar y cerdyn',
  who: 'Pwy a’i gwnaeth, ac adolygu',
  where: 'Ble mae’n cael ei ddangos',
  rests: 'Ar beth y mae’n seiliedig',
  local: 'Ffeithiau lleol a thaflen',
};

/** The kinds of card, with what each is for. */
export const kindChoices: Words<typeof english.kindChoices> = [
  ['prompt', `${kindNames.prompt}: geiriau ar gyfer ymgynghoriad`],
  ['adjustment', `${kindNames.adjustment}: beth y gall y dderbynfa ei gynnig`],
  ['guidance', `${kindNames.guidance}: beth y mae practis yn ei wneud`],
  ['pathway', `${kindNames.pathway}: pwy i’w ffonio, a sut`],
  ['wording', `${kindNames.wording}: geiriau i’w defnyddio yn lle hynny`],
];
