import type * as english from '../review-screen.ts';
import type { Words } from '../spoken.ts';
import { countOf } from './facts.ts';

/** The words of the page on which review packs are made and answers come back. */
export const reviewWords: Words<typeof english.reviewWords> = {
  lead: 'Un ffeil i’r bobl a wnaeth y cardiau gyda chi. Mae’n agor ar unrhyw ffôn neu gyfrifiadur, neu ar bapur, heb gyfrif.',
  make: 'Gwneud pecyn adolygu',
  title: 'Teitl y pecyn',
  titleHint:
    'Mae pobl yn ei weld yn gyntaf. Geiriau plaen, megis “Pedwar cerdyn ar gyfer yr ystafell aros”.',
  from: 'Pwy sy’n gofyn',
  sendTo: 'I ble mae’r atebion yn mynd',
  sendToHint: 'Cyfeiriad, rhif, neu “rhowch ef yn ôl i Sam”.',
  which: 'Pa gardiau',
  none: 'Nid oes cerdyn wedi newid, felly nid oes dim i’w adolygu.',
  save: 'Cadw’r pecyn adolygu',
  saved: 'Wedi’i gadw. Anfonwch y ffeil at y grŵp, neu ei hargraffu.',
  sent: 'Pecynnau a wnaethoch',
  noneSent: 'Ni wnaed pecyn eto.',
  of: (cards, answers) => `${countOf(cards, 'card')}, ${countOf(answers, 'answer sheet')}`,
  bringIn: 'Dod â ffeil atebion i mewn',
  paste: 'Neu gludo testun neges',
  take: 'Cymryd yr atebion i mewn',
  taken: (count) => `Cymerwyd ${countOf(count, 'answer')} i mewn.`,
  paper: 'Teipio ateb o bapur',
  card: 'Cerdyn',
  answer: 'Ateb',
  note: 'Nodyn',
  add: 'Ei ysgrifennu',
  byName: (name) => `${name}:`,
  noName: 'Dim enw:',
  counts: (fine, change, pass) => `${fine} yn iawn, ${change} i’w newid, ${pass} yn pasio`,
  forget: 'Anghofio’r pecyn hwn a’i atebion',
  keep: 'Tynnir enwau a phethau preifat allan o nodiadau. Mae atebion yn aros ar y cyfrifiadur hwn.',
  notDone: 'Ni chymerwyd dim i mewn',
  notMade: 'Ni wnaed pecyn',
};

/** Why no pack was made. */
export const packRefusals: Words<typeof english.packRefusals> = {
  'pack-needs-title': 'Rhowch deitl i’r pecyn, yna cadwch ef eto.',
  'pack-needs-cards': 'Ticiwch o leiaf un cerdyn, yna cadwch ef eto.',
};

const unchanged = 'Nid oes dim wedi newid.';

/** Why answers were not taken in: what happened, what is safe, what to do. */
export const answersRefusalInWords: Words<typeof english.answersRefusalInWords> = (refusal) => {
  switch (refusal.code) {
    case 'answers-damaged':
      return `Nid ffeil atebion yw hon, na neges sy’n dechrau â “Adolygiad Foreword”. ${unchanged} Gofynnwch am y testun cyfan, neu deipio’r atebion i mewn.`;
    case 'answers-newer':
      return `Gwnaed y ffeil hon â Foreword mwy newydd. ${unchanged} Diweddarwch Foreword, yna rhowch gynnig arall arni.`;
    case 'answers-too-long':
      return `Mae hyn yn llawer hirach nag atebion. ${unchanged} Cymerwch yr hyn sy’n perthyn i’r atebion yn unig.`;
    case 'answers-other-pack':
      return `Mae’r atebion hyn ar gyfer pecyn ${refusal.theirs}, a phecyn ${refusal.ours} yw hwn. ${unchanged} Dewch â nhw i mewn wrth y pecyn y maent yn perthyn iddo.`;
    case 'answers-line-unclear':
      return `Nid yw llinell ${refusal.line} yn glir: “${refusal.text}”. ${unchanged} Ysgrifennwch hi fel rhif a “iawn”, “newid hwn” neu “pasio”, neu gofynnwch i’r person.`;
    case 'answers-card-unknown':
      return `Nid oes cerdyn ${refusal.card} yn y pecyn hwn o ${refusal.cards}. ${unchanged} Gofynnwch pa gerdyn a olygir.`;
    case 'answers-card-twice':
      return `Atebir cerdyn ${refusal.card} ddwywaith. ${unchanged} Gofynnwch pa ateb sy’n cyfrif.`;
    case 'answers-empty':
      return 'Nid oes cerdyn wedi’i ateb, ac mae hynny’n iawn. Nid oes dim i’w gymryd i mewn.';
    case 'answers-here-already':
      return `Mae’r atebion hyn yma’n barod. ${unchanged}`;
    case 'pack-unknown':
      return `Nid yw’r pecyn hwn ar y cyfrifiadur hwn mwyach. ${unchanged}`;
  }
};

/** The words of the co-production record. */
export const recordWords: Words<typeof english.recordWords> = {
  lead: 'Wedi’i gofnodi’n onest. Gwneir y llinell am bwy a’i gwnaeth ohono, ac ni ellir ei theipio.',
  group: 'Grŵp',
  groupHint: 'Grŵp, byth un person, oni bai ei fod yn gofyn am gael ei enwi.',
  people: 'Faint o bobl â phrofiad byw a gymerodd ran',
  how: 'Sut y cymeron nhw ran',
  howHint: 'Un neu ddwy frawddeg, megis “Tri chyfarfod, yna drwy’r post.”',
  paid: 'A gawsant eu talu?',
  paidChoices: [
    ['yes', 'Do'],
    ['no', 'Naddo'],
    ['declined', 'Cynigiwyd, ac fe’i gwrthodwyd'],
  ],
  from: 'O, megis 2026-09-01',
  to: 'Hyd, megis 2026-11-18',
  changed: 'Beth a newidiodd o’u hachos nhw',
  changedHint: 'Un peth i bob llinell.',
  consent: 'Cytunwyd i gael eu henwi',
  consentCue: 'Hebddo, nid yw unrhyw ffeil yn dal enw’r grŵp, nac i bwy i ddiolch.',
  thanks: 'I bwy i ddiolch',
  thanksHint: 'Un i bob llinell, fel y maent am gael eu galw.',
  boundaries: 'Cytunwyd â nhw cyn i’r gwaith ddechrau',
  boundariesHint: 'Dim ond y gwnaed hynny. Mae’r hyn y cytunwyd arno yn aros gyda’r grŵp.',
  confidentiality: 'Beth sy’n aros yn breifat',
  safeguarding: 'Beth y mae’n rhaid ei basio ymlaen os oes rhywun mewn perygl',
  others: 'Yr un peth ar gyfer y cardiau hyn',
  keep: 'Cadw’r cofnod',
  kept: 'Wedi’i gadw.',
  withdraw: 'Tynnu’r gydnabyddiaeth ymaith',
  withdrawHint:
    'Gall grŵp ofyn am hyn unrhyw bryd, heb orfod dweud pam. Mae ei enw’n mynd gyda’r rhifyn nesaf.',
  byline: 'Bydd y llinell am bwy a’i gwnaeth yn darllen',
  notKept: 'Heb ei gadw eto',
  stillHere: 'Mae’r hyn a ysgrifennoch yma o hyd.',
  toCard: 'Yn ôl i’r cerdyn',
};

/** The name of a field of the record, as its fault is told. */
export const recordFields: Words<typeof english.recordFields> = {
  group: 'Grŵp',
  people: 'Faint o bobl',
  how: 'Sut y cymeron nhw ran',
  paid: 'Talwyd',
  from: 'O',
  to: 'Hyd',
  changed: 'Beth a newidiodd',
  thanks: 'I bwy i ddiolch',
};

/** What is wrong with a field of the record. */
export const recordFaults: Words<typeof english.recordFaults> = {
  missing: 'ar goll',
  'not-a-number': 'heb fod yn rhif cyfan o 1',
  'not-a-day': 'heb fod yn ddiwrnod, megis 2026-11-18',
  'to-come': 'eto i ddod',
  'before-start': 'cyn y diwrnod cyntaf',
  'too-long': 'yn rhy hir',
};
