import { Notice } from '#components/ui/Notice.tsx';
import { studioWords } from '#lib/words/studio.ts';

type Props = {
  /** Whether what was kept is being waited for still. */
  readonly waits?: boolean;
};

/** Stands in the Studio's place where the browser keeps nothing for it, or does not yet give it. */
export function StudioAway({ waits = false }: Props) {
  const { heading, words } = waits ? studioWords.opening : studioWords.noStore;
  return (
    <main class="page">
      <Notice heading={heading} level={1}>
        <p>{words}</p>
      </Notice>
    </main>
  );
}
