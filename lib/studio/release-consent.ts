import { type Result, refuse } from '#lib/base/result.ts';
import type { PreparedRelease } from '#lib/pack/draft-file.ts';
import { openPrepared } from '#lib/pack/prepare-release.ts';
import { type Consent, consentTo, type ReleaseApprovals } from '#lib/trust/release-consent.ts';
import type { OpenFiles } from './publisher-files.ts';

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

/** On what a release that waits stands, asked of the cards that it holds and not of the drafts. */
export async function releaseConsent(
  open: OpenFiles,
  release: PreparedRelease,
  { approvals, signers }: Omit<Asked, 'cards'>,
): Promise<Result<Consent, ConsentRefusal | { readonly code: 'release-damaged' }>> {
  const opened = await openPrepared(release, async (path) => open.files.get(path));
  if (!opened.ok) return refuse({ code: 'release-damaged' });
  const { cards, approvals: alongside } = opened.value.release;
  return consentFor({ cards, approvals: [...approvals, ...alongside], signers }, open);
}
