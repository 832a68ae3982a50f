import type { HereState } from '#lib/studio/practice-view.ts';
import type { Words } from '../spoken.ts';
import type * as english from '../studio-practice.ts';

const hereNames: { readonly [state in HereState]: string } = {
  hidden: 'Wedi’i guddio yma',
  'to-fill-in': 'I’w lenwi',
  'not-here': 'Nid yw’n cael ei gynnig yma',
  ask: 'Holi yn gyntaf',
  noted: 'Nodwyd',
  'as-it-is': 'Fel y mae',
};

/** How a card stands here, in a few words. */
export const hereInWords: Words<typeof english.hereInWords> = ({ here, missing }) =>
  here === 'to-fill-in' ? `${missing} i’w lenwi` : hereNames[here];

/** The words of "Our practice" in the Studio. */
export const studioPracticeWords: Words<typeof english.studioPracticeWords> = {
  lead: 'Sut mae eich practis yn gwneud yr hyn y mae’r cardiau’n ei ddweud. Mae’n ychwanegu at y cardiau, a gall eu diffodd yma. Nid yw byth yn newid geiriau a gyd-gynhyrchwyd.',
  file: 'Un ffeil i bob cyfrifiadur',
  fileLead:
    'Cadwch y ffeil a dewch â hi i mewn ar bob cyfrifiadur, neu gofynnwch i’ch tîm TG ei rhoi wrth y cyfeiriad y mae eich paneli’n ei ddarllen.',
  search: 'Chwilio’r cardiau',
  showLabel: 'Dangos',
  everything: 'Pob cerdyn',
  toFillIn: 'Â rhywbeth i’w lenwi',
  columns: ['Cerdyn', 'Ar gyfer', 'Yma'],
  caption: 'Cardiau a sut maent yn sefyll yma',
  noneMatch: 'Nid oes cerdyn yn cyfateb. Chwiliwch am air symlach.',
  noneToFillIn: 'Nid oes gan yr un cerdyn ddim ar ôl i’w lenwi.',
  ownHeading: 'Ein cardiau ein hunain',
  ownLead:
    'Gall cerdyn a ysgrifennoch sefyll ar eich cyfrifiaduron heb lofnodion. Mae’n dweud mai eich practis a’i hysgrifennodd ac na chafodd ei gyd-gynhyrchu, ac nid hwn fydd y cerdyn cyntaf y mae pobl yn ei weld byth.',
  ownNone:
    'Gellir dewis cerdyn newydd yma unwaith y bydd pob maes sydd ei angen arno wedi’i lenwi.',
  ownNew: 'Ysgrifennu cerdyn',
  ownChoose: 'Cerdyn',
  ownAdd: 'Ychwanegu at ein practis',
  ownAway: 'Tynnu i ffwrdd',
  ownGone: (card) => `Tynnwyd ${card} i ffwrdd.`,
  adoptHeading: 'Sefyllfaoedd a fabwysiadwyd',
  adoptLead: 'Dywedwch pa sefyllfaoedd y mae eich practis wedi’u mabwysiadu, a phwy benderfynodd.',
  adoptBy: 'Enw eich practis',
  adoptRole: 'Pwy benderfynodd',
  adoptRoleHint: 'Rôl, nid enw: “Rheolwr y practis”.',
  adopt: 'Mabwysiadu',
  stop: 'Heb ei mabwysiadu mwyach',
  stopped: (situation) => `Nid yw ${situation} wedi’i mabwysiadu mwyach.`,
  choose: 'Sefyllfa',
  hide: 'Cuddio’r cerdyn hwn yma',
  hideReason: 'Pam y mae wedi’i guddio',
  hideReasonHint: 'Cedwir gyda nodiadau eich practis, i bwy bynnag sy’n gofyn.',
  hideNeedsReason: 'Ysgrifennwch yn gyntaf pam y mae wedi’i guddio.',
  show: 'Ei ddangos eto',
  hidden: 'Mae’r cerdyn hwn wedi’i guddio yma. Mae practisau eraill yn ei weld o hyd.',
  notShown: 'Nid yw’r cyfrifiadur hwn yn dangos cerdyn o’r fath.',
  saved: 'Wedi’i gadw.',
};
