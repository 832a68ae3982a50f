import { saysTheSame } from '#lib/base/same.ts';
import type { Front } from '#lib/guidance/front.ts';
import { fieldOf, type TargetsSigned } from '#lib/tuf/metadata.ts';
import { expiresAt } from '#lib/tuf/write-metadata.ts';
import { type GuidanceListing, guidanceFieldNames } from './guidance-listing.ts';
import { approvalsPath, frontPath, overlayPath, packPath } from './release.ts';

/** The oldest Foreword that reads what is written here; readers with an older one wait. */
export const minApp = '0.1.0';

/** What metadata say of a release besides its cards, its front matter and its notes. */
export type ReleaseFact =
  | 'bundle'
  | 'title'
  | 'lang'
  | 'supersedes'
  | 'minApp'
  | 'released'
  | 'expires'
  | 'files'
  /** Something that no reader of this Foreword looks at, and a later one, or another tool, may. */
  | 'more';

/** What those facts follow from: what is shown to whoever signs, and the release before. */
export type FactsFrom = {
  readonly front: Pick<Front, 'bundle' | 'lang'>;
  readonly before: Pick<GuidanceListing, 'bundle' | 'supersedes' | 'released'> | undefined;
  /** Milliseconds since 1970, and for how many days guidance holds at most. */
  readonly now: number;
  readonly days: number;
};

const dayMs = 86_400_000;

/**
 * The facts in which a release is not what anybody who signs it was shown: nobody reads them one by
 * one, so they must follow from what is shown. A day more is given to clocks of other places.
 */
export function otherFacts(
  signed: TargetsSigned,
  listing: GuidanceListing,
  { front, before, now, days }: FactsFrom,
): readonly ReleaseFact[] {
  const { bundle, lang } = front;
  const released = Date.parse(listing.released);
  const isOther: { readonly [fact in ReleaseFact]: boolean } = {
    bundle: listing.bundle !== (before?.bundle ?? bundle.id) || listing.bundle !== bundle.id,
    title: listing.title !== bundle.title,
    lang: listing.lang !== lang,
    supersedes: !saysTheSame(listing.supersedes ?? [], before?.supersedes ?? []),
    minApp: listing.minApp !== minApp,
    released:
      released > now + dayMs ||
      released < now - days * dayMs ||
      listing.released < (before?.released ?? ''),
    expires: signed.expires > expiresAt(now + dayMs, days),
    files: !isInPlace(signed),
    more: saysMore(signed),
  };
  return facts.filter((fact) => isOther[fact]);
}

const facts: readonly ReleaseFact[] = [
  ...(['bundle', 'title', 'lang', 'supersedes', 'minApp', 'released', 'expires', 'files'] as const),
  'more',
];

// Readers go by what a file is said to be, and people's tools by its name.
function isInPlace({ targets }: TargetsSigned): boolean {
  return Object.entries(targets).every(([path, { custom }]) => {
    const { kind, seq } = (custom ?? {}) as { readonly kind?: string; readonly seq?: number };
    if (kind === 'pack') return path === packPath(seq ?? -1);
    return path === paths.get(kind ?? '');
  });
}

const paths: ReadonlyMap<string, string> = new Map([
  ['front', frontPath],
  ['approvals', approvalsPath],
  ['overlay', overlayPath],
]);

/** Whether metadata hold a field that nothing of the above is asked of: a delegation, or one of its own. */
function saysMore(signed: TargetsSigned): boolean {
  const targets = Object.values(signed.targets);
  return !(
    hasOnly(signed, ['_type', 'spec_version', 'version', 'expires', 'targets', 'x-foreword']) &&
    hasOnly(fieldOf(signed, 'x-foreword'), guidanceFieldNames) &&
    targets.every((target) => hasOnly(target, ['length', 'hashes', 'custom'])) &&
    targets.every(({ hashes }) => hasOnly(hashes, ['sha256'])) &&
    targets.every(({ custom }) => hasOnly(custom, ['kind', 'seq', 'cards', 'size']))
  );
}

function hasOnly(value: unknown, names: readonly string[]): boolean {
  return Object.keys(Object(value)).every((name) => names.includes(name));
}
