import type * as english from '../keyboard.ts';
import type { Words } from '../spoken.ts';

/** Every key that does something, in the order of the page that lists them. */
export const keyboardWords: Words<typeof english.keyboardWords> = {
  heading: 'Bysellfwrdd',
  lead: 'Mae bysellau unigol yn gweithio pan fydd ffocws ar y panel hwn a chithau heb fod yn teipio.',
  off: 'Mae bysellau unigol wedi’u diffodd. Trowch nhw ymlaen yn y Gosodiadau.',
  change: 'Gellir newid y ddau gyntaf yn nhudalen llwybrau byr estyniadau’r porwr.',
  keys: [
    {
      keys: { chrome: 'Alt+Shift+F', firefox: 'Alt+Shift+Y' },
      does: 'Agor Foreword',
      single: false,
    },
    {
      keys: { chrome: 'Alt+Shift+H', firefox: 'Alt+Shift+X' },
      does: 'Cuddio, hefyd tra byddwch yn gweithio mewn tudalen we',
      single: false,
    },
    {
      keys: 'Esc, Esc',
      does: 'Cuddio. Mae’r Esc cyntaf hefyd yn cau’r ddewislen neu’n clirio’r chwiliad',
      single: false,
    },
    { keys: '/', does: 'Chwilio', single: true },
    { keys: '↑ ↓', does: 'Symud rhwng canlyniadau. Mae Enter yn agor', single: false },
    { keys: 'D', does: 'Golwg gynnil ymlaen neu i ffwrdd', single: true },
    { keys: 'P', does: 'Pinio neu ddadbinio’r cerdyn hwn', single: true },
    { keys: 'Alt+←', does: 'Yn ôl', single: false },
    { keys: '?', does: 'Y rhestr hon', single: true },
  ],
};
