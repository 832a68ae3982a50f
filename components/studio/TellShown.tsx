import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryFilter } from '#lib/studio/library-view.ts';

type Props = {
  readonly sentence: string;
  /** What narrows the list, as choices or as the words alone. */
  readonly filter: LibraryFilter | string;
};

const tellAfterMs = 500;

/** Says how many cards a search or a filter leaves, once the typing has stopped. */
export function TellShown({ sentence, filter }: Props) {
  const [said, setSaid] = useState('');
  const first = useRef(filter);
  useEffect(() => {
    if (filter === first.current) return;
    setSaid('');
    const later = setTimeout(() => setSaid(sentence), tellAfterMs);
    return () => clearTimeout(later);
  }, [filter, sentence]);
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}
