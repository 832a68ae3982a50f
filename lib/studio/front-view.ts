import type { Front } from '#lib/guidance/front.ts';
import { cardOf } from './card-of.ts';
import { pathOf } from './check.ts';
import { checkFront } from './check-front.ts';
import type { ComparableCard } from './compared-fields.ts';
import type { FindingView } from './editor-view.ts';
import type { FrontPlace } from './fronting.ts';
import type { StudioState } from './state.ts';

/** A card as lists name it: what stands on home, and which situations it answers. */
export type FrontCard = {
  readonly id: string;
  readonly title: string;
  readonly audience: readonly string[];
  readonly situations: readonly string[];
};

/** Front matter, ready to be written on. */
export type FrontView = FrontPlace & {
  readonly front: Front;
  readonly cards: readonly FrontCard[];
  readonly findings: readonly FindingView[];
};

const titles = new Intl.Collator('en-GB', { ignorePunctuation: true });

/** Makes the view of front matter; nothing where no library is open. */
export function viewFront(state: StudioState, place: FrontPlace): FrontView | undefined {
  const work = state.work.value;
  if (!work) return undefined;
  const cards = frontCards(state);
  const found = checkFront(work.front, new Set(cards.map(({ id }) => id)));
  const findings = found.map((one, at) => ({
    ...{ id: `finding-${at}`, field: fieldOf(pathOf(one)), found: one, change: undefined },
  }));
  return { ...place, front: work.front, cards, findings };
}

/** Every card as it stands, by title; those that are to be left out are not there. */
function frontCards(state: StudioState): readonly FrontCard[] {
  const drafts = state.drafts.value;
  const all: readonly ComparableCard[] = [
    ...[...drafts.values()].filter(({ removed }) => !removed).map(({ draft }) => cardOf(draft)),
    ...(state.work.value?.cards ?? []).filter(({ id }) => !drafts.has(id)),
  ];
  return all
    .map(({ id = '', title = '', audience = [], situations = [] }) => ({
      ...{ id, title: title === '' ? id : title, audience, situations },
    }))
    .sort((one, other) => titles.compare(one.title, other.title));
}

/** The field of the form in which a path stands: a tile or a word is part of its list. */
function fieldOf(path: string): string {
  const [first = '', second = '', third] = path.split('.');
  if (first === 'situations') return third === undefined ? first : `${first}.${second}.${third}`;
  return second === '' ? first : `${first}.${second}`;
}
