import { type Result, refuse } from '#lib/base/result.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import { openPrepared } from '#lib/pack/prepare-release.ts';
import { otherFacts, type ReleaseFact } from '#lib/pack/release-facts.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { type Consent, consentTo, type ReleaseApprovals } from '#lib/trust/release-consent.ts';
import { nextVersion, type OpenFiles } from './publisher-files.ts';

/** Cards of a release that still need an approval, by their titles. */
export type ConsentRefusal = {
  readonly code: 'approvals-missing';
  readonly titles: readonly string[];
};

type Asked = Omit<ReleaseApprovals, 'before'>;

/** Every card that is not as the published release holds it must be approved, whoever began it. */
export async function consentFor(
  { cards, approvals, signers }: Asked,
  { published }: Pick<OpenFiles, 'published'>,
): Promise<Result<Consent, ConsentRefusal>> {
  const before = (published?.cards ?? []).map(({ card: { id }, sha256 }) => ({ id, sha256 }));
  const consent = await consentTo({ cards, before, approvals, signers });
  if (consent.ok) return consent;
  const titles = new Map(cards.map(({ card: { id, title } }) => [id, title]));
  return refuse({
    code: 'approvals-missing',
    titles: consent.refusal.cards.map(({ card }) => titles.get(card) ?? card),
  });
}

/** What metadata say of a release does not follow from what it holds and what is published. */
export type FactsRefusal = {
  readonly code: 'release-of-other-facts';
  readonly facts: readonly ReleaseFact[];
};

/** Why a release that waits is not to be published; `release-out-of-date`: another was, since. */
export type WaitingRefusal =
  | ConsentRefusal
  | FactsRefusal
  | { readonly code: 'release-damaged' }
  | { readonly code: 'release-out-of-date' };

/**
 * On what a release that waits stands, asked of the cards that it holds and not of the drafts. It must
 * be the very next one: any other would take back what was published since it was made ready. `now` is
 * in milliseconds since 1970.
 */
export async function releaseConsent(
  open: OpenFiles,
  release: PreparedRelease,
  { approvals, signers, now }: Omit<Asked, 'cards'> & { readonly now: number },
): Promise<Result<Consent, WaitingRefusal>> {
  const opened = await openPrepared(release, async (path) => open.files.get(path));
  if (!opened.ok) return refuse({ code: 'release-damaged' });
  const { signed, release: held } = opened.value;
  if (signed.version !== nextVersion(open, 'guidance')) {
    return refuse({ code: 'release-out-of-date' });
  }
  const from = { front: held.front.front, before: open.published?.listing };
  const facts = otherFacts(signed, held.listing, { ...from, now, days: daysOf.guidance });
  if (facts.length > 0) return refuse({ code: 'release-of-other-facts', facts });
  const { cards, approvals: alongside } = held;
  return consentFor({ cards, approvals: [...approvals, ...alongside], signers }, open);
}
