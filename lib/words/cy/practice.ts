import type { PracticeFileRefusal } from '#lib/guidance/practice-file.ts';
import { timeInWords } from '../days.ts';
import type * as english from '../practice.ts';
import type { Words } from '../spoken.ts';
import { updateRefusal } from '../update-refusals.ts';
import { listed } from './counted.ts';
import { countOf } from './facts.ts';

/** The words of "Our practice". */
export const practiceWords: Words<typeof english.practiceWords> = {
  heading: 'Ein practis',
  lead: 'Mae nodiadau lleol yn ychwanegu at y cardiau. Nid ydynt byth yn newid geiriau cerdyn.',
  name: 'Practis',
  noName: 'Heb ei enwi eto. Mae’r nodyn lleol cyntaf yn gofyn am yr enw.',
  notes: 'Nodiadau lleol',
  adopted: 'Wedi’u mabwysiadu',
  where:
    'Wedi’i gadw yn y porwr hwn, ar gyfer y mewngofnodiad hwn i’r cyfrifiadur. Dim ond os dewch â’r ffeil yno y bydd ar gyfrifiadur arall.',
  wherePrivate:
    'Ffenestr breifat yw hon: mae’r hyn a ysgrifennwch ynddi’n mynd pan fydd y ffenestr breifat olaf yn cau. Cadwch y ffeil yn gyntaf i’w gadw.',
  published: (source, count) =>
    `Mae “${source}” hefyd yn cyhoeddi ${countOf(count, 'note')}, wedi’u llofnodi. O ddau ar un cerdyn, yr un diweddarach sy’n dal.`,
  file: 'Ffeil y practis',
  save: 'Cadw ffeil y practis',
  bringIn: 'Dod â ffeil practis i mewn',
  sites: 'Adeiladau',
  sitesLabel: 'Enwau eich adeiladau',
  sitesHint:
    'Un i bob llinell. Gadewch yn wag os oes un yn unig. Dewiswch adeilad y cyfrifiadur hwn yn y Gosodiadau.',
  saveSites: 'Cadw’r adeiladau',
  sitesSaved: 'Wedi’u cadw.',
  told: 'Dywedwch wrthym',
  nothingTold: 'Nid oes nodiadau am gardiau wedi’u cadw ar y cyfrifiadur hwn.',
  toldCount: (count) => `${countOf(count, 'note')} wedi’u cadw ar y cyfrifiadur hwn.`,
  toldCountPrivate: (count) =>
    `${countOf(count, 'note')} yma. Mae’r hyn a ddywedwch yn y ffenestr breifat hon yn mynd pan fydd y ffenestr breifat olaf yn cau.`,
  saveTold: 'Cadw fel ffeil',
  clearTold: (count) => (count === 1 ? 'Ei ddileu yma' : 'Eu dileu yma'),
  clearQuestion: (count) => `Dileu ${countOf(count, 'note')} o’r cyfrifiadur hwn?`,
  clearHint: (count) =>
    `Cadwch ${count === 1 ? 'ef' : 'nhw'} fel ffeil yn gyntaf os oes rhywun eto i’w ${count === 1 ? 'ddarllen' : 'darllen'}. Ni ellir dod â’r hyn a ddilëir yn ôl.`,
  keepTold: (count) => (count === 1 ? 'Ei gadw' : 'Eu cadw'),
  clearIt: (count) => (count === 1 ? 'Ei ddileu' : 'Eu dileu'),
  cleared: (count) => `Wedi gorffen. Dilëwyd ${countOf(count, 'note')} o’r cyfrifiadur hwn.`,
};

/** What is asked before buildings go for which facts were written. */
export const goneSitesWords: Words<typeof english.goneSitesWords> = {
  question: 'Cadw’r rhestr heb yr adeiladau hyn?',
  lead: 'Ni fyddai’r hyn a ysgrifennwyd ar eu cyfer hwy yn unig yn cael ei ddangos ar y cardiau mwyach:',
  rename:
    'I roi enw arall ar adeilad, newidiwch ef ar ei linell ei hun, a gadewch bob llinell arall fel y mae.',
  leave: 'Mynd yn ôl at y rhestr',
  save: 'Cadw hebddynt',
};

/** The words of bringing in a practice file. */
export const incomingWords: Words<typeof english.incomingWords> = {
  refused: 'Ni ddaethpwyd â’r ffeil hon i mewn',
  compare: 'Cyn dod â hi i mewn',
  fresh: (notes, sites, adopted) =>
    `Newydd yn y ffeil: ${listed(broughtIn(notes, sites, adopted))}.`,
  clashes: (count) =>
    `Mae ${countOf(count, 'note')} yn wahanol i’r hyn sydd yma. O bob un, dewisir yr un â’r diwrnod diweddarach, a’ch un chi lle mae’r diwrnod yr un fath.`,
  same: (count) => `Mae ${countOf(count, 'note')} yr un fath.`,
  nothing: 'Mae popeth sydd yn y ffeil hon yma eisoes. Nid oes dim i ddod ag ef i mewn.',
  ours: 'Cadw ein hun ni:',
  theirs: 'Cymryd eu hun nhw:',
  take: 'Dod â hi i mewn',
  leave: 'Ei gadael',
  notHere: 'Cerdyn nad yw yma',
  taken: (notes, sites, adopted) =>
    notes + sites + adopted > 0
      ? `Wedi gorffen. Daethpwyd â ${listed(broughtIn(notes, sites, adopted))} i mewn.`
      : 'Wedi gorffen. Nid yw’r hyn sydd yma wedi newid.',
};

function broughtIn(notes: number, sites: number, adopted: number): readonly string[] {
  return [
    ...(notes > 0 ? [countOf(notes, 'note')] : []),
    ...(sites > 0 ? [countOf(sites, 'building')] : []),
    ...(adopted > 0 ? [countOf(adopted, 'adopted situation')] : []),
  ];
}

/** The words of a local entry that stand around what was typed into it. */
export const entryWords: Words<typeof english.entryWords> = {
  hidden: 'wedi’i guddio yma',
  offered: { yes: 'cynigir yma', ask: 'holi cyn ei gynnig', no: 'ni chynigir yma eto' },
  ask: (whom) => `pwy i’w holi: ${whom}`,
  everySite: 'pob adeilad',
  noWords: 'dim geiriau',
  unnamed: 'Y practis hwn',
};

/** Why a practice file was not taken: what happened, what is safe, what to do. */
export const practiceFileRefusal: Words<typeof english.practiceFileRefusal> = (refusal) => ({
  words: reasonOf(refusal),
  code: refusal.code,
});

function reasonOf(refusal: PracticeFileRefusal): string {
  switch (refusal.code) {
    case 'practice-file-damaged':
      return 'Mae wedi’i difrodi, neu nid ffeil practis ydyw. Nid yw eich nodiadau wedi newid. Cadwch hi eto ar y cyfrifiadur arall, yna rhowch gynnig arall arni.';
    case 'practice-file-newer':
      return 'Gwnaed hi ar gyfer Foreword mwy newydd. Nid yw eich nodiadau wedi newid. Diweddarwch Foreword, yna rhowch gynnig arall arni.';
    case 'practice-file-not-valid':
      return `Mae’n cynnwys rhywbeth nad yw Foreword yn ei ganiatáu, yn ${refusal.faults[0]?.path ?? 'ei dechrau'}. Nid yw eich nodiadau wedi newid. Cadwch hi eto ar y cyfrifiadur arall.`;
    case 'practice-file-too-much':
      return 'Ynghyd â’r hyn sydd yma mae’n fwy nag y gellir ei gadw: 30 adeilad, 200 sefyllfa a fabwysiadwyd ac 20,000 nodyn ar y mwyaf. Nid yw eich nodiadau wedi newid. Tynnwch i ffwrdd yr hyn nad oes ar neb ei angen mwyach, yma neu yn y ffeil, yna rhowch gynnig arall arni.';
    case 'practice-file-foreign':
      return `Daw o ${refusal.theirs}. Daw’r nodiadau yma o ${refusal.ours}, ac nid ydynt wedi newid. Dewch â ffeil o’ch practis eich hun i mewn.`;
  }
}

/** How the practice file at its address was when it was last fetched. */
export const fetchedInWords: Words<typeof english.fetchedInWords> = (check) => {
  const { at, refusal, notFetched } = check;
  const asked = `Nôl ddiwethaf ${timeInWords(at)}.`;
  const code = refusal?.code ?? notFetched;
  if (code === undefined) return asked;
  const why = refusal ? reasonOf(refusal) : updateRefusal({ code });
  return `${asked} Ni ddefnyddiwyd y ffeil. ${why} Cod: ${code}.`;
};
