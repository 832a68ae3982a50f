import type { Source } from '#lib/guidance/front.ts';
import { sourceInWords } from '#lib/words/sources.ts';

/** Where a card's words come from, each address shown in full. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <p>{sourceInWords(source)}</p>
          {source.address ? (
            <a href={source.address} target="_blank" rel="noreferrer noopener">
              {source.address}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
