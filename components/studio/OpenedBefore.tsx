import { useAskFirst } from '#components/ui/ask-first.ts';
import type { Work } from '#lib/studio/work.ts';
import { compareScreenWords } from '#lib/words/compare-screen.ts';
import { openedInWords } from '#lib/words/studio-clock.ts';
import { openWords as words } from '#lib/words/studio-open.ts';
import { Own } from './own-words.tsx';

type Props = {
  readonly work: Work;
  /** All that were opened here, from which its time tells it apart. */
  readonly works: readonly Work[];
  readonly isOpen: boolean;
  readonly actions: {
    readonly openAgain: (id: string) => Promise<void>;
  };
  readonly onRemove: () => void;
  readonly onOpened: () => void;
  /** Compares it with the library that is open; nothing where there is none to compare with. */
  readonly onCompare: (() => void) | undefined;
};

/** A library that was opened here before: opened again, or taken away once it was asked for twice. */
export function OpenedBefore({
  work,
  works,
  isOpen,
  actions,
  onRemove,
  onOpened,
  onCompare,
}: Props) {
  const { asks, wayBack, asker, ask, stop } = useAskFirst();
  const title = work.front.bundle.title || words.untitled;
  return (
    <li>
      <div>
        <h3>
          <Own lang={work.front.lang}>{title}</Own>
        </h3>
        <p>{isOpen ? words.openNow : words.openedOn(openedInWords(work, works))}</p>
        {asks ? <p role="alert">{words.removeHint(title)}</p> : null}
      </div>
      {asks ? (
        <div class="acts">
          <button ref={wayBack} type="button" class="btn" onClick={stop}>
            {words.keepIt}
          </button>
          <button type="button" class="btn" onClick={onRemove}>
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
            <span class="vh">
              {' '}
              <Own lang={work.front.lang}>{title}</Own>
            </span>
          </button>
          {onCompare ? (
            <button type="button" class="btn" onClick={onCompare}>
              {compareScreenWords.link}
              <span class="vh">
                {' '}
                <Own lang={work.front.lang}>{title}</Own>
              </span>
            </button>
          ) : null}
          <button ref={asker} type="button" class="btn quiet" onClick={ask}>
            {words.remove}
            <span class="vh">
              {' '}
              <Own lang={work.front.lang}>{title}</Own>
            </span>
          </button>
        </div>
      )}
    </li>
  );
}
