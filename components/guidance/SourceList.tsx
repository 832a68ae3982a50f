import { Quoting } from '#components/ui/Quoting.tsx';
import type { Source } from '#lib/guidance/front.ts';
import { sourceInWords } from '#lib/words/sources.ts';

type Props = {
  readonly sources: readonly Source[];
  /** The language of the card that names them, where it is not that of the page. */
  readonly lang?: string | undefined;
};

/** Where a card's words come from, each address shown in full. */
export function SourceList({ sources, lang }: Props) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <p>
            <Quoting
              sentence={sourceInWords(source)}
              quoted={namedIn(sourceInWords(source))}
              lang={lang}
            />
          </p>
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

// How much of a source was read is told last, in the page's own language.
function namedIn(said: string): string {
  return said.slice(0, said.lastIndexOf(';'));
}
