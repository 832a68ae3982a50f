import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { ScreenView } from '#lib/panel/screens.ts';
import { countOf } from '#lib/words/facts.ts';
import { fetchedInWords, practiceWords as words } from '#lib/words/practice.ts';
import { setByWords } from '#lib/words/set-by.ts';
import type { Actions } from './actions.ts';
import { titlesOf } from './card-names.ts';
import { IncomingPart } from './IncomingPart.tsx';
import { PageHead } from './PageHead.tsx';
import { SitesPart } from './SitesPart.tsx';
import { ToldPart } from './ToldPart.tsx';

type PracticeView = Extract<ScreenView, { screen: 'practice' }>;
type Props = {
  readonly view: PracticeView;
  readonly actions: Actions;
  readonly discreet?: boolean;
  /** Nothing stays once the last private window closes. */
  readonly privateWindow?: boolean;
};

/** What this practice wrote for itself, and the file that carries it to another computer. */
export function PracticeScreen(props: Props) {
  const { view, actions, discreet = false, privateWindow = false } = props;
  const { practice, feedback } = view;
  const notes = practice.entries.filter(({ op }) => op === 'annotate').length;
  return (
    <main>
      <PageHead heading={words.heading} lead={words.lead} />
      <div class="sec">
        <dl class="sum">
          <div>
            <dt>{words.name}</dt>
            <dd>{practice.name || words.noName}</dd>
          </div>
          <div>
            <dt>{words.notes}</dt>
            <dd>{countOf(notes, 'card')}</dd>
          </div>
          <div>
            <dt>{words.adopted}</dt>
            <dd>{countOf(practice.adopted.length, 'situation')}</dd>
          </div>
        </dl>
        <p class="meta">{privateWindow ? words.wherePrivate : words.where}</p>
        {view.keptFrom ? (
          <p class="meta">
            {setByWords.keptUpToDate(view.keptFrom)} {setByWords.fileHint}
          </p>
        ) : null}
        {view.overlays.map(({ title, practice: published }) => (
          <p key={title} class="meta">
            {words.published(title, published.entries.length)}
          </p>
        ))}
        {view.fetched ? <p class="meta">{fetchedInWords(view.fetched)}</p> : null}
      </div>
      <Section heading={words.file}>
        <div class="acts">
          <button type="button" class="btn" onClick={() => void actions.savePractice()}>
            {words.save}
          </button>
          <FilePicker
            label={words.bringIn}
            accept=".foreword,.json"
            onFile={(file) => void takeFile(file, actions)}
          />
        </div>
      </Section>
      {view.incoming ? (
        <IncomingPart
          {...{ discreet, actions }}
          incoming={view.incoming}
          titles={titlesOf(view.cards, discreet)}
        />
      ) : null}
      <SitesPart
        key={String(view.incoming?.state === 'taken')}
        {...{ practice, actions, left: view.halfTyped }}
      />
      <ToldPart {...{ feedback, actions, privateWindow }} />
    </main>
  );
}

async function takeFile(file: File, actions: Actions): Promise<void> {
  await actions.readIncoming(await file.text());
}
