import type * as english from '../sign-off.ts';
import type { Words } from '../spoken.ts';
import { dayInWords } from './days.ts';
import { countOf } from './facts.ts';
import { signerRoleNames } from './signed.ts';
import { keyRefusalInWords } from './studio-keys.ts';

/** What a cell of the board says first. */
export const cellWords: Words<typeof english.cellWords> = {
  signed: 'Llofnodwyd',
  asked: 'Gofynnwyd',
  'wants-change': 'Eisiau newid',
  cleared: 'Cliriwyd gan olygiad',
  'not-asked': 'Heb ofyn eto',
  told: 'Dywedwyd',
  'not-needed': 'Nid oes angen',
};

/** Who and when, under what a cell says. */
export const cellInWords: Words<typeof english.cellInWords> = ({ by, day, recordedBy }) => {
  const when = day ? dayInWords(day) : '';
  const meeting = recordedBy ? `cyfarfod, cofnodwyd gan ${recordedBy}` : by;
  return [meeting, when].filter(Boolean).join(', ');
};

/** How a card changes, in a word. */
export const changeWords: Words<typeof english.changeWords> = {
  new: 'Newydd',
  changed: 'Newidiwyd',
  removed: 'I’w adael allan',
};

/** The words of the sign-off board. */
export const signOffWords: Words<typeof english.signOffWords> = {
  lead: (cards, missing) =>
    cards === 0
      ? 'Nid oes dim wedi newid ers y rhifyn a gyhoeddwyd.'
      : `${countOf(cards, 'card')} wedi newid. ${missing === 0 ? 'Mae pob cymeradwyaeth yno.' : `Mae angen ${countOf(missing, 'approval')} o hyd.`}`,
  onlyFront:
    'Nid oes cerdyn wedi newid. Mae’r dudalen gartref, y sefyllfaoedd, y geiriau chwilio neu’r ffynonellau wedi newid: mae pwy bynnag sy’n llofnodi’r rhifyn yn eu llofnodi nhw hefyd.',
  onlyRelease:
    'Nid oes cerdyn wedi newid. Mae rhifyn yn aros am lofnodion, a roddir ar “Cyhoeddi”.',
  caption: 'Pwy sydd wedi cymeradwyo pob cerdyn a newidiwyd',
  card: 'Cerdyn',
  nothing: 'Newidiwch gerdyn yn y llyfrgell, ac fe saif yma tan y rhifyn nesaf.',
  toLibrary: 'Mynd i’r llyfrgell',
  notChanged: 'Nid oes newid i’r cerdyn hwn yn aros am gymeradwyaeth. Dewiswch un arall yn y tabl.',
  changedHeading: (title) => `${title}: beth sydd wedi newid`,
  draft: 'Drafft',
  against: 'yn erbyn y cerdyn a gyhoeddwyd',
  isNew: 'yn newydd',
  toFix: (count) => `${countOf(count, 'thing')} i’w drwsio`,
  checksClear: 'Mae’r gwiriadau’n glir',
  checking: 'Yn gwirio',
  asksChange: (by) => `Gofynnodd ${by} am newid`,
  recordedBy: (name) => `Ysgrifennwyd gan ${name}.`,
  sign: 'Cymeradwyo’r cerdyn hwn',
  signAs: (name, role) => `Rydych yn llofnodi fel ${name}, ${role}.`,
  toKeys: 'Mynd i Allweddi',
  whichKey: 'Llofnodi â pha allwedd?',
  lock: 'Cloi’r allwedd',
  noKey: 'Nid oes allwedd ar y cyfrifiadur hwn. Gwnewch un yn gyntaf.',
  readFirst:
    'Darllenwch y cerdyn cyfan a’r hyn a newidiodd. Cymeradwyo’r geiriau hyn yr ydych, ac mae golygiad yn ei glirio.',
  meeting: 'Cofnodi cyfarfod',
  meetingHint:
    'Pan fydd grŵp wedi penderfynu gyda’i gilydd. Mae eich allwedd yn llofnodi mai chi a’i hysgrifennodd. Yna mae angen allwedd y grŵp ei hun ar y rhifyn hefyd.',
  meetingDay: 'Diwrnod y cyfarfod, megis 2026-11-18',
  meetingBy: 'Pwy a’i hysgrifennodd',
  recordIt: 'Cofnodi bod y grŵp wedi cymeradwyo’r cerdyn hwn',
  want: 'Gofyn am newid',
  wantRole: 'Ar gyfer pa rôl?',
  wantBy: 'Pwy sy’n gofyn',
  wantNote: 'Beth ddylai newid',
  wantHint: 'Gadewch allan unrhyw beth am glaf.',
  wantRecorded: 'Pwy a’i hysgrifennodd, os rhywun arall',
  wantIt: 'Ei ysgrifennu',
  removedHint:
    'Gadewir y cerdyn hwn allan o’r rhifyn nesaf. Nid oes angen cymeradwyaeth. Dywedwch wrth y grŵp a’i gwnaeth, a pham.',
  toldWho: 'Wrth bwy y dywedwyd',
  tell: 'Ysgrifennu y dywedwyd wrthynt',
  cleared: (names) => `Cliriodd golygiad y cymeradwyaethau hyn: ${names}. Gofynnwch iddynt eto.`,
  send: 'Cadw’r drafft i’r rhai sy’n llofnodi',
  sendHint:
    'Un ffeil gyda phob cerdyn a newidiwyd a phob cymeradwyaeth hyd yn hyn. Mae pob llofnodwr yn ei hagor yn ei Stiwdio, yn cymeradwyo neu’n gofyn am newid, ac yn ei chadw’n ôl i chi.',
  bringIn: 'Dod â drafft i mewn',
  people: 'Pwy sy’n llofnodi',
  peopleHint: 'Mae pob un yn anfon atoch ran gyhoeddus ei allwedd.',
  nobody: 'Nid oes neb ar y rhestr eto.',
  addSigner: 'Ychwanegu rhywun',
  addOwn: (name) => `Ychwanegu ${name} o’r cyfrifiadur hwn`,
  takeOff: 'Tynnu oddi ar y rhestr',
  notDone: 'Ni lofnodwyd dim',
  notRecorded: 'Ni chofnodwyd dim',
  notWritten: 'Ni ysgrifennwyd dim',
  written: 'Wedi’i ysgrifennu.',
  notListed: 'Nid yw’r rhestr wedi newid',
  approvedAs: (name, role) => `Rydych wedi cymeradwyo’r cerdyn hwn fel ${name}, ${role}.`,
  changeAsked: 'Gofynnwyd am newid i’r cerdyn hwn.',
  moreWait: (cards) => `Mae ${countOf(cards, 'card')} arall yn aros amdanoch.`,
  nextCard: (title) => `Y cerdyn nesaf: ${title}`,
};

/** What a role is called in a heading. */
export const roleName: Words<typeof english.roleName> = (role) => signerRoleNames[role];

/** Why a card was not approved, or nothing was written down: what happened, and what to do. */
export const approveRefusalInWords: Words<typeof english.approveRefusalInWords> = (refusal) => {
  switch (refusal.code) {
    case 'key-locked':
      return 'Mae eich allwedd wedi’i chloi. Mae’r drafft wedi’i gadw. Datglowch yr allwedd ar dudalen yr allweddi, yna rhowch gynnig arall arni.';
    case 'key-does-not-approve':
      return 'Mae’r allwedd hon yn cyhoeddi ac nid yw’n cymeradwyo dim. Datglowch allwedd eich rôl eich hun.';
    case 'signer-not-listed':
      return `Nid yw ${refusal.name} ar restr y rhai sy’n llofnodi, gyda’r allwedd hon. Anfonwch ran gyhoeddus eich allwedd at bwy bynnag sy’n cyhoeddi.`;
    case 'card-not-whole':
      return 'Nid yw’r cerdyn hwn wedi’i orffen, felly ni all neb ei gymeradwyo eto. Gorffennwch ef yn y golygydd.';
    case 'card-has-fixes':
      return refusal.toFix === 0
        ? 'Mae’r gwiriadau’n dal i redeg. Rhowch gynnig arall arni mewn eiliad.'
        : `Mae gan y cerdyn hwn ${countOf(refusal.toFix, 'thing')} i’w drwsio. Trwsiwch ef yn y golygydd yn gyntaf.`;
    case 'role-not-needed':
      return `Nid oes angen cymeradwyaeth y rôl hon ar y cerdyn: ${signerRoleNames[refusal.role].toLowerCase()}.`;
    case 'claims-open':
      return `Rhaid gwirio ${countOf(refusal.claims, 'fact')} ar y cerdyn hwn wrth y ffynhonnell yn gyntaf. Ewch i “I’w gwirio”.`;
    case 'meeting-not-recorded':
      return 'Ysgrifennwch ddiwrnod y cyfarfod, megis 2026-11-18, a phwy a’i hysgrifennodd.';
    case 'meeting-to-come':
      return `Mae ${dayInWords(refusal.day)} eto i ddod. Ysgrifennwch y diwrnod y cyfarfu’r grŵp.`;
    case 'meeting-too-early':
      return `Mae ${dayInWords(refusal.day)} yn rhy gynnar ar gyfer geiriau’r cerdyn hwn. Edrychwch ar y flwyddyn. Y diwrnod cynharaf y gellir ei gofnodi yw ${dayInWords(refusal.first)}.`;
    case 'change-needs-words':
      return 'Dywedwch beth ddylai newid, mewn geiriau plaen a heb gyfeiriadau gwe.';
    case 'change-needs-name':
      return 'Dywedwch pwy sy’n gofyn, person neu grŵp.';
    case 'told-needs-name':
      return 'Dywedwch wrth bwy y dywedwyd: person neu grŵp, mewn geiriau plaen a heb gyfeiriadau gwe.';
  }
};

/** Why somebody was not put on the list: what happened, what is safe, what to do. */
export const listRefusalInWords: Words<typeof english.listRefusalInWords> = (refusal) => {
  switch (refusal.code) {
    case 'same-key-in-two-roles':
    case 'same-name-in-two-roles': {
      const [one, other] = refusal.roles.map((role) => signerRoleNames[role].toLowerCase());
      const what = refusal.code === 'same-key-in-two-roles' ? 'yr un allwedd' : 'yr un enw';
      return `Byddai ${what}, ${refusal.name}, yn llofnodi mewn dwy rôl: ${one}; ${other}. Mae un person yn llofnodi mewn un rôl, felly gwrthodwyd hyn. Gofynnwch i rywun arall ddal yr ail rôl.`;
    }
    case 'signer-listed':
      return `Mae ${refusal.name} ar y rhestr yn barod.`;
    case 'signer-unnamed':
    case 'signer-key-unusable':
      return 'Ni all yr allwedd hon lofnodi. Gofynnwch am ran gyhoeddus allwedd a wnaed â Foreword.';
    case 'key-does-not-approve':
      return 'Nid yw allwedd gyhoeddi yn cymeradwyo dim, felly nid yw ar y rhestr hon.';
    default:
      return keyRefusalInWords(refusal);
  }
};
