import type * as english from '../local.ts';
import { withoutAsk } from '../local.ts';
import type { Words } from '../spoken.ts';
import { dayInWords } from './days.ts';

/** The words around what a practice writes for itself. */
export const localWords: Words<typeof english.localWords> = {
  heading: 'Sut rydym yn ei wneud yma',
  writtenBy: 'Ysgrifennwyd gan',
  published: (source, under) =>
    `Cyhoeddwyd a llofnodwyd yn “${source}”.${under ? ` Cedwir ein nodyn ein hunain o ${dayInWords(under)} oddi tano, ar gyfer yr hyn nad yw hwn yn ei ateb.` : ''}`,
  earlierEdition:
    'Ysgrifennwyd y nodyn hwn ar gyfer cerdyn cynharach. Gwiriwch ei fod yn dal i gyd-fynd.',
};

/** That a thing is not offered here, or whom to ask before it is. */
export const availableInWords: Words<typeof english.availableInWords> = (available, whom) => {
  const ask = withoutAsk(whom);
  if (available === 'ask') return ask ? `Holwch ${ask} cyn cynnig hyn.` : 'Holwch cyn cynnig hyn.';
  const not = 'Nid ydym yn cynnig hyn yma eto.';
  return ask ? `${not} Holwch ${ask}.` : not;
};

/** That a local fact which the card leans on is not there. */
export const missingInWords: Words<typeof english.missingInWords> = (ask) =>
  `Heb ei osod yma: ${ask}`;

/** The local line of a tile: the answer, or whom to ask, so that nobody offers what is not there. */
export const tileLine: Words<typeof english.tileLine> = (local) => {
  const answer = local.answers.find(({ slot }) => slot.onTile);
  if (local.available === 'yes' && answer) return { text: `Yma: ${answer.text}`, set: true };
  const ask = withoutAsk(local.ask);
  if (local.available === 'ask') return { text: `Holwch ${ask || 'yn gyntaf'}`, set: false };
  return { text: ask ? `Heb ei osod. Holwch ${ask}` : 'Heb ei osod yma', set: false };
};
