import type * as english from '../local-form.ts';
import type { Words } from '../spoken.ts';
import { dayInWords } from './days.ts';

/** The words of the form for local notes. */
export const localFormWords: Words<typeof english.localFormWords> = {
  available: 'Ydych chi’n cynnig hyn yma?',
  availableChoices: [
    ['yes', 'Ydym'],
    ['ask', 'Holi yn gyntaf'],
    ['no', 'Ddim eto'],
  ],
  ask: 'Pwy i’w holi amdano',
  askHint: 'Enw neu rôl, fel “Sam, wrth y ddesg flaen”. Dangosir hyn lle nad yw wedi’i osod.',
  note: 'Unrhyw beth arall y dylai’r tîm ei wybod',
  noteHint: 'Hyd at bum llinell fer, un syniad i bob llinell. Gadewch allan unrhyw beth am glaf.',
  by: 'Enw eich practis',
  byHint: 'Dangosir o dan y nodyn',
  tileHint: 'Mewn ychydig eiriau: mae ar y deilsen hefyd',
  site: 'Ar gyfer pa adeilad?',
  everySite: 'Pob adeilad',
  elsewhere: (here) =>
    here === undefined
      ? 'Nid yw’r Gosodiadau’n dweud ym mha adeilad y mae’r cyfrifiadur hwn. Hyd nes y byddant, dim ond yr hyn sy’n dal ar gyfer pob adeilad y mae’r cardiau arno’n ei ddangos.'
      : `Mae’r cyfrifiadur hwn yn ${here}. Mae’r cardiau arno’n dal i ddangos yr hyn sy’n dal yno.`,
  everywhere: 'Mae’r hyn sy’n dilyn yn dal ar gyfer pob adeilad.',
  where:
    'Wedi’i gadw yn y porwr hwn, ar gyfer y mewngofnodiad hwn i’r cyfrifiadur. I’w rannu, cadwch ffeil y practis o “Ein practis” yn y ddewislen.',
  wherePrivate:
    'Ffenestr breifat yw hon: mae’r nodyn yn mynd pan fydd y ffenestr breifat olaf yn cau. I’w gadw, cadwch ffeil y practis o “Ein practis” yn y ddewislen.',
  under: (source, ours) =>
    `Cyhoeddwyd a llofnodwyd y nodyn hwn yn “${source}”. Mae’n ddiweddarach na’ch nodyn eich hun, a gedwir oddi tano: ${ours}. Mae’r hyn a gadwch yma’n cymryd lle eich nodyn eich hun, ac yn cael ei ddangos yn lle’r un a gyhoeddwyd.`,
  look: (label) => `Edrychwch ar “${label}”.`,
  save: 'Cadw',
  cancel: 'Canslo',
  remove: 'Dileu’r nodyn',
  removeQuestion: (day) => `Dileu eich nodyn o ${dayInWords(day)}?`,
  removeWords:
    'Mae ei eiriau’n mynd oddi ar y cerdyn hwn, a’i atebion oddi ar bob cerdyn sy’n eu dangos. Dim ond ffeil practis a gadwoch all ddod â nhw’n ôl.',
  publishedStays: 'Mae’r nodyn a gyhoeddwyd yn aros.',
  keepIt: 'Ei gadw',
  removeIt: 'Ei ddileu',
  removed: (day) => `Dilëwyd eich nodyn o ${dayInWords(day)}.`,
  backToCard: 'Yn ôl i’r cerdyn',
};

/** What is said when a local note was not kept. */
export const localRefusals: Words<typeof english.localRefusals> = {
  'local-needs-name': {
    heading: 'Heb ei gadw eto',
    words: 'Mae eich geiriau yma o hyd. Ysgrifennwch enw eich practis. Yna cadwch eto.',
  },
  'local-says-nothing': {
    heading: 'Dim i’w gadw eto',
    words:
      'Nid oes yr un maes yn dweud dim am y cerdyn hwn, felly mae’r cerdyn yn aros fel yr oedd. Llenwch faes, yna cadwch eto.',
  },
  'local-names-a-person': {
    heading: 'Heb ei gadw: gallai hyn fod am glaf',
    words:
      'Mae’n edrych fel rhif GIG neu rif ysbyty, neu ddyddiad geni. Mae eich geiriau yma o hyd. Tynnwch ef allan, yna cadwch eto.',
  },
  'local-same-name': {
    heading: 'Heb ei gadw eto',
    words:
      'Mae gan ddau adeilad yr un enw. Mae eich geiriau yma o hyd. Rhowch ei enw ei hun i bob un, yna cadwch eto.',
  },
  'local-not-allowed': {
    heading: 'Heb ei gadw eto',
    words:
      'Mae rhywbeth yn rhy hir, neu’n cynnwys arwyddion na ellir eu cadw. Mae eich geiriau yma o hyd. Gwnewch ef yn fyrrach, neu teipiwch ef o’r newydd, yna cadwch eto.',
  },
};
