import type { Day } from '#lib/base/day.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { countWords } from '#lib/guidance/text.ts';
import { cardOf } from './card-of.ts';
import { countFixes, type DraftFinding, pathOf } from './check.ts';
import type { Draft } from './draft.ts';
import { foundInForm } from './found-in-form.ts';
import type { OpenDraft } from './open-draft.ts';
import { placeOfPath } from './place-of-path.ts';
import { saysPublished } from './says-published.ts';
import type { StudioState } from './state.ts';
import { changeOffered, type OneChange } from './text-change.ts';
import { type Withdrawal, withdrawalOf } from './withdrawal-of.ts';
import type { DraftCopy } from './work.ts';

/** A finding beside its field, with the one change that it offers. */
export type FindingView = {
  readonly id: string;
  readonly field: string;
  readonly found: DraftFinding;
  readonly change: OneChange | undefined;
};

/** A card that can be named by another. */
export type CardName = Pick<Card, 'id' | 'title' | 'kind'>;

/** The card editor, ready to be shown. */
export type EditorView = {
  readonly draft: Draft;
  readonly front: Front;
  readonly today: Day;
  readonly isNew: boolean;
  /** It differs from what was published, or is new. */
  readonly isChanged: boolean;
  readonly removed: boolean;
  readonly save: OpenDraft['save'];
  /** When it was last kept, in milliseconds since 1970. */
  readonly saved: number | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly findings: readonly FindingView[];
  readonly fixes: number;
  /** The checks have not caught up with what is typed. */
  readonly checking: boolean;
  /** Words in the three lines, and how long they take to read, in seconds. */
  readonly words: number;
  readonly seconds: number;
  /** Every card but this one. */
  readonly cards: readonly CardName[];
  readonly clash:
    | { readonly theirs: Draft; readonly saved: number; readonly copy: string }
    | undefined;
  readonly copies: readonly DraftCopy[];
  readonly published: Card | undefined;
  /** The day of the release that it was published in; empty where that is not known. */
  readonly released: string;
  readonly withdrawn: Withdrawal | undefined;
};

/** Most adults read about 238 words a minute (Brysbaert 2019). */
const wordsASecond = 238 / 60;

/** Makes the editor of the card that is open; nothing where there is no such card. */
export function viewEditor(
  state: StudioState,
  open: OpenDraft | undefined,
  copies: readonly DraftCopy[],
  cards: readonly CardName[],
): EditorView | undefined {
  const work = state.work.value;
  if (!work || !open) return undefined;
  const { draft, row, save, copy, clash } = open;
  const check = state.checks.value.get(open.id);
  const findings = (check?.checked.findings ?? []).map((found, at) => ({
    ...viewFinding(draft, found, at),
    found: foundInForm(found, check?.of.lines ?? []),
  }));
  const words = countWords(draft.lines.join(' '));
  const published = work.cards.find(({ id }) => id === open.id);
  const removed = row?.removed ?? false;
  return {
    ...{ draft, front: work.front, today: state.today.value, save, saved: row?.saved },
    ...{ isNew: !published, removed, published, released: work.released },
    isChanged: !published || removed || !saysPublished(draft, published),
    canUndo: row !== undefined && row.at > 0 && !copy,
    canRedo: row !== undefined && row.at < row.last && !copy,
    ...{ findings, fixes: countFixes(findings.map(({ found }) => found)) },
    checking: check?.of !== draft,
    ...{ words, seconds: words / wordsASecond, cards, copies },
    withdrawn: withdrawalOf(state, published ?? draft),
    clash: clash && copy ? { theirs: clash.draft, saved: clash.saved, copy } : undefined,
  };
}

function viewFinding(draft: Draft, found: DraftFinding, at: number): FindingView {
  const field = placeOfPath(pathOf(found), draft);
  return { id: `finding-${at}`, field, found, change: changeOffered(draft, found) };
}

const shown: Partial<Card> = {
  ...{ title: '', discreetTitle: '', lines: [], why: '', reviewBy: '', sources: [], slots: [] },
};

// A step is begun with its heading, or with its lines.
const begun = { heading: '', lines: [] };

/** The draft as a card to be looked at. It may lack anything, so it is for the preview alone. */
export function previewOf(draft: Draft): Card {
  const card = { ...shown, ...cardOf(draft) } as Card;
  if (card.kind !== 'guidance') return card;
  return { ...card, parts: { steps: card.parts.steps.map((step) => ({ ...begun, ...step })) } };
}
