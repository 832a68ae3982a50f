import { sha256, utf8 } from '#lib/base/bytes.ts';
import { chooseHome, type HomeCards, makeHome } from '#lib/guidance/home.ts';
import type { SignedOverlay } from '#lib/guidance/lay-overlays.ts';
import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import { byLayer } from '#lib/guidance/place.ts';
import { cardsFor, type Role } from '#lib/guidance/select.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import { counterpartsIn } from '#lib/guidance/tally.ts';
import { findSummaries, type KnownSummaries } from './find-summaries.ts';
import type { CurrentGuidance, Laid } from './laying.ts';
import type { MadeRecords } from './layout.ts';
import { cardOf, shownOf, summariesOf } from './shown.ts';
import { LostRow, type ReadSummaries } from './summaries.ts';

/**
 * Makes the home record and the record of layers; of summaries it reads those that stand in them.
 * Throws where there is no release at all.
 */
export async function makeRecords(
  current: CurrentGuidance,
  laid: Laid,
  read: ReadSummaries,
): Promise<Pick<MadeRecords, 'home' | 'layering'>> {
  const [first, ...rest] = laid.releases;
  if (!first) throw new Error('no release is current');
  const { withdrawn, otherEditions, hidden } = laid;
  const home = makeHome([first, ...rest], await homeCards(laid, read, current.known));
  const overlays = overlaysOf(current);
  return {
    home: overlays.length > 0 ? { ...home, overlays } : home,
    layering: {
      state: await stateOf(current),
      sources: laid.releases.map(({ source }) => source),
      ...{ withdrawn, otherEditions, hidden },
    },
  };
}

/** What practices published of the cards, less what was taken back of it. */
function overlaysOf({ releases, withdrawals }: CurrentGuidance): readonly SignedOverlay[] {
  return [...releases].sort(byLayer).flatMap(({ overlay, source, bundle, front }) => {
    if (!overlay) return [];
    const items = withdrawals
      .filter((list) => list.source === source || list.layer === 'policy')
      .flatMap((list) => list.items.filter((item) => item.bundle === bundle));
    const isGone = (entry: OverlayEntry) =>
      items.some(({ id, upto }) => namesOf(entry).includes(id) && entry.rev <= upto);
    const entries = overlay.practice.entries.filter((entry) => !isGone(entry));
    return [{ title: front.bundle.title, practice: { ...overlay.practice, entries } }];
  });
}

/** By what a withdrawal may name an entry: its own name, and that of the card which it adds. */
function namesOf(entry: OverlayEntry): readonly string[] {
  return entry.op === 'add' ? [entry.id, entry.card.id] : [entry.id];
}

async function homeCards(
  laid: Laid,
  read: ReadSummaries,
  known: KnownSummaries | undefined,
): Promise<HomeCards> {
  const choice = chooseHome(laid.releases, (id) => laid.find(id) !== undefined);
  const lacks = choice.consulting === undefined || choice.reception === undefined;
  // Where no front matter names a card that is there, the first one for the role stands in.
  const every = lacks ? await allShown(laid, read) : [];
  const glance = (role: Role) => choice[role] ?? cardsFor(every, role)[0]?.id;
  const [consulting, reception] = [glance('consulting'), glance('reception')];
  const named = [consulting, reception, ...choice.tiles].flatMap((id) => id ?? []);
  const cards = await summed(laid, named, { read, known });
  const others = named
    .flatMap((id) => counterpartsIn(laid.tally, cards(id)))
    .filter((id) => laid.find(id) !== undefined);
  const further = await summed(laid, others, { read, known });
  return {
    consulting: consulting === undefined ? undefined : cards(consulting),
    reception: reception === undefined ? undefined : cards(reception),
    ...{ tiles: choice.tiles.map(cards), counterparts: others.map(further), tally: laid.tally },
  };
}

type SumUp = (id: string) => CardSummary;

type Summing = { readonly read: ReadSummaries; readonly known: KnownSummaries | undefined };

/** Reads the summaries of some cards. Throws where one is missing: nothing is shown by halves. */
async function summed(
  laid: Laid,
  ids: readonly string[],
  { read, known }: Summing,
): Promise<SumUp> {
  const places = ids.flatMap((id) => {
    const there = laid.find(id);
    return there ? [{ id, ...there }] : [];
  });
  const sum = await findSummaries(places, read, known);
  const cards = new Map(
    places.map((place) => {
      const card = sum(place);
      return [place.id, card && cardOf(place.release)(card)];
    }),
  );
  return (id) => {
    const found = cards.get(id);
    if (!found) throw new LostRow(`a card is not summed up: ${id}`);
    return found;
  };
}

async function allShown(laid: Laid, read: ReadSummaries): Promise<readonly CardSummary[]> {
  const rows = await read([...new Set(laid.releases.flatMap(({ packs }) => packs))]);
  return shownOf(
    laid.releases.flatMap((release) => summariesOf(release, rows)),
    laid,
  );
}

async function stateOf({ releases, withdrawals }: CurrentGuidance): Promise<string> {
  const states = [...releases].sort(byLayer).map(({ state }) => state);
  const items = withdrawals.flatMap((list) => list.items);
  if (items.length === 0) return states.join(' ');
  return [...states, await sha256(utf8(JSON.stringify(items)))].join(' ');
}
