import { useEffect, useState } from 'preact/hooks';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { FilterField } from '#components/ui/FilterField.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Select } from '#components/ui/Select.tsx';
import { Table } from '#components/ui/Table.tsx';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import type { PracticeRow, PracticeView } from '#lib/studio/practice-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { practiceWords } from '#lib/words/practice.ts';
import { forWhom, libraryWords } from '#lib/words/studio-library.ts';
import { hereInWords, studioPracticeWords as words } from '#lib/words/studio-practice.ts';
import { AdoptedPart } from './AdoptedPart.tsx';
import { OwnCardsPart } from './OwnCardsPart.tsx';
import { Own } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';
import { PracticeIncoming } from './PracticeIncoming.tsx';
import { SitesPart } from './SitesPart.tsx';
import { TellShown } from './TellShown.tsx';

/** What "Our practice" may ask of the model. */
export type PracticeActions = {
  readonly readShown: () => Promise<void>;
  readonly setSites: (names: readonly string[]) => Promise<LocalRefusal | undefined>;
  readonly adopt: (
    situation: string,
    by: string,
    role: string,
  ) => Promise<LocalRefusal | undefined>;
  readonly stopAdopting: (situation: string) => Promise<LocalRefusal | undefined>;
  readonly addOwn: (id: string, by: string) => Promise<LocalRefusal | undefined>;
  readonly takeOwnAway: (id: string) => Promise<LocalRefusal | undefined>;
  readonly savePractice: () => Promise<void>;
  readonly readPractice: (text: string) => Promise<void>;
  readonly takePractice: (takeTheirs: ReadonlySet<string>) => Promise<void>;
  readonly dropPractice: () => void;
};

type Props = { readonly view: PracticeView; readonly actions: PracticeActions };

/** Our practice: every card and how it stands here, buildings, what was adopted, and the file. */
export function PracticeScreen({ view, actions }: Props) {
  useEffect(() => void actions.readShown(), [actions]);
  return (
    <>
      <PageHead
        heading={practiceWords.heading}
        lead={words.lead}
        acts={
          <>
            <FilePicker
              label={practiceWords.bringIn}
              accept=".foreword,.json"
              onFile={(file) => void file.text().then(actions.readPractice)}
            />
            <button type="button" class="btn main" onClick={() => void actions.savePractice()}>
              {practiceWords.save}
            </button>
          </>
        }
      />
      {view.incoming ? (
        <PracticeIncoming incoming={view.incoming} titles={view.titles} actions={actions} />
      ) : null}
      <Cards rows={view.rows} />
      <OwnCardsPart view={view} actions={actions} />
      <SitesPart practice={view.practice} actions={actions} />
      <AdoptedPart view={view} actions={actions} />
      <Section heading={words.file}>
        <p class="meta">
          {words.fileLead} {practiceWords.where}
        </p>
      </Section>
    </>
  );
}

function Cards({ rows }: { rows: readonly PracticeRow[] }) {
  const [query, setQuery] = useState('');
  const [show, setShow] = useState<'all' | 'to-fill-in'>('all');
  const wanted = rows.filter(
    ({ title, here }) =>
      title.toLowerCase().includes(query.toLowerCase()) && (show === 'all' || here === show),
  );
  return (
    <>
      <search class="tools">
        <FilterField label={words.search} value={query} onType={setQuery} />
        <Select
          label={words.showLabel}
          value={show}
          choices={[
            ['all', words.everything],
            ['to-fill-in', words.toFillIn],
          ]}
          onChoose={setShow}
        />
      </search>
      {wanted.length > 0 ? (
        <div class="tall">
          <Table caption={words.caption} columns={words.columns}>
            {wanted.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </Table>
        </div>
      ) : (
        <None all={rows.length} query={query} />
      )}
      <TellShown
        sentence={libraryWords.shown(wanted.length, rows.length)}
        filter={`${show} ${query}`}
      />
    </>
  );
}

// Before the cards were read there is nothing to say of them.
function None({ all, query }: { all: number; query: string }) {
  if (all === 0) return null;
  return <p class="none">{query === '' ? words.noneToFillIn : words.noneMatch}</p>;
}

function Row({ row }: { row: PracticeRow }) {
  const here = hereInWords(row);
  return (
    <tr>
      <th scope="row">
        <a href={hashOf('local', row.id)}>
          <Own lang={row.lang}>{row.title}</Own>
        </a>
      </th>
      <td>{row.audience.map((one) => forWhom[one]).join(', ')}</td>
      <td>{row.here === 'to-fill-in' ? <span class="tag care">{here}</span> : here}</td>
    </tr>
  );
}
