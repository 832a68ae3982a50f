import type { PackedSummary } from '#lib/guidance/summary.ts';
import type { OpenedPack, StoredOutline } from './layout.ts';

/** What is asked of every card when sources are laid over each other, and of its line. */
export type Outline = Pick<
  PackedSummary,
  | 'id'
  | 'rev'
  | 'sha256'
  | 'pack'
  | 'audience'
  | 'situations'
  | 'title'
  | 'discreetTitle'
  | 'counterpartOf'
>;

// No field of a card holds either: its texts are plain, and its names are of few characters.
const [betweenFields, betweenNames] = ['\t', ' '];

/** Outlines the cards of a pack. */
export function outlinePack({ sha256: pack, cards }: OpenedPack): StoredOutline {
  const lines = cards.map(({ card, sha256 }) => {
    const { id, rev, audience, situations, title, discreetTitle, counterpartOf } = card;
    const names = [audience, situations].map((some) => some.join(betweenNames));
    const last = counterpartOf ? [counterpartOf] : [];
    return [id, rev, sha256, ...names, title, discreetTitle, ...last].join(betweenFields);
  });
  return { pack, lines: lines.join('\n') };
}

/** Reads the outlines of a pack's cards. */
export function readOutline({ pack, lines }: StoredOutline): readonly Outline[] {
  return lines === '' ? [] : lines.split('\n').map((line) => readLine(line, pack));
}

function readLine(line: string, pack: string): Outline {
  const [id = '', rev, sha256 = '', audience, situations, ...rest] = line.split(betweenFields);
  const [title = '', discreetTitle = '', counterpartOf] = rest;
  return {
    ...{ id, rev: Number(rev), sha256, pack, title, discreetTitle },
    audience: namesIn(audience) as Outline['audience'],
    situations: namesIn(situations) as Outline['situations'],
    ...(counterpartOf ? { counterpartOf } : {}),
  };
}

function namesIn(text: string | undefined): string[] {
  return text ? text.split(betweenNames) : [];
}
