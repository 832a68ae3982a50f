import type { Words } from '../spoken.ts';
import type * as english from '../studio-teaching.ts';
import { countOf } from './facts.ts';

/** The words of teaching: a print set, and the rehearsal of one card. */
export const teachingWords: Words<typeof english.teachingWords> = {
  heading: 'Addysgu',
  lead: 'Argraffwch set o gardiau ar gyfer cyfarfod tîm, dau i bob tudalen, neu ymarfer un cerdyn mewn pum munud.',
  search: 'Chwilio’r cardiau',
  caption: 'Cardiau ar gyfer y set',
  columns: ['Cerdyn', 'Ar gyfer', 'Ymarfer'],
  choose: (title) => `Argraffu ${title}`,
  rehearse: 'Ymarfer',
  print: (count) => `Argraffu ${countOf(count, 'card')}`,
  nothing: 'Ticiwch y cardiau yr hoffech eu cael ar bapur.',
  set: 'Set argraffu',
};

/** The words of the rehearsal. Times are for whoever leads; nothing counts down. */
export const rehearsalWords: Words<typeof english.rehearsalWords> = {
  crumb: 'Addysgu',
  lead: 'Pum munud ar gyfer cyfarfod tîm. Mae un person yn arwain ac yn darllen pob cam yn uchel.',
  step: (at, all) => `Cam ${at} o ${all}`,
  back: 'Yn ôl',
  next: 'Nesaf',
  again: 'Dechrau eto',
  noCard: 'Nid oes cerdyn o’r fath yn y llyfrgell hon.',
  steps: {
    read: {
      heading: 'Darllenwch ef gyda’ch gilydd',
      time: 'Tua 1 munud',
      cue: 'Mae un person yn darllen y tair llinell yn uchel. Yna eiliad o dawelwch.',
    },
    say: {
      heading: 'Dywedwch ef yn uchel',
      time: 'Tua 2 funud',
      cue: 'Mewn parau. Mae un yn dweud y geiriau, a’r llall yn gwrando. Newidiwch drosodd. Nid oes neb yn chwarae rhan claf.',
    },
    leave: {
      heading: 'Beth y gallwn ei adael allan',
      time: 'Tua 1 munud',
      cue: 'Darllenwch y rhain. Gall pob person enwi un a glywodd, neu basio.',
    },
    here: {
      heading: 'Sut mae’n gweithio yma',
      time: 'Tua 1 munud',
      cue: 'Beth fyddai’n rhwystr yn yr adeilad hwn? Pwy allai ei newid? Ysgrifennwch un peth.',
    },
    after: {
      heading: 'I chi',
      time: 'I gloi',
      cue: 'Gall y cardiau hyn godi pethau. Gall unrhyw un gamu allan, ac nid oes rhaid i neb ddweud pam.',
    },
  },
};

/** The words of the list of cards due for review. */
export const dueWords: Words<typeof english.dueWords> = {
  heading: 'I’w hadolygu',
  lead: 'Cardiau y mae eu dyddiad adolygu wedi mynd heibio, neu’n dod yn y 90 diwrnod nesaf. Mae staff yn gweld bod diwrnod wedi mynd heibio; ni ddywedir wrthynt cyn hynny.',
  none: 'Nid oes cerdyn i’w adolygu yn y 90 diwrnod nesaf.',
  caption: 'Cardiau i’w hadolygu',
  columns: ['Cerdyn', 'Ar gyfer', 'Gwnaed gyda', 'Adolygu erbyn'],
  past: 'Heibio’r adolygiad',
};
