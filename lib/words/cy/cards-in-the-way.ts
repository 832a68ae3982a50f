import type * as english from '../cards-in-the-way.ts';
import type { Words } from '../spoken.ts';
import { editorWords } from './studio-editor.ts';

/** The first of some titles, and how many more there are. */
export const someOf: Words<typeof english.someOf> = (titles) => {
  const rest = titles.length - 5;
  const first = titles
    .slice(0, 5)
    .map((title) => title || editorWords.untitled)
    .join(', ');
  return rest > 0 ? `${first} a ${rest} arall` : first;
};

/** Which cards keep a release from being made, and what to do: what is published stays. */
export const cardsInWords: Words<typeof english.cardsInWords> = (refusal) => {
  switch (refusal.code) {
    case 'cards-not-ready':
      return `Mae gan y cardiau hyn rywbeth i’w drwsio: ${someOf(refusal.titles)}. Trwsiwch nhw yn y golygydd.`;
    case 'approvals-missing':
      return `Mae angen cymeradwyaeth ar y cardiau hyn o hyd: ${someOf(refusal.titles)}. Ewch i Cymeradwyo.`;
    case 'edition-not-raised':
      return `Mae geiriau eraill i’r cardiau hyn yn y ffeiliau cyhoeddedig, yn yr un argraffiad neu un diweddarach: ${someOf(refusal.titles)}. Agorwch y ffeiliau cyhoeddedig fel llyfrgell, a gwnewch y newid yno.`;
  }
};
