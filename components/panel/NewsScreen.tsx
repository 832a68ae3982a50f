import { Row } from '#components/ui/Row.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { ReleaseNews } from '#lib/guidance/changes.ts';
import { dayInWords, releaseName } from '#lib/words/days.ts';
import { changeInWords } from '#lib/words/facts.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly news: readonly ReleaseNews[];
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** What changed, newest release first, in words. */
export function NewsScreen({ news, discreet, actions }: Props) {
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
              change.change === 'gone' || change.change === 'withdrawn' ? (
                <li key={change.id} class="row off">
                  <span class="t">{change.title}</span>
                  <span class="c">{changeInWords(change)}</span>
                </li>
              ) : (
                <Row
                  key={change.id}
                  row={change.id}
                  title={change.title}
                  cue={changeInWords(change)}
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

/** By day; of one day, what came last stands first, as in the list. */
function newestFirst(news: readonly ReleaseNews[]): readonly ReleaseNews[] {
  return news.toSorted((a, b) => b.released.localeCompare(a.released));
}
