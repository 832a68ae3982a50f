import { hashOf } from '#lib/studio/route.ts';
import { editorWords as words } from '#lib/words/studio-editor.ts';
import { PageHead } from './PageHead.tsx';

/** Where a card was to be, such as under an old address, and there is none. */
export function NoSuchCard() {
  return (
    <PageHead heading={words.noCard} crumb={{ name: words.library, href: hashOf('library') }} />
  );
}
