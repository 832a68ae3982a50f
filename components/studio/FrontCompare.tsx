import { Section } from '#components/ui/Section.tsx';
import { compareFronts, type FrontChange } from '#lib/studio/compare-fronts.ts';
import type { Edition } from '#lib/studio/compared-editions.ts';
import { frontFieldNames, frontWordsFor } from '#lib/words/compare-front.ts';
import { compareScreenWords as words } from '#lib/words/compare-screen.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { Differences } from './Compare.tsx';
import { useOwnLang } from './own-words.tsx';

type Props = { readonly before: Edition; readonly after: Edition };

/** What differs in home, situations, search words and sources; nothing where all is the same. */
export function FrontCompare({ before, after }: Props) {
  const ownLang = useOwnLang();
  const changes = frontChanges(before, after);
  if (changes.length === 0) return null;
  return (
    <Section heading={words.front}>
      <div class="diff">
        <Differences
          changes={changes.map(({ field, pieces }) => ({ label: frontFieldNames[field], pieces }))}
          same=""
          lang={ownLang()}
        />
      </div>
    </Section>
  );
}

/** What differs in front matter, with cards by their titles. */
export function frontChanges(before: Edition, after: Edition): readonly FrontChange[] {
  const titles = new Map(
    [...before.cards, ...after.cards].map(([id, { title }]) => [id, title ?? editorWords.untitled]),
  );
  return compareFronts(before.front, after.front, frontWordsFor(titles));
}
