import type { ComponentChildren } from 'preact';
import type { Comparison } from '#lib/studio/compare.ts';
import type { Piece } from '#lib/studio/word-difference.ts';
import { fieldLabel, fieldsInWords, compareWords as words } from '#lib/words/compare.ts';

type Props = {
  readonly comparison: Comparison;
  /** What is compared with what. */
  readonly heading: ComponentChildren;
  /** A short word at the end of the heading's line, such as the state of the checks. */
  readonly aside?: string;
  /** The language of the card's own words, where it is not that of the page. */
  readonly lang?: string | undefined;
};

/** Two editions of a card by field: removed is struck through, added is underlined and bold. */
export function Compare({ comparison, heading, aside, lang }: Props) {
  const { changes, same } = comparison;
  return (
    <div class="diff">
      <div class="hd">
        <span>{heading}</span>
        {aside ? <span class="meta">{aside}</span> : null}
      </div>
      <Differences
        changes={changes.map((change) => ({ label: fieldLabel(change), pieces: change.pieces }))}
        same={fieldsInWords(same)}
        lang={lang}
      />
    </div>
  );
}

type DifferencesProps = {
  readonly changes: readonly { readonly label: string; readonly pieces: readonly Piece[] }[];
  /** What did not change, in one line. */
  readonly same: string;
  readonly lang?: string | undefined;
};

/** The lines of a comparison, each under the name of what it is a line of. */
export function Differences({ changes, same, lang }: DifferencesProps) {
  return (
    <>
      {changes.length === 0 ? <p class="none">{words.nothing}</p> : null}
      <dl>
        {changes.map(({ label, pieces }, at) => (
          <div class="ln" key={`${label}-${at}`}>
            {/* Said with every line, seen with the first. */}
            <dt>{label === changes[at - 1]?.label ? <span class="vh">{label}</span> : label}</dt>
            <dd>
              <Pieces pieces={pieces} lang={lang} />
            </dd>
          </div>
        ))}
        {same === '' ? null : (
          <div class="ln">
            <dt>{words.same}</dt>
            <dd class="meta">{same}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Pieces({ pieces, lang }: { pieces: readonly Piece[]; lang: string | undefined }) {
  return (
    <>
      {pieces.map(({ piece, text }, at) => (
        <span key={`${piece}-${at}`}>
          {at > 0 ? ' ' : ''}
          {piece === 'same' ? (
            <span lang={lang}>{text}</span>
          ) : (
            <Changed piece={piece} text={text} lang={lang} />
          )}
        </span>
      ))}
    </>
  );
}

// Screen readers are told in words what the struck and the underlined text is.
type ChangedProps = {
  readonly piece: 'removed' | 'added';
  readonly text: string;
  readonly lang: string | undefined;
};

function Changed({ piece, text, lang }: ChangedProps) {
  const Tag = piece === 'removed' ? 'del' : 'ins';
  return (
    <>
      <span class="vh">{words[piece]} </span>
      <Tag lang={lang}>{text}</Tag>
    </>
  );
}
