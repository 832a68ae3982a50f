import type { Day } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { SignerRole } from '#lib/guidance/identity.ts';
import type { ComparableCard } from './compared-fields.ts';

/** A claim that nobody has checked at its source yet, in words, with the sources to open. */
export type Claim = {
  readonly id: string;
  readonly claim: string;
  readonly source: readonly string[];
};

/** An open claim and the cards that rest on it. `claim` is empty where its words are not known. */
export type OpenClaim = Claim & { readonly cards: readonly string[] };

/** Who checked a claim, at which source, and that the source was opened. */
export type Clearing = {
  readonly source: string;
  readonly role: SignerRole | '';
  readonly opened: boolean;
  readonly says: boolean;
};

/** Why a claim was not cleared. */
export type ClearRefusal = {
  readonly code: 'claim-needs-source' | 'claim-needs-role' | 'claim-needs-reading';
};

/** Every claim that is still open on some card, in the order of claims; those without words last. */
export function openClaims(
  cards: ReadonlyMap<string, ComparableCard>,
  claims: readonly Claim[],
): readonly OpenClaim[] {
  const open = new Map<string, string[]>();
  for (const [id, card] of cards) {
    for (const claim of card.toVerify ?? []) open.set(claim, [...(open.get(claim) ?? []), id]);
  }
  const known = claims.filter(({ id }) => open.has(id));
  const named = new Set(known.map(({ id }) => id));
  const unknown = [...open.keys()].filter((id) => !named.has(id)).sort();
  return [...known, ...unknown.map((id) => ({ id, claim: '', source: [] }))].map((claim) => ({
    ...claim,
    cards: open.get(claim.id) ?? [],
  }));
}

/** A card with one claim checked. Refuses unless a role read the source and it says so. */
export function clearClaim<Draft extends ComparableCard>(
  card: Draft,
  claim: string,
  { source, role, opened, says }: Clearing,
  day: Day,
): Result<Draft, ClearRefusal> {
  if (source === '') return refuse({ code: 'claim-needs-source' });
  if (role === '') return refuse({ code: 'claim-needs-role' });
  if (!opened || !says) return refuse({ code: 'claim-needs-reading' });
  const toVerify = (card.toVerify ?? []).filter((id) => id !== claim);
  const before = (card.verified ?? []).filter(({ id }) => id !== claim);
  const sources = [...new Set([...(card.sources ?? []), source])];
  const verified = [...before, { id: claim, source, role, day }];
  return accept({ ...card, toVerify, verified, sources });
}
