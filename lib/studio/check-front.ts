import type { Fault } from '#lib/guidance/faults.ts';
import { type Front, parseFront, type Situation } from '#lib/guidance/front.ts';
import { type LintText, lintFront } from '#lib/lint/lint-front.ts';
import { tidy } from './card-of.ts';
import type { DraftFinding } from './check.ts';

/**
 * Front matter as it would be published: texts tidied, empty search words left out. What somebody is
 * writing may have a space at its end, or a comma.
 */
export function tidyFront(front: Front): Front {
  const bundle = Object.fromEntries(
    Object.entries(front.bundle).map(([name, text]) => [name, tidy(text)]),
  ) as Front['bundle'];
  const situations = front.situations.map((situation): Situation => {
    const { label, cue, discreetLabel } = situation;
    const texts = { label: tidy(label), cue: tidy(cue), discreetLabel: tidy(discreetLabel) };
    return { ...situation, ...texts };
  });
  const synonyms = front.synonyms
    .map((group) => group.map(tidy).filter((word) => word !== ''))
    .filter((group) => group.length > 0);
  return { ...front, bundle, situations, synonyms };
}

/** Front matter word for word as a release made of it holds it; nothing where it is not whole. */
export function frontInRelease(front: Front): Front | undefined {
  const parsed = parseFront(tidyFront(front));
  return parsed.ok ? parsed.value : undefined;
}

type CheckTools = {
  readonly lint?: LintText;
  readonly known?: Front | undefined;
  readonly starter?: Front['bundle'] | undefined;
};

/**
 * What is wrong with front matter, and what of its words is to be considered. `cards` are the ids
 * that a home may name. A path is that of the published front matter, such as `situations.0.cue`.
 * `known` is front matter that was parsed when it was opened: its form is not gone through again.
 * `starter` is what the package says of itself, where nothing was published yet.
 */
export function checkFront(
  front: Front,
  cards: ReadonlySet<string>,
  { lint, known, starter }: CheckTools = {},
): readonly DraftFinding[] {
  const tidied = tidyFront(front);
  const own = [
    ...homeFaults(tidied, cards),
    ...situationFaults(tidied, cards),
    ...wordFaults(tidied),
    ...starterFaults(tidied, starter),
  ];
  const said = new Set(own.map(({ path }) => path));
  const form = front === known ? [] : faultsOfForm(tidied).filter(({ path }) => !said.has(path));
  return [
    ...[...own, ...form].map((fault) => ({
      from: 'form' as const,
      severity: 'fix' as const,
      fault,
    })),
    ...lintFront(tidied, lint).map((finding) => ({
      from: 'words' as const,
      severity: finding.severity,
      finding,
    })),
  ];
}

function faultsOfForm(front: Front): readonly Fault[] {
  const parsed = parseFront(front);
  return parsed.ok ? [] : parsed.refusal.faults;
}

function homeFaults({ home }: Front, cards: ReadonlySet<string>): readonly Fault[] {
  const glances = (['consulting', 'reception'] as const).flatMap((role): Fault[] => {
    const path = `home.${role}`;
    if (home[role] === '') return [{ path, code: 'missing' }];
    return cards.has(home[role]) ? [] : [{ path, code: 'not-found' }];
  });
  const lost = home.tiles.some((id) => !cards.has(id));
  return [...glances, ...(lost ? [{ path: 'home.tiles', code: 'not-found' } as const] : [])];
}

function situationFaults({ situations }: Front, cards: ReadonlySet<string>): readonly Fault[] {
  const labels = situations.map(({ label }) => label.toLowerCase());
  return situations.flatMap(({ label, first = [] }, at): Fault[] => [
    ...(label !== '' && labels.indexOf(label.toLowerCase()) < at
      ? [{ path: `situations.${at}.label`, code: 'repeated' } as const]
      : []),
    ...(first.some((id) => !cards.has(id))
      ? [{ path: `situations.${at}.first`, code: 'not-found' } as const]
      : []),
  ]);
}

/** Whether a library bears the name of the starter for computers, as one that began with it does. */
export function isStarters(bundle: Front['bundle'], starter: Front['bundle'] | undefined): boolean {
  return bundle.id !== '' && bundle.id === starter?.id;
}

// Who stands behind the cards is not who stands behind the starter.
function starterFaults({ bundle }: Front, starter: Front['bundle'] | undefined): readonly Fault[] {
  const own = ['id', 'title', 'publisher'] as const;
  return own.flatMap((name): Fault[] =>
    bundle[name] !== '' && bundle[name] === starter?.[name]
      ? [{ path: `bundle.${name}`, code: 'of-the-starter' }]
      : [],
  );
}

function wordFaults({ synonyms }: Front): readonly Fault[] {
  return synonyms.flatMap((group, at): Fault[] => {
    const path = `synonyms.${at}`;
    if (group.length < 2) return [{ path, code: 'too-few', limit: 2 }];
    const words = new Set(group.map((word) => word.toLowerCase()));
    return words.size < group.length ? [{ path, code: 'repeated' }] : [];
  });
}
