import { roleNames } from '../panel.ts';
import type * as english from '../policy-file.ts';
import { foldAwayInWords, yesOrNo } from '../set-by.ts';
import { settingsWords } from '../settings.ts';
import type { Words } from '../spoken.ts';
import { countOf } from './facts.ts';

/** The words of bringing in a policy from a file. */
export const policyFileWords: Words<typeof english.policyFileWords> = {
  heading: 'Ffeil bolisi',
  hint: 'Ar gyfer practis nad oes neb yn rheoli ei gyfrifiaduron. Mae’r ffeil yn dweud o ble y daw diweddariadau a phwy y mae’n rhaid iddynt fod wedi’u llofnodi. Gwelwch y cyfan cyn iddi ddod i rym.',
  byOrganisation:
    'Mae eich sefydliad yn rhoi ei bolisi ei hun i’r cyfrifiadur hwn. Daw o flaen unrhyw ffeil, felly ni ellir dod ag un i mewn.',
  bringIn: 'Dod â ffeil bolisi i mewn',
  refused: 'Ni chymerwyd y ffeil bolisi hon',
  offered: 'Yr hyn y byddai’r polisi hwn yn ei osod',
  noSources: 'Nid yw’n enwi ffynhonnell ddiweddaru.',
  address: 'Cyfeiriad',
  layer: 'Beth ydyw',
  needs: 'Gofynnir yn ogystal â rheol y cyhoeddwr ei hun',
  needsNothing: 'Dim byd arall.',
  mustInclude: 'Allwedd y mae’n rhaid iddi fod ymhlith y rhai a lofnododd',
  root: 'Ôl bys ei allweddi',
  setsAside: 'Ffynonellau diweddaru y byddai’n eu rhoi o’r neilltu',
  setAsideWords:
    'Ychwanegwyd pob un ar y cyfrifiadur hwn. Mae’n gadael ar unwaith gyda’i chardiau, ac mae cardiau a dynnwyd yn ôl ganddi’n dangos eto. Daw’n ôl pan dynnir y polisi allan, a chaiff ei chardiau eu nôl eto.',
  leavesOut: 'Ffynonellau diweddaru y byddai’n eu gadael allan',
  leftOutWords:
    'Y polisi sydd mewn grym nawr a osododd bob un. Mae’n gadael y cyfrifiadur hwn ar unwaith gyda’i chardiau, ac mae cardiau a dynnwyd yn ôl ganddi’n dangos eto.',
  withCards: (title, cards) =>
    cards === undefined ? `“${title}”` : `“${title}”, ${countOf(cards, 'card')}`,
  compareLead:
    'Cymharwch bob gair â’r rhai a roddwyd i chi dros y ffôn neu ar bapur, yn yr un drefn.',
  compared: 'Cymharais bob gair â’r rhai a roddwyd i mi',
  compareFirst: 'Cymharwch y geiriau yn gyntaf, a thiciwch y blwch. Nid oes dim wedi newid.',
  take: 'Defnyddio’r polisi hwn',
  leave: 'Ei adael',
  holds: (version, when) =>
    `Mae polisi ${version} mewn grym yma. Daw o ffeil y daethpwyd â hi i mewn ${when}.`,
  taken: 'Wedi gorffen. Mae’r polisi mewn grym o hyn ymlaen.',
  remove: 'Tynnu’r polisi allan',
  removeQuestion: 'Tynnu’r polisi allan?',
  removeWords:
    'Bydd ei ffynonellau a’u cardiau yn gadael y cyfrifiadur hwn, bydd cardiau a dynnwyd yn ôl ganddo’n dangos eto, a gellir dewis yma eto yr hyn a osododd. Mae’r cardiau cynwysedig, eich pinnau a’ch nodiadau lleol yn aros.',
  keepIt: 'Ei gadw',
  removeIt: 'Ei dynnu allan',
  removed: 'Tynnwyd y polisi allan.',
  notRemoved: 'Ni thynnwyd y polisi allan',
};

/** What a policy sets besides its sources, in reading order; what it leaves open is not named. */
export const policyRows: Words<typeof english.policyRows> = (policy) => {
  const { trust, role, site, discreet, foldAwayMinutes, onlyAdopted, studio } = policy;
  const { feedbackAddress, practiceFile } = policy;
  const row = <T>(name: string, value: T | undefined, said: (value: T) => string) =>
    value === undefined ? [] : [[name, said(value)] as const];
  return [
    ['Fersiwn', String(policy.version)],
    ['Ffynonellau eraill', trust.userMayAddSources ? 'Gellir eu hychwanegu yma' : 'Ni ellir'],
    ['Cardiau y mae’n eu tynnu’n ôl', String(trust.withdraw.length)],
    ...row(settingsWords.view, role, (one) => roleNames[one]),
    ...row(settingsWords.site, site, String),
    ...row(settingsWords.discreetAtStart, discreet, yesOrNo),
    ...row(settingsWords.foldAway, foldAwayMinutes, foldAwayInWords),
    ...row(settingsWords.onlyAdopted, onlyAdopted, yesOrNo),
    ...row(settingsWords.studio, studio, settingsWords.studioIs),
    ...row(settingsWords.feedbackAddress, feedbackAddress, String),
    ...row(settingsWords.practiceFile, practiceFile, String),
  ];
};

/** Why a policy file was not taken: what happened, what is safe, what to do. */
export const policyFileRefusal: Words<typeof english.policyFileRefusal> = (refusal) => {
  switch (refusal.code) {
    case 'policy-file-damaged':
      return 'Mae wedi’i difrodi, neu nid ffeil bolisi ydyw. Nid oes dim wedi newid yma. Gofynnwch amdani eto i bwy bynnag a’i rhoddodd i chi.';
    case 'policy-file-newer':
      return 'Gwnaed hi ar gyfer Foreword mwy newydd. Nid oes dim wedi newid yma. Diweddarwch Foreword, yna rhowch gynnig arall arni.';
    case 'policy-file-older':
      return `Fersiwn ${refusal.version} ydyw, ac mae fersiwn ${refusal.here} mewn grym yma. Nid oes dim wedi newid. Tynnwch y polisi hwnnw allan yn gyntaf, os yr un hŷn yw’r un a olygwch.`;
    case 'policy-file-not-valid': {
      const list = refusal.faults.map(({ path, code }) => `${path || 'polisi'}: ${code}`);
      return `Nid yw’n gyfan, neu mae maes ynddi’n anghywir. Nid oes dim wedi newid yma. Dywedwch wrth bwy bynnag a’i hysgrifennodd: ${list.join('; ')}.`;
    }
    case 'policy-set-by-organisation':
      return 'Mae eich sefydliad yn rhoi ei bolisi ei hun i’r cyfrifiadur hwn. Nid oes dim wedi newid yma. Gofynnwch i’ch tîm TG.';
    case 'database-not-readable':
      return 'Ni ellid darllen y storfa yn y porwr hwn, felly ni ellir cadw dim. Nid oes dim wedi newid yma. Caewch ffenestri Foreword eraill, yna rhowch gynnig arall arni.';
  }
};
