import { Withdrawn } from '#components/guidance/Withdrawn.tsx';
import type { RowView } from '#lib/panel/row-view.ts';
import { panelWords } from '#lib/words/panel.ts';
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
      {rows.length === 0 ? <p class="sec">{panelWords.noPins}</p> : null}
      <ul class="pins">
        {rows.map((row, at) => {
          const title = discreet ? row.discreetTitle : row.title;
          return (
            <li key={row.id}>
              <PinTitle row={row} discreet={discreet} actions={actions} />
              <div class="acts">
                <MoveButton
                  name={panelWords.moveUp}
                  title={title}
                  off={at === 0}
                  onMove={() => actions.movePin(row.id, -1)}
                />
                <MoveButton
                  name={panelWords.moveDown}
                  title={title}
                  off={at === rows.length - 1}
                  onMove={() => actions.movePin(row.id, 1)}
                />
                <button type="button" class="btn" onClick={() => actions.togglePin(row)}>
                  {panelWords.unpin}
                  <span class="vh"> {title}</span>
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </main>
  );
}

type TitleProps = { row: RowView; discreet: boolean; actions: Actions };

function PinTitle({ row, discreet, actions }: TitleProps) {
  const title = discreet ? row.discreetTitle : row.title;
  const open = (id: string) => void actions.openCard(id);
  if (row.withdrawn) {
    return (
      <div class="row off">
        <s class="t">{title}</s>
        <Withdrawn {...row.withdrawn} discreet={discreet} onOpen={open} />
        <span class="x">
          <span class="tag stop">{withdrawnWords.tag}</span>
        </span>
      </div>
    );
  }
  return (
    <button type="button" class="link t" data-row={row.id} onClick={() => open(row.id)}>
      {title}
    </button>
  );
}

type MoveProps = { name: string; title: string; off: boolean; onMove: () => void };

// It stays focusable at the ends, so that focus is never lost while a card is moved.
function MoveButton({ name, title, off, onMove }: MoveProps) {
  return (
    <button
      type="button"
      class="btn"
      aria-disabled={off}
      onClick={() => (off ? undefined : onMove())}
    >
      {name}
      <span class="vh"> {title}</span>
    </button>
  );
}
