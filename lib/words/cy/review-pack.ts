import type * as english from '../review-pack.ts';
import type { Words } from '../spoken.ts';
import { countOf } from './facts.ts';

/** What each answer is called, on the page and in a message. */
export const reviewChoiceWords: Words<typeof english.reviewChoiceWords> = {
  fine: 'Iawn',
  change: 'Newid hwn',
  pass: 'Pasio',
};

/** The words of the page that a group is sent. */
export const packWords: Words<typeof english.packWords> = {
  lead: (cards) =>
    `Gofynnir i chi beth yw eich barn am ${countOf(cards, 'card')}. Byddai staff yn ${cards === 1 ? 'ei ddarllen' : 'eu darllen'} cyn gweld pobl, neu wrth eu gweld.`,
  from: 'Oddi wrth',
  yours: 'Chi sydd i benderfynu',
  choices: [
    'Atebwch gynifer o gardiau ag y mynnwch, mewn unrhyw drefn. Gadewch allan unrhyw gerdyn. Nid oes byth raid i chi ddweud pam.',
    'Gallwch stopio ar unrhyw adeg, a dod yn ôl neu beidio.',
    'Nid oes angen i neb wybod pa atebion yw eich rhai chi. Rhowch enw dim ond os ydych am wneud.',
    'Ysgrifennwch am y cardiau. Gadewch allan enwau a phethau preifat am unrhyw un, amdanoch chi eich hun hefyd.',
  ],
  here: 'Y cardiau',
  ways: 'Sut i ateb',
  byHand:
    'Ar bapur: ticiwch ac ysgrifennwch, yna rhowch ef yn ôl. Mewn neges: ysgrifennwch y llinell gyntaf isod, yna rhif pob cerdyn gydag “iawn”, “newid hwn” neu “pasio”, a nodyn os mynnwch.',
  firstLine: (code) => `Adolygiad Foreword ${code}`,
  nameLine: 'Enw',
  sendTo: 'I ble i’w anfon',
  newCard: 'Mae’r cerdyn hwn yn newydd.',
  changed: 'Beth sydd wedi newid',
  question: (number) => `Cerdyn ${number}: beth yw eich barn?`,
  note: 'Nodyn, os mynnwch',
  name: 'Enw, dim ond os ydych am roi un',
  done: 'Pan fyddwch yn barod',
  save: 'Cadw fy atebion fel ffeil',
  copy: 'Dangos fy atebion fel testun',
  text: 'Eich atebion. Copïwch y cyfan o hwn i’ch neges.',
  none: 'Nid ydych wedi ateb unrhyw gerdyn eto. Mae hynny’n iawn hefyd.',
  kept: 'Mae eich atebion yn aros ar y dudalen hon yn unig, nes i chi eu cadw neu eu copïo.',
  saved: 'Wedi’u cadw fel ffeil. Anfonwch hi pan fyddwch yn barod, neu beidio.',
  byline: 'Gwnaed â Foreword. Nid yw’r dudalen hon yn anfon dim nac yn llwytho dim.',
};
