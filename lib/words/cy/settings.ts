import type * as english from '../settings.ts';
import type { Words } from '../spoken.ts';

/** The words of the settings page. */
export const settingsWords: Words<typeof english.settingsWords> = {
  heading: 'Gosodiadau',
  lead: 'Mae pob dewis yn gweithredu ar unwaith ac yn cael ei gadw ar y cyfrifiadur hwn.',
  privateLead:
    'Mae pob dewis yn gweithredu ar unwaith. Yn y ffenestr breifat hon mae’n mynd pan fydd y ffenestr breifat olaf yn cau.',
  view: 'Golwg',
  textSize: 'Maint y testun',
  textSizes: [
    ['normal', '100%'],
    ['large', '112.5%'],
    ['larger', '125%'],
    ['largest', '150%'],
  ],
  theme: 'Thema',
  themes: [
    ['computer', 'Fel y cyfrifiadur hwn'],
    ['light', 'Golau'],
    ['dark', 'Tywyll'],
  ],
  language: 'Iaith',
  languages: [
    ['browser', 'Fel y porwr'],
    ['en', 'English'],
    ['cy', 'Cymraeg'],
  ],
  machineDraft: {
    en: 'The Welsh was drafted by a machine. No Welsh speaker has checked it yet.',
    cy: 'Cafodd y Gymraeg ei drafftio gan beiriant. Nid oes siaradwr Cymraeg wedi’i gwirio eto.',
  },
  discreetAtStart: 'Dechrau yn yr olwg gynnil',
  discreetCue: 'Ar gyfer ystafelloedd lle gall cleifion weld y sgrin hon',
  singleKeys: 'Llwybrau byr un fysell',
  singleKeysCue: 'Fel / i chwilio. Diffoddwch os ydych yn defnyddio rheolaeth â’r llais',
  site: 'Adeilad y cyfrifiadur hwn',
  everySite: 'Heb ei nodi',
  foldAway: 'Plygu i ffwrdd i hafan gynnil',
  foldAwayTimes: [
    [0, 'Byth'],
    [2, 'Ar ôl 2 funud heb ddefnydd'],
    [5, 'Ar ôl 5 munud'],
    [15, 'Ar ôl 15 munud'],
  ],
  closeOnHide: 'Mae Cuddio hefyd yn cau’r panel',
  onlyAdopted: 'Dangos cardiau a fabwysiadwyd yn unig',
  onlyAdoptedCue: 'Yn y tair llinell ac ar y teils. Mae cardiau eraill yn aros yn y rhestri.',
  studio: 'Stiwdio',
  studioIs: (on) => (on ? 'Gellir ei hagor yma' : 'Nid ar y cyfrifiadur hwn'),
  feedbackAddress: 'Mae “Dywedwch wrthym” yn ysgrifennu at',
  practiceFile: 'Cedwir ffeil y practis yn gyfredol o',
  clear: 'Clirio popeth a gedwir yma',
  clearQuestion: 'Clirio’r cyfrifiadur hwn?',
  clearWords:
    'Mae hyn yn dileu eich pinnau, eich gosodiadau a’ch nodiadau lleol o’r cyfrifiadur hwn. Nid yw’n effeithio ar y cardiau a gyhoeddwyd. Ni allwch ei ddadwneud.',
  keepAll: 'Cadw popeth',
  clearAll: 'Clirio’r cyfrifiadur hwn',
  clearPrivate: {
    question: 'Clirio’r ffenestri preifat?',
    words:
      'Mae hyn yn dileu eich pinnau, eich gosodiadau a’ch nodiadau lleol o’r ffenestri preifat. Nid yw’n effeithio ar yr hyn a gedwir gan ffenestri cyffredin. Ni allwch ei ddadwneud.',
    all: 'Clirio’r ffenestri preifat',
  },
  notCleared: 'Ni chliriwyd popeth',
  notClearedWords:
    'Mae’r cardiau’n iawn. Ni allai’r porwr ollwng popeth a gedwir, felly gall ddod yn ôl. Caewch bob ffenestr Foreword, agorwch hon eto, yna cliriwch unwaith yn rhagor.',
};
