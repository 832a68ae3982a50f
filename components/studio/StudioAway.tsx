import { Notice } from '#components/ui/Notice.tsx';
import { studioWords } from '#lib/words/studio.ts';

/** Stands in the Studio's place where the browser keeps nothing for it. */
export function StudioAway() {
  return (
    <main class="page">
      <Notice heading={studioWords.noStore.heading} level={1}>
        <p>{studioWords.noStore.words}</p>
      </Notice>
    </main>
  );
}
