import type { PrepareRefusal } from '#lib/studio/prepare-release.ts';
import { spoken } from './spoken.ts';
import { editorWords } from './studio-editor.ts';

/** That cards, by their titles, keep a release from being made. */
type CardsInTheWay = Extract<PrepareRefusal, { readonly titles: readonly string[] }>;

/** The first of some titles, and how many more there are. */
export const someOf = spoken((titles: readonly string[]): string => {
  const rest = titles.length - 5;
  const first = titles
    .slice(0, 5)
    .map((title) => title || editorWords.untitled)
    .join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
});

/** Which cards keep a release from being made, and what to do: what is published stays. */
export const cardsInWords = spoken((refusal: CardsInTheWay): string => {
  switch (refusal.code) {
    case 'cards-not-ready':
      return `These cards have something to fix: ${someOf(refusal.titles)}. Fix them in the editor.`;
    case 'approvals-missing':
      return `These cards still need an approval: ${someOf(refusal.titles)}. Go to Sign-off.`;
    case 'edition-not-raised':
      return `These cards have other words in the published files, in the same edition or a later one: ${someOf(refusal.titles)}. Open the published files as a library, and make the change there.`;
  }
});
