import type { Words } from '../spoken.ts';
import type * as english from '../verify.ts';
import { listed } from './counted.ts';
import { countOf } from './facts.ts';
import { identifierNames } from './tell.ts';

/** The words of the list of claims to verify. */
export const verifyWords: Words<typeof english.verifyWords> = {
  lead: (claims) =>
    claims === 0
      ? 'Gwiriwyd pob ffaith wrth ei ffynhonnell.'
      : `Rhaid gwirio ${countOf(claims, 'fact')} wrth y ffynhonnell cyn y gall diogelwch clinigol gymeradwyo’r cardiau sy’n seiliedig arnynt.`,
  unknown: 'Nid yw geiriau’r honiad hwn yn hysbys yma. Darllenwch y cerdyn.',
  cards: (count) => `Ar ${countOf(count, 'card')}:`,
  source: 'Ffynhonnell i’w hagor',
  open: (who) => `Agor ${who}`,
  noAddress: 'Nid oes cyfeiriad hysbys i’r ffynhonnell hon. Dewch o hyd iddi yn ôl ei theitl:',
  opened: 'Rwyf wedi agor y ffynhonnell',
  says: 'Mae’n dweud hyn, ac mae’n gyfredol',
  role: 'Gwiriwyd gan rôl',
  chooseRole: 'Dewiswch rôl',
  clear: 'Clirio’r ffaith hon',
  cleared:
    'Wedi’i chlirio ar bob cerdyn sy’n seiliedig arni. Mae angen eu cymeradwyaethau arnynt eto.',
  notCleared: 'Heb ei chlirio',
};

/** Why a claim was not cleared. */
export const clearRefusals: Words<typeof english.clearRefusals> = {
  'claim-needs-source': 'Mae’r ffaith ar agor o hyd. Dewiswch y ffynhonnell a agoroch.',
  'claim-needs-role': 'Mae’r ffaith ar agor o hyd. Dewiswch rôl pwy bynnag a’i gwiriodd.',
  'claim-needs-reading':
    'Mae’r ffaith ar agor o hyd. Agorwch y ffynhonnell, a thiciwch y ddwy linell ar ôl i chi ei darllen yno.',
};

/** The words of the feedback inbox. */
export const inboxWords: Words<typeof english.inboxWords> = {
  lead: 'Beth a ddywedodd pobl am y cardiau, o’r ffeiliau y mae “Dywedwch wrthym” yn eu cadw. Daw anniogel neu anghywir yn gyntaf.',
  bringIn: 'Dod â ffeil adborth i mewn',
  none: 'Ni ddaethpwyd â dim i mewn eto.',
  open: (count) => (count === 0 ? 'Atebwyd pob un' : `${count} i’w hateb`),
  gone: 'Nid yw’r cerdyn hwn yn y llyfrgell.',
  from: (practice, day, rev) => `${practice || 'Practis'}, ${day}, argraffiad ${rev}`,
  noNote: 'Dim nodyn.',
  answered: 'Atebwyd:',
  inDraft: 'Mae newid yn cael ei ysgrifennu.',
  toDraft: 'Newid y cerdyn',
  answer: 'Ateb, neu’r hyn a wnaed',
  keep: 'Cadw’r ateb',
  needsAnswer: 'Ysgrifennwch yr ateb yn gyntaf.',
  kept: 'Cadwyd yr ateb.',
  drop: 'Tynnu',
  dropHint:
    'Bydd y nodyn yn mynd oddi ar y cyfrifiadur hwn, gydag unrhyw ateb iddo. Os dewch â’i ffeil i mewn eto, y nodyn yn unig a ddaw yn ôl.',
  keepIt: 'Ei gadw',
  dropIt: 'Ei dynnu',
  saveAnswers: 'Cadw’r atebion fel testun',
  unsafe: 'Mae rhywun yn dweud bod cerdyn yn anniogel neu’n anghywir',
  unsafeHint:
    'Darllenwch y rhain yn gyntaf. Os yw’n wir, tynnwch y cerdyn yn ôl ar y dudalen gyhoeddi.',
  refused: 'Ni ddaethpwyd â’r ffeil hon i mewn',
};

/** What came of a feedback file. */
export const inboxNewsInWords: Words<typeof english.inboxNewsInWords> = (news) => {
  const counts = `${countOf(news.fresh, 'new note')}, ${news.same} yma’n barod.`;
  return `${counts} ${takenOutInWords(news.taken)}`.trim();
};

/** What was taken out of a note before it was kept; nothing where all of it was. */
export const takenOutInWords: Words<typeof english.takenOutInWords> = (taken) => {
  if (taken.length === 0) return '';
  const names = listed(taken.map((kind) => identifierNames[kind]));
  return `Tynnwyd allan, heb ei gadw, yr hyn a oedd yn edrych fel: ${names}.`;
};

/** Why a feedback file was not taken. */
export const feedbackRefusalInWords: Words<typeof english.feedbackRefusalInWords> = (refusal) => {
  switch (refusal.code) {
    case 'feedback-file-damaged':
      return 'Mae wedi’i difrodi, neu nid ffeil adborth ydyw. Nid yw’r blwch wedi newid. Gofynnwch amdani eto.';
    case 'feedback-file-newer':
      return 'Gwnaed hi â Foreword mwy newydd. Nid yw’r blwch wedi newid. Diweddarwch Foreword, yna rhowch gynnig arall arni.';
    case 'feedback-file-not-valid':
      return `Mae’n cynnwys rhywbeth nad yw mewn unrhyw ffeil adborth gan Foreword, yn ${refusal.faults[0]?.path ?? 'ei dechrau'}. Nid yw’r blwch wedi newid. Gofynnwch amdani eto.`;
  }
};
