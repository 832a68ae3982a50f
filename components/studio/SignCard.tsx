import type { RefObject } from 'preact';
import { Notice } from '#components/ui/Notice.tsx';
import { Quoting } from '#components/ui/Quoting.tsx';
import type { BoardRow, Wanted } from '#lib/studio/board.ts';
import { compareCards } from '#lib/studio/compare.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { cellInWords, roleName, signOffWords as words } from '#lib/words/sign-off.ts';
import { Approve } from './Approve.tsx';
import { Compare } from './Compare.tsx';
import { cardChoice, useOwnLang } from './own-words.tsx';
import { RecordMeeting } from './RecordMeeting.tsx';
import type { SignOffView } from './SignOffScreen.tsx';
import { TellRemoved } from './TellRemoved.tsx';
import { WantChange } from './WantChange.tsx';

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly row: BoardRow;
  readonly view: SignOffView;
  readonly actions: Signing;
};

/** One changed card: its difference, what somebody wants of it, and how to approve it. */
export function SignCard({ heading, row, view, actions }: Props) {
  const { changed, cells } = row;
  const { title } = changed;
  const [, named] = cardChoice(changed);
  const lang = useOwnLang()(changed.id);
  const cleared = cells.filter(({ state }) => state === 'cleared');
  const names = cleared.map((cell) => `${roleName(cell.role)} (${cellInWords(cell)})`);
  return (
    <section class="sec" aria-labelledby="sign-card">
      <h2 id="sign-card" ref={heading} tabIndex={-1}>
        <Quoting sentence={words.changedHeading(named)} quoted={title} lang={lang} />
      </h2>
      {changed.change === 'removed' ? (
        <TellRemoved row={row} onTell={actions.tell} />
      ) : (
        <>
          <Compare
            lang={lang}
            comparison={compareCards(changed.published, changed.draft, fieldWordsFor(view.front))}
            heading={
              <>
                <strong>{words.draft}</strong> {changed.published ? words.against : words.isNew}
              </>
            }
            aside={checksInWords(changed.toFix)}
          />
          {cleared.length > 0 ? <p class="meta below">{words.cleared(names.join(', '))}</p> : null}
          {cells.map((cell) => (
            <WantedPart
              key={cell.role}
              wanted={cell.state === 'wants-change' ? cell : cell.wanted}
            />
          ))}
          <Approve row={row} view={view} actions={actions} />
          <RecordMeeting row={row} actions={actions} />
          <WantChange row={row} actions={actions} />
        </>
      )}
    </section>
  );
}

function WantedPart({ wanted }: { readonly wanted: Wanted | undefined }) {
  if (!wanted) return null;
  const { by, note, recordedBy } = wanted;
  return (
    <Notice heading={words.asksChange(by)}>
      <p>“{note}”</p>
      {recordedBy ? <p>{words.recordedBy(recordedBy)}</p> : null}
    </Notice>
  );
}

function checksInWords(toFix: number | undefined): string {
  if (toFix === undefined) return words.checking;
  return toFix === 0 ? words.checksClear : words.toFix(toFix);
}
