import { Withdrawn } from '#components/guidance/Withdrawn.tsx';
import type { RowView } from '#lib/panel/row-view.ts';
import { cardAwayWords } from '#lib/words/card-away.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import { pinWords } from '#lib/words/pins.ts';
import { withdrawnWords } from '#lib/words/withdrawn.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly rows: readonly RowView[];
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** Pinned cards, moved with buttons rather than by dragging. */
export function PinnedScreen({ rows, discreet, actions }: Props) {
  return (
    <main>
      <PageHead heading={panelWords.pinned} />
      {rows.length === 0 ? <NoPins actions={actions} /> : null}
      <ul class="pins">
        {rows.map((row, at) => {
          const title = discreet ? row.discreetTitle : row.title;
          const named = { title, lang: langBeside(row.lang) };
          return (
            <li key={row.id}>
              <PinTitle row={row} discreet={discreet} actions={actions} />
              <div class="acts">
                <MoveButton
                  name={pinWords.moveUp}
                  {...named}
                  off={at === 0}
                  onMove={() => actions.movePin(row.id, -1)}
                />
                <MoveButton
                  name={pinWords.moveDown}
                  {...named}
                  off={at === rows.length - 1}
                  onMove={() => actions.movePin(row.id, 1)}
                />
                <button type="button" class="btn" onClick={() => actions.togglePin(row)}>
                  {pinWords.unpin}
                  <Name {...named} />
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </main>
  );
}

function NoPins({ actions }: Pick<Props, 'actions'>) {
  return (
    <div class="sec">
      <p>{pinWords.noPins}</p>
      <div class="acts">
        <button type="button" class="link" onClick={() => actions.openPage('all')}>
          {cardAwayWords.seeAllCards}
        </button>
      </div>
    </div>
  );
}

type TitleProps = { row: RowView; discreet: boolean; actions: Actions };

function PinTitle({ row, discreet, actions }: TitleProps) {
  const title = discreet ? row.discreetTitle : row.title;
  const lang = langBeside(row.lang);
  const open = (id: string) => void actions.openCard(id);
  if (row.withdrawn) {
    return (
      <div class="row off">
        <s class="t" lang={lang}>
          {title}
        </s>
        <Withdrawn {...row.withdrawn} discreet={discreet} onOpen={open} />
        <span class="x">
          <span class="tag stop">{withdrawnWords.tag}</span>
        </span>
      </div>
    );
  }
  return (
    <button type="button" class="link t" data-row={row.id} lang={lang} onClick={() => open(row.id)}>
      {title}
    </button>
  );
}

type Named = { title: string; lang: string | undefined };
type MoveProps = Named & { name: string; off: boolean; onMove: () => void };

// It stays focusable at the ends, so that focus is never lost while a card is moved.
function MoveButton({ name, off, onMove, ...named }: MoveProps) {
  return (
    <button
      type="button"
      class="btn"
      aria-disabled={off}
      onClick={() => (off ? undefined : onMove())}
    >
      {name}
      <Name {...named} />
    </button>
  );
}

// Which card a button is about, for whoever does not see where it stands.
function Name({ title, lang }: Named) {
  return (
    <span class="vh">
      {' '}
      <span lang={lang}>{title}</span>
    </span>
  );
}
