import type * as english from '../notices.ts';
import type { Words } from '../spoken.ts';

/** The button that begins anew after settings could not be read. */
export const noticeButtons: Words<typeof english.noticeButtons> = {
  startFresh: 'Dechrau o’r newydd',
};

/** What stands when the panel itself could not start. */
export const launchWords: Words<typeof english.launchWords> = {
  heading: 'Ni allai Foreword ddechrau',
  safe: 'Ni newidiwyd dim a ysgrifennoch yma.',
  whatToDo:
    'Caewch y panel hwn a’i agor eto. Os bydd yn digwydd ddwywaith, dywedwch wrth eich tîm TG.',
};

export const notShownWords: Words<typeof english.notShownWords> = {
  heading: 'Nid oedd modd dangos y dudalen hon',
  lines: [
    'Ni newidiwyd dim a ysgrifennoch yma.',
    'Ewch yn ôl, neu caewch y panel hwn a’i agor eto. Os bydd yn digwydd ddwywaith, dywedwch wrth eich tîm TG.',
  ],
};

/** What each notice says: what happened, what is safe, what to do. */
export const noticeWords: Words<typeof english.noticeWords> = {
  'policy-not-used': {
    heading: 'Ni ellid darllen gosodiadau eich sefydliad',
    words: [
      'Mae pob cerdyn yn gweithio o hyd, ac mae’r gosodiadau blaenorol yn dal mewn grym. Ni chymerir diweddariad yn y cyfamser.',
      'Dywedwch wrth eich tîm TG. Mae “Gwirio’r cyfrifiadur hwn” yn y ddewislen yn enwi pob maes.',
    ],
  },
  'practice-file-not-used': {
    heading: 'Ni ellid defnyddio ffeil y practis',
    words: [
      'Mae pob cerdyn yn gweithio o hyd, ac nid yw eich nodiadau lleol wedi newid.',
      'Dywedwch wrth bwy bynnag sy’n gofalu am y ffeil. Mae “Ein practis” yn y ddewislen yn dweud beth sydd o’i le.',
    ],
  },
  'clock-looks-wrong': {
    heading: 'Mae cloc y cyfrifiadur hwn yn edrych yn anghywir',
    words: [
      'Mae pob cerdyn yn gweithio o hyd. Gall diweddariadau aros nes bod y cloc yn gywir.',
      'Gofynnwch i’ch tîm TG osod y dyddiad a’r amser.',
    ],
  },
  'settings-not-readable': {
    heading: 'Ni ellid darllen eich pinnau a’ch gosodiadau',
    words: [
      'Mae’r cardiau’n iawn. Rydym yn cadw copi o’r hen osodiadau.',
      'Dewiswch “Dechrau o’r newydd”, neu gofynnwch i’ch tîm TG edrych yn gyntaf.',
    ],
  },
  'no-room': {
    heading: 'Nid oes lle i gadw cardiau newydd',
    words: [
      'Gallwch ddefnyddio’r rhai sydd yma o hyd.',
      'Gofynnwch i’ch tîm TG wneud rhywfaint o le.',
    ],
  },
  'not-kept': {
    heading: 'Ni chadwyd eich newid diwethaf',
    words: [
      'Mae’r cardiau’n iawn. Ni allai’r porwr ei ysgrifennu.',
      'Rhowch gynnig arall arni, neu gofynnwch i’ch tîm TG a yw’r ddisg yn llawn.',
    ],
  },
  'packaged-damaged': {
    heading: 'Ni ellid darllen y cardiau cynwysedig',
    words: ['Ni newidiwyd dim a ysgrifennoch yma.', 'Gofynnwch i’ch tîm TG osod Foreword eto.'],
  },
  'database-newer': {
    heading: 'Defnyddiwyd Foreword mwy newydd yma o’r blaen',
    words: [
      'Dangosir y cardiau cynwysedig, ac ni newidiwyd dim a gadwyd.',
      'Gofynnwch i’ch tîm TG ddiweddaru Foreword.',
    ],
  },
  'database-blocked': {
    heading: 'Mae ffenestr Foreword arall yn dal y storfa',
    words: [
      'Dangosir y cardiau cynwysedig.',
      'Caewch ffenestri Foreword eraill, yna agorwch hon eto.',
    ],
  },
  'database-not-readable': {
    heading: 'Ni ellid darllen y storfa yn y porwr hwn',
    words: [
      'Dangosir y cardiau cynwysedig, ac mae’r storfa’n cael ei gwneud eto.',
      'Nid oes dim i’w wneud.',
    ],
  },
};
