import type * as english from '../publishing.ts';
import type { Words } from '../spoken.ts';
import { listed } from './counted.ts';
import { dayInWords } from './days.ts';
import { countOf } from './facts.ts';
import { signerRoleNames } from './signed.ts';

/** The words of the page for publishing. */
export const publishWords: Words<typeof english.publishWords> = {
  lead: 'Llofnodir rhifyn gan sawl person, yna fe’i rhoddir ar gyfeiriad gwe. Mae paneli’n ei nôl oddi yno.',
  addressHeading: 'Y ffeiliau a gyhoeddir',
  noRepository:
    'Nid oes ffeiliau cyhoeddedig ar agor eto. Agorwch y rhai sydd gennych, neu gwnewch rai newydd.',
  openZip: 'Agor zip',
  openFolder: 'Agor ffolder',
  make: 'Gwneud ffeiliau newydd',
  makeHint: (rule) =>
    `Ar gyfer cyfeiriad gwe newydd. Rhowch bawb sy’n llofnodi ar y rhestr yn gyntaf, a datglowch yr allwedd gyhoeddi. Bydd angen y canlynol ar rifyn: ${rule}.`,
  owners: 'Pwy arall a gaiff gyhoeddi?',
  ownersHint:
    'Mae gan gyhoeddwr rhanbarthol ddau, fel nad yw allwedd goll yn atal dim. Gall pob un gyhoeddi ar ei ben ei hun. Gall eu hallwedd aros dan glo: dewch â’i chopi wrth gefn i mewn ar y dudalen ar gyfer allweddi.',
  withdrawers: 'Pwy arall a gaiff dynnu cerdyn yn ôl tra byddwch i ffwrdd?',
  withdrawersHint:
    'Mae eu hallwedd yn tynnu cerdyn yn ôl, ac yn dweud bod y gweddill yn dal yn gyfredol. Nid yw’n cyhoeddi rhifyn yma.',
  released: (day, cards) => `Cyhoeddwyd ${dayInWords(day)}: ${countOf(cards, 'card')}.`,
  notReleased: 'Dim rhifyn eto.',
  holdsUntil: (day) => `Mae paneli’n ei alw’n gyfredol tan ${dayInWords(day)}.`,
  rootWords: 'Geiriau i’w cymharu',
  rootWordsHint:
    'Mae panel yn dangos y deg gair hyn i bwy bynnag sy’n ychwanegu’r cyfeiriad gwe â llaw. Dywedwch nhw dros y ffôn neu ar bapur, fel y gallant fod yn siŵr mai eich cyfeiriad chi ydyw. Maent yn aros yr un fath.',
  checks: 'Cyn i chi gyhoeddi',
  clear: 'Mae gwiriadau’r cardiau’n glir',
  clearSub: (cards) => `${countOf(cards, 'card')}, dim i’w drwsio`,
  toFix: (cards) => `${countOf(cards, 'card')} â rhywbeth i’w drwsio`,
  frontClear: 'Mae’r dudalen gartref, y geiriau chwilio ac Ynghylch y llyfrgell hon yn glir',
  frontToFix: (count) => `${countOf(count, 'thing')} i’w drwsio y tu allan i’r cardiau`,
  frontToFixOn: (page, count) => `${count} ar “${page}”`,
  approvals: 'Mae pob cymeradwyaeth yno',
  approvalsMissing: (count) => `${countOf(count, 'approval')} i ddod`,
  checking: 'Mae’r gwiriadau’n dal i redeg',
  noCards: 'Nid oes cerdyn wedi newid',
  review: 'Mae dyddiad adolygu gan bob cerdyn a newidiwyd',
  reviewMissing: (cards) => `${countOf(cards, 'card')} heb ddyddiad adolygu`,
  reviewOf: (some, all, earliest) =>
    `${some} o ${all} gydag un${earliest ? `. Cynharaf: ${dayInWords(earliest)}` : ''}`,
  madeAll: 'Cofnodwyd grŵp neu glinigydd ar bob cerdyn a newidiwyd',
  madeMissing: (cards) => `${countOf(cards, 'card')} heb grŵp na chlinigydd`,
  madeOf: (some, all) => `${some} o ${all} gydag un`,
  prepared: 'Mae’r rhifyn yn barod i’w lofnodi',
  preparedWaits: 'Ni ellir llofnodi’r rhifyn nes bod pob cymeradwyaeth yno',
  notPrepared: 'Nid yw’r rhifyn yn barod i’w lofnodi eto',
  signatures: 'Llofnodion',
  rule: (rule) => `Mae arno angen: ${rule}.`,
  signedBy: (names) => `Llofnodwyd gan ${names}.`,
  nobodySigned: 'Nid oes neb wedi llofnodi eto.',
  keyReady: 'Mae’r allwedd gyhoeddi wedi’i datgloi',
  keyLocked: 'Mae’r allwedd gyhoeddi wedi’i chloi',
  keyOther: 'Nid yw’r allwedd sydd wedi’i datgloi yn cyhoeddi’r ffeiliau hyn',
  keyOtherHint: 'Datglowch yr allwedd gyhoeddi i gyhoeddi.',
  listChanges: (joins, leaves) =>
    `Mae rhestr y rhai sy’n llofnodi yn newid gyda’r rhifyn hwn.${joins ? ` Yn ymuno: ${joins}.` : ''}${leaves ? ` Yn gadael: ${leaves}.` : ''}`,
  overlay: 'Nodiadau lleol ein practis',
  overlayAsPublished: 'Fel y’u cyhoeddir nawr, os o gwbl',
  overlayOurs: 'Y rhai a ysgrifennwyd ar y cyfrifiadur hwn',
  overlayNone: 'Dim un',
  overlayHint:
    'Dim ond ar gyfer ffeiliau practis ei hun. Nid yw paneli sydd â hwy fel rhai rhanbarth yn cymryd rhifyn â nodiadau lleol.',
  overlayUnchanged: 'Mae’r nodiadau lleol sydd eisoes wedi’u cyhoeddi yn mynd gyda hi heb newid.',
  overlayTakenOut:
    'Mae’r nodiadau lleol sydd wedi’u cyhoeddi nawr yn mynd: ni fydd paneli’n dangos yr un ohonynt ar ôl y rhifyn hwn.',
  overlayIn: (name, count) =>
    `Nodiadau lleol yn y rhifyn hwn: ${countOf(count, 'note')} gan ${name || 'y practis'}`,
  prepare: 'Paratoi’r rhifyn i’w lofnodi',
  prepareHint:
    'Gwnewch hyn pan fydd pob cymeradwyaeth yno. Mae ei baratoi eto yn gollwng ei lofnodion.',
  signRelease: 'Llofnodi’r rhifyn',
  signHint: 'Mae’n cadw ffeil fach. Rhowch hi i bwy bynnag sy’n cyhoeddi.',
  addSignature: 'Ychwanegu ffeil llofnod',
  publish: 'Cyhoeddi',
  publishHint:
    'Nid anfonir dim. Mae Foreword yn gwirio’r ffeiliau fel y bydd paneli, yna’n eu rhoi i chi i’w gosod ar y cyfeiriad gwe.',
  out: 'Rhowch y ffeiliau hyn ar y cyfeiriad gwe',
  saveZip: 'Cadw fel zip',
  saveFolder: 'Ysgrifennu i ffolder',
  noFolder: 'Ni all y porwr hwn ysgrifennu i ffolder, felly caiff y ffeiliau eu cadw fel zip.',
  order: 'Uwchlwythwch yn y drefn hon',
  orderHint: 'Yna mae paneli sy’n edrych ar ganol uwchlwythiad yn dal i gael rhifyn cyfan.',
  written: 'Wedi’u hysgrifennu.',
  staffHeading: 'Beth y bydd staff yn ei weld',
  staff: (changes) =>
    changes === 0
      ? 'Dim newid yn y panel.'
      : `“Beth sy’n newydd: ${changes}” yn y panel. Dim ffenestr naid.`,
  staffWithdrawn: (count) =>
    `${countOf(count, 'card')} wedi’i dynnu’n ôl: saif y rheswm yn ei le am 30 diwrnod.`,
  staffWhen: 'Mae paneli’n gwirio unwaith y dydd. Dylai fod gan bawb erbyn y diwrnod gwaith nesaf.',
  stillCurrentHeading: 'Yn dal yn gyfredol',
  stillCurrentHint:
    'Unwaith y mis, dywedwch fod yr hyn a gyhoeddwyd yn dal i sefyll. Mae angen un allwedd, a dim llofnod arall: yr allwedd gyhoeddi, neu un rhywun a gaiff dynnu cerdyn yn ôl.',
  stillCurrent: 'Dweud ei fod yn dal yn gyfredol',
  withdrawHeading: 'Tynnu cerdyn yn ôl',
  withdrawHint:
    'Ar unwaith, ag un allwedd. Mae’r cerdyn yn mynd o bob panel ar ei wiriad nesaf, gyda’ch rheswm yn ei le am 30 diwrnod.',
  whichCard: 'Pa gerdyn',
  chooseCard: 'Dewiswch gerdyn',
  withdrawnCard: (title, day) => `${title} (tynnwyd yn ôl ${dayInWords(day)})`,
  reason: 'Pam, mewn brawddeg y bydd staff yn ei darllen',
  useInstead: 'Defnyddiwch yn lle hynny',
  nothingInstead: 'Dim cerdyn arall',
  withdraw: 'Ei dynnu’n ôl, a chadw’r ffeiliau',
  notDone: 'Ni chyhoeddwyd dim',
  notSigned: 'Ni lofnodwyd dim',
  signed: 'Llofnodwyd. Rhowch y ffeil i bwy bynnag sy’n cyhoeddi.',
  added: 'Ychwanegwyd y llofnod.',
};

/** What was done, in a line. */
export const doneWords: Words<typeof english.doneWords> = {
  founded: 'Mae ffeiliau cyhoeddwr newydd yn barod. Nid ydynt yn dal cardiau eto.',
  released: 'Mae’r rhifyn yn barod, ac fe’i gwiriwyd fel y bydd paneli’n ei wirio.',
  'still-current': 'Mae’n sefyll yn gyfredol eto.',
  withdrawn:
    'Mae’r cerdyn wedi’i dynnu’n ôl yn y ffeiliau hyn. Rhowch nhw ar y cyfeiriad gwe nawr.',
};

/** What goes up in each step of an upload. */
export const stepWords: Words<typeof english.stepWords> = {
  targets: 'Y ffolder “targets”, a foreword.json',
  metadata: 'Y ffolder “metadata”, ond nid y snapshot na’r timestamp eto',
  snapshot: 'metadata/…snapshot.json',
  timestamp: 'metadata/timestamp.json, yn olaf oll',
};

/** The mix that a release needs, in words. */
export const ruleInWords: Words<typeof english.ruleInWords> = (require) =>
  listed(
    Object.entries(require).map(
      ([role, count]) =>
        `${count} o’r rôl ${signerRoleNames[role as keyof typeof signerRoleNames].toLowerCase()}`,
    ),
  );
