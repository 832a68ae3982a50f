import { computed, type Signal, signal } from '@preact/signals-core';
import type { Front } from '#lib/guidance/front.ts';
import type { Finding } from '#lib/lint/finding.ts';
import { type LintText, lintFront } from '#lib/lint/lint-front.ts';
import { lintText } from '#lib/lint/lint-text.ts';
import { cardOf } from './card-of.ts';
import { pathOf } from './check.ts';
import { checkFront, tidyFront } from './check-front.ts';
import type { ComparableCard } from './compared-fields.ts';
import type { FindingView } from './editor-view.ts';
import type { FrontPlace } from './fronting.ts';
import type { Packaged } from './packaged.ts';
import { isDraft, type StandingCard, standingCards } from './standing-cards.ts';
import type { StudioState } from './state.ts';
import { steadyList } from './steady.ts';

/** A card as lists name it: what stands on home, and which situations it answers. */
export type FrontCard = {
  readonly id: string;
  /** Empty where it has none yet. */
  readonly title: string;
  readonly audience: readonly string[];
  readonly situations: readonly string[];
  /** The sources that it names, and those of what was checked or made of it. */
  readonly sources: ReadonlySet<string>;
};

/** Front matter, ready to be written on. */
export type FrontView = FrontPlace & {
  readonly front: Front;
  readonly cards: readonly FrontCard[];
  /** Cards of the package that the library lacks: every reader has them, so a home may name them. */
  readonly elsewhere: readonly FrontCard[];
  readonly findings: readonly FindingView[];
};

const titles = new Intl.Collator('en-GB', { ignorePunctuation: true });

/** Front matter ready to be written on, and what was found in it; nothing where no library is open. */
export function createFrontView(state: StudioState, place: Signal<FrontPlace>, packaged: Packaged) {
  const lint = rememberLint();
  // Words of a card are no matter here, only which cards there are.
  const ids = steadyList(() => standingCards(state).map(({ id }) => id));
  const elsewhere = computed(() => {
    const here = new Set(ids.value);
    const lang = state.work.value?.front.lang;
    const rest = packaged.cards.value.filter((card) => !here.has(card.id) && card.lang === lang);
    return rest.map(frontCard).sort(byTitle);
  });
  const findings = computed((): readonly FindingView[] => {
    const { front, publishedFront: known, basedOn } = state.work.value ?? {};
    if (!front) return [];
    const named = new Set([...ids.value, ...packaged.cards.value.map(({ id }) => id)]);
    return checkFront(front, named, {
      lint,
      known,
      ...(basedOn ? {} : { starter: packaged.bundle.value }),
    }).map((found, at) => ({
      ...{ id: `finding-${at}`, field: fieldOf(pathOf(found)), found, change: undefined },
    }));
  });
  const view = computed((): FrontView | undefined => {
    const front = state.work.value?.front;
    if (!front) return undefined;
    const cards = standingCards(state).map(frontCard).sort(byTitle);
    return { ...place.value, front, cards, elsewhere: elsewhere.value, findings: findings.value };
  });
  const isChecked = signal(false);
  /** Lints every text in slices, so that what reads the findings first has not all of it to do. */
  const lintAhead = async (slice: () => Promise<void>): Promise<void> => {
    const front = state.work.value?.front;
    const texts: [text: string, field: string][] = [];
    const collect: LintText = (...text) => {
      texts.push(text);
      return [];
    };
    if (front) lintFront(tidyFront(front), collect);
    for (const [text, field] of texts) {
      await slice();
      lint(text, field);
    }
    await packaged.read();
    isChecked.value = true;
  };
  return { findings, view, isChecked, lintAhead };
}

/** Lint that knows what it found in a text before: of many, only one is being written. */
function rememberLint(): LintText {
  const known = new Map<string, readonly Finding[]>();
  return (text, field) => {
    const key = `${field} ${text}`;
    const found = known.get(key) ?? lintText(text, field);
    if (known.size > textsKnown) known.clear();
    known.set(key, found);
    return found;
  };
}

const textsKnown = 2_000;

// What has no title yet is not what a home page should open with by itself.
function byTitle(one: FrontCard, other: FrontCard): number {
  const untitled = Number(one.title === '') - Number(other.title === '');
  return untitled || titles.compare(one.title, other.title);
}

/** A card as it stands. */
function frontCard(standing: StandingCard): FrontCard {
  const card: ComparableCard = isDraft(standing) ? cardOf(standing) : standing;
  const { id = '', title = '', audience = [], situations = [] } = card;
  return { id, title, audience, situations, sources: sourcesOf(card) };
}

function sourcesOf({ sources = [], made, verified = [] }: ComparableCard): ReadonlySet<string> {
  const from = made && 'from' in made && Array.isArray(made.from) ? made.from : [];
  return new Set([...sources, ...from, ...verified.map(({ source }) => source)]);
}

/** The field of the form in which a path stands: a tile or a word is part of its list. */
function fieldOf(path: string): string {
  const [first = '', second = '', third] = path.split('.');
  if (first === 'situations') return third === undefined ? first : `${first}.${second}.${third}`;
  return second === '' ? first : `${first}.${second}`;
}
