import { Row } from '#components/ui/Row.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Change, ReleaseNews } from '#lib/guidance/changes.ts';
import { cardAwayWords } from '#lib/words/card-away.ts';
import { dayInWords, releaseName } from '#lib/words/days.ts';
import { changeInWords } from '#lib/words/facts.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import { withdrawnWords } from '#lib/words/withdrawn.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly news: readonly ReleaseNews[];
  /** What each card that is here is called, by its id: no other can be opened. */
  readonly titles: ReadonlyMap<string, string>;
  /** In which language each card is that is here, by its id. */
  readonly langs: ReadonlyMap<string, string>;
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** What changed, newest release first, in words. */
export function NewsScreen({ news, titles, langs, discreet, actions }: Props) {
  if (discreet) {
    return (
      <main>
        <PageHead heading={panelWords.news} lead={panelWords.newsNotDiscreet} />
      </main>
    );
  }
  return (
    <main>
      <PageHead heading={panelWords.news} />
      {news.length === 0 ? <p class="sec">{panelWords.noNews}</p> : null}
      {newestFirst(news).map(({ released, changes }, at) => (
        <Section
          key={`${released}-${at}`}
          nav
          heading={`${releaseName(released)}, ${dayInWords(released)}`}
        >
          <ul class="rows">
            {changes.map((change) =>
              change.change === 'withdrawn' || !titles.has(change.id) ? (
                <Away key={change.id} {...{ change, titles, langs, actions }} />
              ) : (
                <Row
                  key={change.id}
                  row={change.id}
                  title={change.title}
                  lang={langBeside(langs.get(change.id))}
                  cue={hereInWords(change)}
                  onOpen={() => actions.openCard(change.id)}
                />
              ),
            )}
          </ul>
        </Section>
      ))}
    </main>
  );
}

// A card that a source let go of may still be here, as another source or the package has it.
function hereInWords(change: Change): string {
  return change.change === 'gone' ? cardAwayWords.otherEdition : changeInWords(change);
}

function isAway({ change }: Change): boolean {
  return change === 'gone' || change === 'withdrawn';
}

type AwayProps = Pick<Props, 'titles' | 'langs' | 'actions'> & { change: Change };

/** A card that cannot be opened any more, and for one withdrawn what to use in its place. */
function Away({ change, titles, langs, actions }: AwayProps) {
  const useInstead = change.change === 'withdrawn' ? (change.useInstead ?? '') : '';
  const title = titles.get(useInstead);
  // It came or changed, and left since: with its source, or in another release.
  const left = isAway(change) ? '' : ` ${cardAwayWords.leftSince}`;
  return (
    <li class="row off">
      <span class="t">{change.title}</span>
      <span class="c">
        {changeInWords(change)}
        {left}
        {title === undefined ? null : (
          <>
            {' '}
            {withdrawnWords.use}{' '}
            <button
              type="button"
              class="link inline"
              lang={langBeside(langs.get(useInstead))}
              onClick={() => actions.openCard(useInstead)}
            >
              {title}
            </button>
          </>
        )}
      </span>
    </li>
  );
}

/** By day; of one day, what came last stands first, as in the list. */
function newestFirst(news: readonly ReleaseNews[]): readonly ReleaseNews[] {
  return news.toSorted((a, b) => b.released.localeCompare(a.released));
}
