import { hashOf, type ScreenName } from '#lib/studio/route.ts';
import { screenTitles, studioWords } from '#lib/words/studio.ts';

/** One way on in the rail, with how many there want somebody. */
export type RailEntry = { readonly screen: ScreenName; readonly count: number | undefined };

type Props = {
  readonly entries: readonly RailEntry[];
  readonly current: ScreenName;
  /** What stands at its foot, a line each. */
  readonly foot: readonly string[];
};

/** The Studio's rail: its screens, in the order of the work. */
export function Rail({ entries, current, foot }: Props) {
  return (
    <nav class="rail" aria-label={studioWords.rail}>
      <p class="mark">
        {studioWords.name} <span>{studioWords.studio}</span>
      </p>
      <ul>
        {entries.map(({ screen, count }) => (
          <li key={screen}>
            <a href={hashOf(screen)} aria-current={screen === current ? 'page' : undefined}>
              {screenTitles[screen]}
              {count ? <span class="n">{count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
      <p class="end">
        {foot.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </nav>
  );
}
