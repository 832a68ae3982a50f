import type { EditorView } from '#lib/studio/editor-view.ts';
import type { Words } from '../spoken.ts';
import type * as english from '../studio-editor.ts';
import { counted } from './counted.ts';
import { dayInWords } from './days.ts';
import { forWhom, hiddenInWords } from './studio-library.ts';

/** The words of the card editor. */
export const editorWords: Words<typeof english.editorWords> = {
  library: 'Llyfrgell',
  noCard: 'Nid oes cerdyn o’r fath yn y llyfrgell hon.',
  untitled: 'Cerdyn heb deitl',
  untitledOf: (id) => `Cerdyn heb deitl (${id})`,
  compare: 'Cymharu â’r un a gyhoeddwyd',
  toSignOff: 'Mynd i Cymeradwyo',
  rehearse: 'Ymarfer',
  undo: 'Dadwneud',
  redo: 'Ailwneud',
  drop: 'Gollwng pob newid',
  dropHint: 'Bydd y geiriau a gyhoeddwyd yn sefyll eto. Ni allwch ei ddadwneud.',
  dropNew: 'Tynnu’r cerdyn hwn ymaith',
  dropNewHint:
    'Bydd y cerdyn hwn a’i holl eiriau’n mynd o’r llyfrgell hon. Ni chyhoeddwyd ef erioed. Ni allwch ei ddadwneud.',
  keepNew: 'Cadw’r cerdyn',
  dropNewIt: 'Ei dynnu ymaith',
  keep: 'Eu cadw',
  dropIt: 'Eu gollwng',
  takeOut: 'Ei adael allan o’r rhifyn nesaf',
  keepIn: 'Ei gadw i mewn wedi’r cyfan',
  takenOut:
    'Gadewir y cerdyn hwn allan o’r rhifyn nesaf. Tan hynny mae staff yn ei weld fel y mae.',
  preview: 'Rhagolwg',
  realWidth: 'Gwir led y panel, 360 px.',
  tabs: { card: 'Cerdyn', discreet: 'Cynnil', dark: 'Tywyll', large: '150%', print: 'Argraffu' },
  largeName: 'Testun ar 150%',
  readingAge: (age) => `Oedran darllen ${age}.`,
  readingAim: (age, most) => `Oedran darllen ${age}. Anelwch at ${most} neu lai.`,
  wordCount: (words, seconds) =>
    `${counted(words, { plain: 'gair', two: 'air' })}. Tua ${seconds.toFixed(1).replace('.0', '')} eiliad.`,
  letters: (count) => counted(count, { plain: 'llythyren', two: 'lythyren' }),
  remove: 'Tynnu',
  up: 'Symud i fyny',
  none: 'Dim',
  choose: 'Dewis',
  savedNow: 'Wedi’i gadw.',
};

/** What stands below the heading: which edition, for whom, and whether it is kept. */
export const standingInWords: Words<typeof english.standingInWords> = (view, time) => {
  const { draft, isNew, isChanged, save, saved, withdrawn } = view;
  const whom = draft.audience.map((one) => forWhom[one]).join(', ');
  const edition = isNew ? 'Cerdyn newydd' : editionInWords(view);
  const kept = isChanged && saved !== undefined ? ` ${keptInWords(save, time(saved))}` : '';
  const hidden = withdrawn
    ? ` Tynnwyd yn ôl ${dayInWords(withdrawn.day)}. ${hiddenInWords(withdrawn)}`
    : '';
  return `${edition}. Ar gyfer: ${whom || 'neb eto'}.${hidden}${kept}`;
};

function editionInWords({ draft, isChanged, published }: EditorView): string {
  if (!isChanged) return `Cyhoeddwyd, argraffiad ${published?.rev ?? draft.rev}`;
  return `Drafft o argraffiad ${draft.rev}`;
}

function keptInWords(save: EditorView['save'], time: string): string {
  if (save === 'not-kept') return 'Heb ei gadw.';
  return save === 'saving' ? 'Yn cadw.' : `Cadwyd ${time} ar y cyfrifiadur hwn.`;
}

/** Another tab changed the card while it was open here. */
export const clashWords: Words<typeof english.clashWords> = {
  heading: (time) => `Newidiwyd y cerdyn hwn mewn tab arall am ${time}`,
  words:
    'Cedwir eich un chi fel copi, ac mae’r hyn a deipiwch nawr yn mynd i’r copi hwnnw. Cymharwch y ddau.',
  mine: 'Defnyddio fy un i',
  theirs: 'Defnyddio’r llall',
  versions: 'Y tab arall yn erbyn eich un chi',
  copies: 'Copïau a gadwyd',
  copyOf: (time) => `Cadwyd am ${time}`,
  use: 'Defnyddio’r copi hwn',
  drop: 'Tynnu ymaith',
};
