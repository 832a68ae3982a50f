import type { LayeredCard } from '#lib/guidance/layered-card.ts';
import { editionsNotRaised, type NotRaised } from '#lib/pack/editions-raised.ts';
import { lineHash } from '#lib/pack/make-packs.ts';
import { type CheckedDraft, checkDraft, type DraftRefusal } from '#lib/pack/prepare-release.ts';
import { folderRefusalInWords } from '#lib/words/lint.ts';
import { type Asked, type Outcome, textOf, usedWrongly } from '../command.ts';
import { bundleOf } from './bundle-of.ts';
import { type DraftToChange, draftRefusalInWords, readDraftToChange } from './draft-folder.ts';
import { openNamed } from './open-named.ts';
import type { OpenPublisher } from './open-publisher.ts';
import { publishRefused, refusedWith } from './refused.ts';

/** A draft beside the repository that it is for. */
export type OpenDraft = DraftToChange & { readonly open: OpenPublisher };

/** Opens the draft that a command names, and the repository of `--repository`; or says why not. */
export async function openDraft(asked: Asked): Promise<OpenDraft | Outcome> {
  const [file] = asked.words;
  const repository = textOf(asked, 'repository');
  if (file === undefined) return usedWrongly('Name one draft.');
  if (repository === undefined) return usedWrongly('Give --repository.');
  const read = await readDraftToChange(asked, file);
  if (!read.ok) return refusedWith(read, draftRefusalInWords);
  const { bundle } = read.value.draft;
  const open = await openNamed(asked, repository);
  if (!open.ok) return publishRefused(open);
  const ours = (await bundleOf(open.value)) ?? bundle;
  if (ours !== bundle) {
    const lines = [
      `${file} is a draft of ${bundle}, and this repository is of ${ours}.`,
      'Nothing was changed. Name the repository of this draft, or make the draft again',
      `from cards whose bundle.json says "id": "${ours}".`,
    ];
    return { end: 'refused', refusal: { code: 'other-bundle' }, lines };
  }
  return { ...read.value, open: open.value };
}

/** A draft in which nothing is incomplete, with the hash of every card; or what is wrong in it. */
export async function checkOpenDraft({
  draft,
  open,
}: OpenDraft): Promise<(CheckedDraft & { readonly layered: readonly LayeredCard[] }) | Outcome> {
  const checked = checkDraft(draft, open.published);
  if (!checked.ok) return refusedWith(checked, draftInWords);
  const hashed = checked.value.cards.map(async (card) => ({
    card,
    sha256: await lineHash(card),
  }));
  const layered = await Promise.all(hashed);
  const behind = editionsNotRaised(layered, open.published?.cards ?? []);
  return behind.length > 0 ? notRaised(behind) : { ...checked.value, layered };
}

/** Another release came between: this draft would take back what that one corrected. */
function notRaised(behind: readonly NotRaised[]): Outcome {
  const lines = [
    ...behind.map(
      ({ id, rev, published }) =>
        `${id} is published in edition ${published}, and this draft has edition ${rev} of it, in other words.`,
    ),
    'Nothing was changed. Write the change on the cards as they are now published,',
    'raise the number ("rev") of each above what is published, and make the draft again.',
  ];
  return { end: 'refused', refusal: { code: 'edition-not-raised' }, lines };
}

function partName(refusal: DraftRefusal['parts'][number]): string {
  if ('card' in refusal) return refusal.card ?? 'a card without an id';
  return refusal.code === 'front-not-valid' ? 'front matter' : 'local notes';
}

/** What is not yet valid in a draft, part by part. */
export function draftInWords({ parts }: DraftRefusal): readonly string[] {
  const files = parts.map((refusal) => ({
    file: partName(refusal),
    refusal,
  }));
  return folderRefusalInWords({ code: 'folder-not-valid', files });
}
