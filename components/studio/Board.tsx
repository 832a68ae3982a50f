import { Icon, type IconName } from '#components/ui/Icon.tsx';
import { Table } from '#components/ui/Table.tsx';
import { type BoardCell, type BoardRow, boardRoles, type CellState } from '#lib/studio/board.ts';
import { hashOf } from '#lib/studio/route.ts';
import {
  cellInWords,
  cellWords,
  changeWords,
  roleName,
  signOffWords as words,
} from '#lib/words/sign-off.ts';
import { CardName } from './own-words.tsx';

const looks: { readonly [state in CellState]: readonly ['done' | 'wait' | 'na', IconName] } = {
  signed: ['done', 'tick'],
  told: ['done', 'tick'],
  asked: ['wait', 'clock'],
  'wants-change': ['wait', 'clock'],
  cleared: ['wait', 'clock'],
  'not-asked': ['wait', 'clock'],
  'not-needed': ['na', 'minus'],
};

type Props = { readonly rows: readonly BoardRow[]; readonly chosen: string | undefined };

/** A row for each changed card, a column for each role. What stands in a cell is in its words. */
export function Board({ rows, chosen }: Props) {
  return (
    <Table
      caption={words.caption}
      columns={[words.card, ...boardRoles.map(roleName)]}
      class="board"
    >
      {rows.map(({ changed, cells }) => (
        <tr key={changed.id} class={changed.id === chosen ? 'on' : undefined}>
          <th scope="row">
            <a
              href={hashOf('sign-off', changed.id)}
              aria-current={changed.id === chosen ? 'true' : undefined}
            >
              <CardName id={changed.id} title={changed.title} listed />
            </a>
            <span class="sub">{changeWords[changed.change]}</span>
          </th>
          {cells.map((cell) => (
            <Cell key={cell.role} cell={cell} />
          ))}
        </tr>
      ))}
    </Table>
  );
}

function Cell({ cell }: { cell: BoardCell }) {
  const [look, icon] = looks[cell.state];
  const under = cellInWords(cell);
  return (
    <td>
      <span class={`cell ${look}`}>
        <span class="st">
          <Icon name={icon} small />
          {cellWords[cell.state]}
        </span>
        {under ? <span class="sub">{under}</span> : null}
        {cell.wanted ? <span class="sub">{words.asksChange(cell.wanted.by)}</span> : null}
      </span>
    </td>
  );
}
