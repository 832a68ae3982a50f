import type { Words } from '../spoken.ts';
import type * as english from '../tell.ts';
import { listed } from './counted.ts';

const choices: Words<(typeof english.tellWords)['choices']> = {
  'unsafe-or-wrong': 'Anniogel neu anghywir',
  'out-of-date': 'Wedi dyddio',
  'hard-to-follow': 'Anodd ei ddilyn',
  'words-that-hurt': 'Geiriau a allai frifo rhywun',
  'something-missing': 'Mae rhywbeth ar goll',
  'this-helped': 'Helpodd hyn',
};

/** The words of "Tell us". */
export const tellWords: Words<typeof english.tellWords> = {
  question: 'Beth hoffech chi ei ddweud am y cerdyn hwn?',
  choices,
  note: 'Nodyn, os hoffech',
  noteHint: 'Gadewch allan unrhyw beth am glaf.',
  keep: 'Cadw hyn',
  cancel: 'Canslo',
  where:
    'Nid yw Foreword yn anfon dim ohono’i hun. Cedwir yr hyn a ddywedwch yma nes i chi ei gadw fel ffeil neu ei ysgrifennu fel e-bost.',
  notKept: 'Heb ei gadw eto',
  unsafeHeading: 'Os yw’n anniogel neu’n anghywir',
  ring: 'Dywedwch yn gyntaf wrth:',
  danger: 'Os oes rhywun mewn perygl nawr, ffoniwch 999.',
  hideHere: 'Cuddio’r cerdyn hwn yma nawr',
  hiddenReason: 'Wedi’i guddio fel un anniogel neu anghywir',
  hiddenNow:
    'Mae’r cerdyn hwn wedi’i guddio yma nawr. Nid yw copi neb arall wedi newid. I ddweud wrth bwy bynnag sy’n gofalu am y cardiau, ysgrifennwch nodyn isod a’i gadw.',
  showHere: 'Ei ddangos eto',
  kept: 'Diolch. Mae wedi’i gadw ar y cyfrifiadur hwn. I’w basio ymlaen, cadwch ef fel ffeil neu ysgrifennwch ef fel e-bost.',
  keptPrivate:
    'Diolch. Ffenestr breifat yw hon: mae’n mynd pan fydd y ffenestr breifat olaf yn cau. I’w basio ymlaen, cadwch ef fel ffeil neu ysgrifennwch ef fel e-bost.',
  saveFile: 'Cadw’r cyfan fel ffeil',
  mail: 'Ysgrifennu fel e-bost',
  mailHint:
    'Mae’r e-bost yn agor yn eich rhaglen bost eich hun. Ychwanegwch gyfeiriad pwy bynnag sy’n gofalu am y cardiau.',
  mailGoesTo: (address) =>
    `Mae’r e-bost yn agor yn eich rhaglen bost eich hun, wedi’i gyfeirio at ${address}. Eich sefydliad a osododd hynny.`,
  noMail:
    'Os nad oes un yn agor, nid yw’r porwr hwn yn gwybod am raglen bost: cadwch ef fel ffeil.',
  backToCard: 'Yn ôl i’r cerdyn',
};

/** What each kind of patient data is called. */
export const identifierNames: Words<typeof english.identifierNames> = {
  'nhs-number': 'rhif GIG',
  'date-of-birth': 'dyddiad geni',
  postcode: 'cod post',
  phone: 'rhif ffôn',
  email: 'cyfeiriad e-bost',
  'titled-name': 'enw',
  'record-number': 'rhif ysbyty neu rif yswiriant',
  initials: 'llythrennau blaen ac oedran',
};

/** Why a note was not kept, and what to do. */
export const tellRefusal: Words<typeof english.tellRefusal> = (refusal) => {
  if (refusal.code === 'tell-needs-choice')
    return 'Mae eich geiriau yma o hyd. Dewiswch yn gyntaf beth hoffech chi ei ddweud.';
  const list = listed(refusal.found.map((kind) => identifierNames[kind]));
  return `Mae’n ymddangos bod ynddo’r canlynol: ${list}. Mae eich geiriau yma o hyd. Tynnwch allan unrhyw beth am berson, yna cadwch ef.`;
};

/** A draft in the reader's own mail program; with an address only where an organisation set one. */
export const mailDraft: Words<typeof english.mailDraft> = (card, told, mailTo) => {
  const subject = `Cerdyn Foreword: ${choices[told.choice]}`;
  const body = `${card.title} (${card.id}, argraffiad ${card.rev})\n\n${choices[told.choice]}\n${told.note}`;
  return `mailto:${encodeURIComponent(mailTo ?? '').replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};
