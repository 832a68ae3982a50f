import type { Words } from '../spoken.ts';
import type * as english from '../studio-open.ts';

/** The words of the screen that opens a library. */
export const openWords: Words<typeof english.openWords> = {
  heading: 'Agor llyfrgell',
  lead: 'Llyfrgell yw’r set o gardiau rydych yn gweithio arnynt. Mae’n aros ar y cyfrifiadur hwn nes i chi ei thynnu oddi yno. Nid yw’r hyn y mae staff yn ei weld yn newid nes i chi gyhoeddi.',
  choices: {
    installed: {
      name: 'Y cardiau ar y cyfrifiadur hwn',
      cue: 'Yr hyn y mae’r panel yn ei ddangos yma nawr, i’w newid a’i gyhoeddi o’r newydd.',
    },
    starter: {
      name: 'Y set gychwynnol',
      cue: 'Cardiau a ddrafftiwyd o waith cyhoeddedig, fel y daethant gyda Foreword.',
    },
    file: {
      name: 'Ffeil',
      cue: 'Drafft a anfonodd rhywun atoch, neu ffolder gyhoeddedig fel zip.',
    },
    folder: {
      name: 'Ffolder',
      cue: 'Ffolder fel y’i cyhoeddwyd, ar y cyfrifiadur hwn neu ar yriant a rennir.',
    },
    empty: { name: 'Llyfrgell wag', cue: 'Dechrau heb unrhyw gardiau o gwbl.' },
  },
  hereAlready:
    'Agorwyd hyn yma o’r blaen, ac mae eich newidiadau ynddo, isod. Mae ei agor yma yn ychwanegu llyfrgell arall, fel y daeth.',
  open: 'Agor',
  chooseFile: 'Dewis ffeil',
  chooseFolder: 'Dewis ffolder',
  folderAsks:
    'Mae eich porwr yn gofyn a ydych am uwchlwytho’r holl ffeiliau. Mae Foreword yn eu darllen ar y cyfrifiadur hwn, ac nid yw’n anfon dim.',
  notOpened: 'Ni agorwyd hyn',
  title: 'Enw’r llyfrgell newydd',
  before: 'Agorwyd yma o’r blaen',
  again: 'Agor eto',
  remove: 'Tynnu oddi yma',
  removeHint: (title) =>
    `Mae hyn yn tynnu “${title}” oddi ar y cyfrifiadur hwn, gyda’i drafftiau, ei llofnodion, yr atebion i’w phecynnau adolygu a’i chopi o’r ffeiliau cyhoeddedig. Mae eich allweddi’n aros, ac nid yw’r hyn y mae staff yn ei weld yn newid. Ni allwch ei ddadwneud.`,
  keepIt: 'Ei chadw',
  removeIt: 'Ei thynnu oddi yma',
  removed: (title) => `Tynnwyd “${title}” oddi ar y cyfrifiadur hwn.`,
  openNow: 'Ar agor nawr',
  openedOn: (when) => `Agorwyd ${when}`,
  untitled: 'Llyfrgell heb enw',
};
