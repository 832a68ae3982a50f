import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Result } from '#lib/base/result.ts';
import type { OpenRefusal } from '#lib/studio/opening.ts';
import type { Work } from '#lib/studio/work.ts';
import { openRefusals } from '#lib/words/studio.ts';
import { openWords as words } from '#lib/words/studio-library.ts';
import { PageHead } from './PageHead.tsx';

type Actions = {
  readonly openInstalled: () => Promise<Result<Work, OpenRefusal>>;
  readonly openStarter: () => Promise<Result<Work, OpenRefusal>>;
  readonly openEmpty: (title: string) => Promise<Work>;
  readonly openAgain: (id: string) => Promise<void>;
  readonly removeWork: (id: string) => Promise<void>;
};

type Props = {
  readonly works: readonly Work[];
  /** The id of the library that is open. */
  readonly open: string | undefined;
  readonly actions: Actions;
  readonly onOpened: () => void;
};

/** Opens a library: from what is here, from the starter, from a file, or an empty one. */
export function OpenScreen({ works, open, actions, onOpened }: Props) {
  const [refusal, setRefusal] = useState<OpenRefusal>();
  const openFrom = async (opening: Promise<Result<Work, OpenRefusal>>) => {
    const opened = await opening;
    if (opened.ok) onOpened();
    else setRefusal(opened.refusal);
  };
  return (
    <>
      <PageHead heading={words.heading} lead={words.lead} />
      {refusal ? (
        <Alert refusal={refusal} heading={words.heading} words={openRefusals[refusal.code]} />
      ) : null}
      <ul class="ways">
        <Way of="installed" onOpen={() => void openFrom(actions.openInstalled())} />
        <Way of="starter" onOpen={() => void openFrom(actions.openStarter())} />
        <Empty onOpen={(title) => void actions.openEmpty(title).then(onOpened)} />
      </ul>
      {works.length > 0 ? (
        <Section heading={words.before}>
          <ul class="ways">
            {works.map((work) => (
              <Before
                key={work.id}
                work={work}
                isOpen={work.id === open}
                actions={actions}
                onOpened={onOpened}
              />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

type WayProps = { readonly of: 'installed' | 'starter'; readonly onOpen: () => void };

function Way({ of, onOpen }: WayProps) {
  const { name, cue } = words.choices[of];
  return (
    <li>
      <div>
        <h2>{name}</h2>
        <p>{cue}</p>
      </div>
      <button type="button" class="btn" onClick={onOpen}>
        {words.open}
        <span class="vh"> {name}</span>
      </button>
    </li>
  );
}

function Empty({ onOpen }: { onOpen: (title: string) => void }) {
  const [title, setTitle] = useState('');
  const { name, cue } = words.choices.empty;
  return (
    <li>
      <div>
        <h2>{name}</h2>
        <p>{cue}</p>
        <Field label={words.title} value={title} maxLength={60} onType={setTitle} />
      </div>
      <button type="button" class="btn" onClick={() => onOpen(title.trim())}>
        {words.open}
        <span class="vh"> {name}</span>
      </button>
    </li>
  );
}

type BeforeProps = {
  readonly work: Work;
  readonly isOpen: boolean;
  readonly actions: Actions;
  readonly onOpened: () => void;
};

function Before({ work, isOpen, actions, onOpened }: BeforeProps) {
  const [asks, setAsks] = useState(false);
  const title = work.front.bundle.title || words.untitled;
  const since = new Date(work.opened).toISOString().slice(0, 10);
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p>{isOpen ? words.openNow : words.openedOn(since)}</p>
        {asks ? <p role="alert">{words.removeHint(title)}</p> : null}
      </div>
      {asks ? (
        <div class="acts">
          <button type="button" class="btn" onClick={() => setAsks(false)}>
            {words.keepIt}
          </button>
          <button type="button" class="btn" onClick={() => void actions.removeWork(work.id)}>
            {words.removeIt}
          </button>
        </div>
      ) : (
        <div class="acts">
          <button
            type="button"
            class="btn"
            onClick={() => void actions.openAgain(work.id).then(onOpened)}
          >
            {words.again}
            <span class="vh"> {title}</span>
          </button>
          <button type="button" class="btn quiet" onClick={() => setAsks(true)}>
            {words.remove}
            <span class="vh"> {title}</span>
          </button>
        </div>
      )}
    </li>
  );
}
