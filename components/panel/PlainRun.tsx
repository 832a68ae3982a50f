import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Place, Row } from '#components/ui/Row.tsx';
import type { Actions } from './actions.ts';
import { type Run, runOf } from './run.ts';

/** A row that is a title and a line, both text without marks in the language of the page. */
export type PlainRow = { readonly id: string; readonly title: string; readonly cue: string };

type Props = {
  readonly rows: readonly PlainRow[];
  readonly run: Run;
  readonly actions: Pick<Actions, 'openCard'>;
};

/**
 * A run of a long list in which every row is plain. `Row` makes one, and the others are copied from
 * it: two hundred rows come a tenth sooner than where each is made by itself.
 */
export function PlainRun({ rows, run, actions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  // The rows are others at each view, while what they say seldom is: whoever is at one stays there.
  const said = JSON.stringify([rows, run]);
  useLayoutEffect(() => {
    const made = rows.map((row, n) => copyFor(row, { at: run.from + n + 1, of: run.of }, actions));
    if (list.current) putRows(list.current, made);
  }, [said, actions]);
  return <ul ref={list} {...runOf(rows.length)} />;
}

/** Puts other rows in a list. Whoever is at a row that is still among them stays at it. */
function putRows(list: HTMLUListElement, rows: readonly Node[]): void {
  // Not `:focus`, which nothing is while another window is in front.
  const held = document.activeElement;
  const at = held && list.contains(held) ? held.getAttribute('data-row') : null;
  list.replaceChildren(...rows);
  if (at === null) return;
  const again = list.querySelector<HTMLElement>(`[data-row="${CSS.escape(at)}"]`);
  again?.focus({ preventScroll: true });
}

function copyFor(row: PlainRow, { at, of }: Place, actions: Props['actions']): Node {
  model ??= makeModel();
  const copy = model.cloneNode(true) as HTMLElement;
  copy.ariaPosInSet = String(at);
  copy.ariaSetSize = String(of);
  const button = copy.firstElementChild as HTMLButtonElement;
  button.dataset['row'] = row.id;
  button.onclick = () => actions.openCard(row.id);
  const [title, cue] = button.childNodes;
  if (title) title.nodeValue = row.title;
  if (cue) cue.textContent = row.cue;
  return copy;
}

let model: Element | undefined;

function makeModel(): Element {
  const holder = document.createElement('ul');
  const place = { at: 0, of: 0 };
  render(<Row row="" title="-" cue="-" place={place} onOpen={() => undefined} />, holder);
  if (!holder.firstElementChild) throw new Error('no row was made');
  return holder.firstElementChild;
}
