import { repositoryFault } from '../repository.ts';
import type { Words } from '../spoken.ts';
import type * as english from '../studio.ts';

/** The names of screens, as the rail and headings have them. */
export const screenTitles: Words<typeof english.screenTitles> = {
  library: 'Llyfrgell',
  due: 'I’w hadolygu',
  review: 'Pecyn adolygu',
  home: 'Tudalen gartref',
  'search-words': 'Geiriau chwilio',
  situation: 'Sefyllfa',
  host: 'Gwirio’r cyfeiriad gwe',
  'sign-off': 'Cymeradwyo',
  publish: 'Cyhoeddi',
  verify: 'I’w gwirio',
  feedback: 'Adborth',
  practice: 'Ein practis',
  teaching: 'Addysgu',
  keys: 'Allweddi',
  details: 'Ynghylch y llyfrgell hon',
  card: 'Cerdyn',
  made: 'Pwy a’i gwnaeth',
  compare: 'Cymharu',
  local: 'Sut rydym yn ei wneud yma',
  rehearse: 'Ymarfer',
  open: 'Agor llyfrgell',
  new: 'Cerdyn newydd',
};

/** The words of the Studio's frame. */
export const studioWords: Words<typeof english.studioWords> = {
  name: 'Foreword',
  studio: 'Stiwdio',
  rail: 'Stiwdio',
  skip: 'Neidio i’r dudalen',
  savedHere: 'Wedi’i gadw ar y cyfrifiadur hwn yn unig.',
  published: (released) => `Cyhoeddwyd: ${released}`,
  notPublished: 'Heb ei chyhoeddi eto.',
  notKept: {
    heading: 'Nid yw’r hyn a ysgrifennwch yn cael ei gadw',
    words:
      'Nid oes lle ar y cyfrifiadur hwn, neu nid yw’r porwr yn cadw dim yma. Mae’r hyn sydd ar y sgrin yno o hyd. Cadwch ef fel ffeil nawr, yna gofynnwch i’ch tîm TG wneud rhywfaint o le.',
  },
  opening: {
    heading: 'Yn agor yr hyn a ysgrifennoch',
    words: 'Gall hyn gymryd hanner munud os caewyd y porwr yn sydyn. Ni chollir dim wrth aros.',
  },
  noStore: {
    heading: 'Ni all y Stiwdio gadw drafftiau yma',
    words:
      'Nid yw’r porwr hwn yn cadw dim yn y ffenestr hon, neu ni all gyrraedd yr hyn a gadwodd. Nid yw’n effeithio ar y panel. Os yw hon yn ffenestr breifat, agorwch y Stiwdio mewn ffenestr gyffredin. Fel arall caewch y porwr, arhoswch funud ac agorwch ef eto.',
  },
  notShown: {
    heading: 'Nid oedd modd dangos y dudalen hon',
    lines: [
      'Mae’r hyn a ysgrifennoch wedi’i gadw yn y porwr hwn.',
      'Dewiswch dudalen arall o’r rhestr, neu ail-lwythwch yr un hon. Os bydd yn digwydd eto, cadwch y llyfrgell fel ffeil a dywedwch wrth eich tîm TG.',
    ],
  },
  takenAway: {
    heading: 'Tynnwyd y llyfrgell hon oddi yma',
    words: (title) =>
      `Tynnwyd “${title}” oddi ar y cyfrifiadur hwn mewn tab arall o’r Stiwdio, gyda’r hyn a ysgrifennwyd ynddi. Nid yw’r hyn y mae staff yn ei weld wedi newid. Agorwch lyfrgell arall i fynd ymlaen.`,
  },
  nobodyHome: 'Nid oes llyfrgell ar agor. Agorwch un yn gyntaf.',
  openLibrary: 'Agor llyfrgell',
};

const unchanged = 'Nid yw eich llyfrgelloedd wedi newid.';

/** Why a file or a folder was not opened: what happened, what is safe, what to do. */
export const fileRefusalInWords: Words<typeof english.fileRefusalInWords> = (refusal) => {
  switch (refusal.code) {
    case 'zip-damaged':
    case 'zip-name-unsafe':
    case 'zip-name-repeated':
      return `Ni ellid darllen y ffeil hon. ${unchanged} Dewiswch ddrafft, sy’n gorffen â .foreword, neu ffolder a gyhoeddwyd fel zip. Os yw’n un o’r rhain, gofynnwch amdano eto. Gellir gludo geiriau o ddogfen i gerdyn.`;
    case 'zip-too-many-files':
    case 'zip-too-large':
      return `Mae’n fwy nag unrhyw beth y mae Foreword yn ei gyhoeddi. ${unchanged} Dewiswch un arall.`;
    case 'no-repository-here':
      return `Nid ffolder a gyhoeddwyd gan Foreword ydyw. ${unchanged} Dewiswch y ffolder sy’n dal “metadata” a “targets”. Gellir gludo geiriau o ddogfen i gerdyn.`;
    case 'nothing-published':
      return `Ni chyhoeddwyd dim o’r ffolder hon eto. ${unchanged} Agorwch y drafft yn lle hynny.`;
    case 'delegations-not-ours':
      return `Nid yw’n dweud pwy sy’n llofnodi’r canllawiau, felly nid Foreword a’i gwnaeth. ${unchanged}`;
    case 'mix-not-met':
      return `Nid yw wedi’i llofnodi gan y mathau o bobl y mae arni eu hangen. ${unchanged} Gofynnwch i bwy bynnag sy’n ei chyhoeddi.`;
    default:
      return `${repositoryFault(refusal)} ${unchanged} Gofynnwch amdani eto.`;
  }
};

/** Why a library was not opened: what happened, what is safe, what to do. */
export const openRefusals: Words<typeof english.openRefusals> = {
  'nothing-installed':
    'Nid oes cardiau wedi’u gosod ar y cyfrifiadur hwn. Ni newidiwyd dim. Agorwch y set gychwynnol, neu ffeil.',
  'starter-damaged':
    'Ni ellid darllen y set gychwynnol a ddaeth gyda Foreword. Ni newidiwyd dim. Gofynnwch i’ch tîm TG osod Foreword eto.',
};
