import { expect, test } from 'vitest';
import { tidyPasted } from '#lib/studio/pasted.ts';

test('a list from a word processor comes in without its bullets, numbers, tabs and empty lines', () => {
  const pasted = [
    '•\tWhat would make this easier\u00a0for you?',
    '·  You can say “stop” at any time – and I will.',
    '- Would you like a chaperone… 🙂',
    '',
    '1.\tFirst\u200b thing',
    'o\tA bullet below\u00ad a bullet',
    '\uf0b7\tA bullet of a font of symbols',
  ].join('\r\n');
  expect(tidyPasted(pasted, 'list').split('\n')).toEqual([
    'What would make this easier for you?',
    'You can say “stop” at any time – and I will.',
    'Would you like a chaperone… 🙂',
    'First thing',
    'A bullet below a bullet',
    'A bullet of a font of symbols',
  ]);
});

test('words that only look like a mark of a list stay', () => {
  for (const words of ['-5 degrees', '2. floor', 'o well', '24.5 mg', '*star', 'A – B', '']) {
    expect(tidyPasted(words, 'list')).toBe(words);
  }
});

test('what is pasted into the middle of a line keeps the spaces at its ends and its line ends', () => {
  expect(tidyPasted(' is\u00a0there ', 'list')).toBe(' is there ');
  expect(tidyPasted('One.\n\nTwo.', 'lines')).toBe('One.\n\nTwo.');
  expect(tidyPasted('One.\nTwo.', 'line')).toBe('One. Two.');
  expect(tidyPasted('One.\n', 'list')).toBe('One.\n');
});
