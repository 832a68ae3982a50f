import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Table } from '#components/ui/Table.tsx';
import type { IncomingSheet } from '#lib/studio/exchanging.ts';
import type { SheetPlan } from '#lib/studio/sheet-plan.ts';
import { rowFaults, sheetRefusals, sheetsWords as words } from '#lib/words/studio-sheets.ts';

/** What the part may ask of the model. */
export type SheetActions = {
  readonly saveSheet: (form: 'xlsx' | 'csv') => Promise<void>;
  readonly readSheet: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly takeSheet: () => Promise<void>;
  readonly dropSheet: () => void;
};

type Props = { readonly incoming: IncomingSheet | undefined; readonly actions: SheetActions };

/** The library as a spreadsheet, out and in, with every row that would not be taken. */
export function SheetsPart({ incoming, actions }: Props) {
  const read = async (file: File) =>
    actions.readSheet(file.name, new Uint8Array(await file.arrayBuffer()));
  return (
    <Section heading={words.heading}>
      <p class="meta">{words.lead}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={() => void actions.saveSheet('xlsx')}>
          {words.saveExcel}
        </button>
        <button type="button" class="btn" onClick={() => void actions.saveSheet('csv')}>
          {words.saveCsv}
        </button>
        <FilePicker
          label={words.bringIn}
          accept=".xlsx,.csv,.tsv"
          onFile={(file) => void read(file)}
        />
      </div>
      <div role="status" class={incoming ? 'below' : undefined}>
        {incoming ? <Incoming incoming={incoming} actions={actions} /> : null}
      </div>
    </Section>
  );
}

function Incoming({ incoming, actions }: { incoming: IncomingSheet; actions: SheetActions }) {
  switch (incoming.state) {
    case 'refused':
      return <p>{sheetRefusals[incoming.code]}</p>;
    case 'taken':
      return <p>{words.taken(incoming.cards)}</p>;
    case 'ready':
      return <Plan plan={incoming.plan} actions={actions} />;
  }
}

/** How many titles stand at once. */
const titlesAtOnce = 50;

function Plan({ plan, actions }: { plan: SheetPlan; actions: SheetActions }) {
  const { changed, fresh, same, absent, refused, unknownColumns } = plan;
  return (
    <>
      <p>
        {words.changed(changed.length)}, {words.fresh(fresh.length)}, {words.same(same)}.
      </p>
      <Titles drafts={[...changed, ...fresh]} />
      {absent > 0 ? <p>{words.absent(absent)}</p> : null}
      {unknownColumns.length > 0 ? <p>{words.unknown(unknownColumns)}</p> : null}
      {refused.length > 0 ? <Refused rows={refused} /> : null}
      <div class="acts below">
        {changed.length + fresh.length > 0 ? (
          <button type="button" class="btn main" onClick={() => void actions.takeSheet()}>
            {words.take}
          </button>
        ) : null}
        <button type="button" class="btn" onClick={actions.dropSheet}>
          {words.drop}
        </button>
      </div>
    </>
  );
}

function Titles({ drafts }: { drafts: SheetPlan['changed'] }) {
  const more = drafts.length - titlesAtOnce;
  return (
    <ul class="chosen">
      {drafts.slice(0, titlesAtOnce).map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
      {more > 0 ? <li key="more">{words.more(more)}</li> : null}
    </ul>
  );
}

function Refused({ rows }: { rows: SheetPlan['refused'] }) {
  return (
    <>
      <p>{words.refused(rows.length)}</p>
      <Table caption={words.refused(rows.length)} columns={words.columns} class="fits">
        {rows.map(({ row, column, code }) => (
          <tr key={`${row} ${column}`}>
            <th scope="row">{row}</th>
            <td>{column}</td>
            <td>{rowFaults[code]}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
