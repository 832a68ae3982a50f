import { type Command, textOf, usedWrongly } from '../command.ts';
import { lintFolder } from './lint-folder.ts';
import { lintPhrasesFile, lintTextFile } from './lint-lines.ts';

/** `foreword lint`: cards in a folder, lines of plain text, or phrases. */
export const lint: Command = {
  name: 'lint',
  summary: 'Finds what good guidance avoids: in a folder of cards, or in any text.',
  usage: [
    'lint PATH              a folder of guidance, such as lib/starter',
    'lint --text FILE       any plain text, line by line',
    'lint --phrases FILE    JSON lines {"text","field"}',
    'lint PATH --strict     findings to consider count too',
  ],
  options: {
    text: { type: 'string' },
    phrases: { type: 'string' },
    strict: { type: 'boolean' },
  },
  run: async (asked) => {
    const text = textOf(asked, 'text');
    const phrases = textOf(asked, 'phrases');
    const given = [...asked.words, text, phrases].filter((one) => one !== undefined);
    if (given.length !== 1) {
      return usedWrongly('Name one thing to lint: a folder, --text FILE or --phrases FILE.');
    }
    if (text !== undefined) return lintTextFile(asked, text);
    if (phrases !== undefined) return lintPhrasesFile(asked, phrases);
    return lintFolder(asked, asked.words[0] ?? '');
  },
};
