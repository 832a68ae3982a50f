import type { SourceState } from '#lib/trust/source-state.ts';
import { instantInWords, releaseName } from '../days.ts';
import type * as english from '../sources-page.ts';
import { percentOf } from '../sources-page.ts';
import type { Words } from '../spoken.ts';
import { dayInWords } from './days.ts';

/** The words of the part of Settings about updates. */
export const sourceWords: Words<typeof english.sourceWords> = {
  heading: 'Diweddariadau',
  none: 'Nid oes ffynhonnell ddiweddaru wedi’i gosod. Mae’r cardiau a ddaeth gyda Foreword yn aros, ac ni chaiff dim ei nôl.',
  privateWindow:
    'Ffenestr breifat yw hon. Nid yw’n nôl dim nac yn gadael dim ar y cyfrifiadur hwn, felly ni ellir dod â ffynhonnell ddiweddaru na ffeil bolisi i mewn yma. Defnyddiwch ffenestr gyffredin i wneud hynny.',
  address: 'Cyfeiriad',
  layer: 'Beth ydyw',
  state: 'Cyflwr',
  checked: 'Gwiriad diwethaf',
  lastResult: 'Pam na ddaeth dim',
  never: 'Ddim eto',
  needs: 'Pwy y mae’n rhaid iddynt fod wedi llofnodi',
  signed: 'Llofnodwyd gan',
  fingerprint: 'Ôl bys, mewn geiriau',
  fingerprintHint: 'O’r ffeil sy’n enwi ei hallweddi, fel yr oedd pan ychwanegwyd y ffynhonnell.',
  checkNow: 'Gwirio am ddiweddariadau nawr',
  stop: 'Stopio',
  stopped:
    'Stopiwyd. Mae’r hyn a oedd yma o’r blaen yn aros, a chedwir yr hyn a gafodd ei nôl ar gyfer y gwiriad nesaf.',
  remove: 'Dileu’r ffynhonnell hon',
  removeQuestion: (title) => `Dileu “${title}”?`,
  removeWords:
    'Mae ei chardiau’n gadael y cyfrifiadur hwn ar unwaith, ac mae cardiau a dynnwyd yn ôl ganddi’n dangos eto. Mae’r cardiau cynwysedig, eich pinnau a’ch nodiadau lleol yn aros. I’w chael eto, byddwch yn ei hychwanegu eto ac yn cymharu ei geiriau.',
  keepIt: 'Ei chadw',
  removeIt: 'Ei dileu',
  removed: (title) => `Dilëwyd “${title}” a’i chardiau.`,
  bringIn: 'Dod â diweddariad i mewn o ffeil',
  bringInHint:
    'Ar gyfer cyfrifiadur heb rwydwaith. Y ffeil yw ffolder y cyhoeddwr fel zip, ac fe’i gwirir fel unrhyw ddiweddariad.',
  broughtIn: (title) => `Wedi gorffen. Mae “${title}” yn gyfredol â’r ffeil.`,
  notBroughtIn: 'Ni ddaethpwyd â’r ffeil hon i mewn',
  notFound: 'Ni chafwyd hyd i ffynhonnell yno',
  notAdded: 'Ni ychwanegwyd y ffynhonnell',
  notRemoved: 'Ni ddilëwyd y ffynhonnell',
  code: 'Cod:',
};

/** The words of adding a source by hand. */
export const addSourceWords: Words<typeof english.addSourceWords> = {
  add: 'Ychwanegu ffynhonnell ddiweddaru',
  mayNot:
    'Eich sefydliad sy’n gosod o ble y daw diweddariadau, felly ni ellir ychwanegu ffynhonnell yma. Gofynnwch i’ch tîm TG.',
  address: 'Cyfeiriad y ffynhonnell',
  addressHint: 'Mae’n dechrau â https://. Y cyhoeddwr sy’n ei roi i chi, gyda geiriau i’w cymharu.',
  look: 'Chwilio amdani',
  lookAgain:
    'Ni ychwanegwyd dim. Gwiriwch y cyfeiriad lythyren wrth lythyren, a bod y cyfrifiadur hwn ar-lein, yna chwiliwch amdani eto.',
  cancel: 'Canslo',
  question: 'Ai hon yw’r ffynhonnell a roddwyd i chi?',
  name: 'Enw',
  rootVersion: 'Fersiwn ei hallweddi',
  validUntil: 'Allweddi’n ddilys tan',
  changes: 'I newid ei hallweddi',
  keysMustSign: (needed, of) => `Rhaid i ${needed} o’r ${of} allwedd lofnodi.`,
  compare: 'Cymharwch y geiriau hyn',
  compareLead:
    'Gofynnwch i’r cyhoeddwr am ei eiriau dros y ffôn neu ar bapur, nid o’r un dudalen we. Rhaid i bob gair fod yr un fath, yn yr un drefn.',
  inFull: 'Yr un peth, fel cod',
  whose: 'Canllawiau pwy ydyn nhw?',
  layers: [
    ['regional', 'Ar gyfer ein rhanbarth neu rwydwaith'],
    ['practice', 'Rhai ein practis ein hun'],
  ],
  compared: 'Cymherais bob gair â’r hyn a roddodd y cyhoeddwr i mi',
  compareFirst: 'Cymharwch y geiriau â rhai’r cyhoeddwr, a thiciwch y blwch. Ni ychwanegwyd dim.',
  confirm: 'Ychwanegu’r ffynhonnell hon',
  differ: 'Mae’r geiriau’n wahanol',
  added: (title) => `Ychwanegwyd “${title}”.`,
};

/** How far a check has come, in a line. */
export const progressInWords: Words<typeof english.progressInWords> = (at, progress) => {
  const what = {
    checking: 'Yn gwirio am ddiweddariadau',
    finding: 'Yn chwilio am y ffynhonnell',
    adding: 'Yn ychwanegu’r ffynhonnell ac yn nôl ei chardiau',
    'bringing-in': 'Yn darllen ac yn gwirio’r ffeil',
  }[at];
  if (!progress) return `${what}.`;
  const whose = progress.title === '' ? '' : `, ${progress.title}`;
  const far = progress.of > 0 ? `: ${percentOf(progress)}%` : '';
  return `${what}${whose}${far}.`;
};

/** How a source stands, in a sentence. */
export const sourceStateInWords: Words<typeof english.sourceStateInWords> = (source) => {
  const { released } = source;
  const release = released && `Rhifyn ${releaseName(released)}, ${dayInWords(released)}`;
  const stays = release ? `${release} sy’n aros mewn defnydd` : 'Nid oes ganddi gardiau yma eto';
  switch (source.state) {
    case 'current':
      return `Yn gyfredol. ${release ?? stays}.`;
    case 'waiting':
      return 'Yn aros am ei chardiau cyntaf.';
    case 'not-confirmed':
      return `${notConfirmed(source)}. ${stays}.`;
    case 'update-not-used':
      return `Ni ddefnyddiwyd diweddariad. ${stays}.`;
  }
};

function notConfirmed({ confirmedUntil, lastConfirmed }: SourceState): string {
  const since = confirmedUntil ?? lastConfirmed;
  return since === undefined ? 'Heb ei gadarnhau' : `Heb ei gadarnhau ers ${instantInWords(since)}`;
}
