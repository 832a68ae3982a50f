import { dayOf } from '#lib/base/day.ts';
import { prepareRelease } from '#lib/pack/prepare-release.ts';
import { minApp } from '#lib/pack/release-facts.ts';
import { type CoSigned, coSign } from '#lib/trust/co-sign.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { consentTo, meetingFault } from '#lib/trust/release-consent.ts';
import { consentFault, coSignFault } from '#lib/words/signing.ts';
import { type Asked, type Command, type Outcome, textsOf } from '../command.ts';
import { keyOptions, openKeys } from '../open-key.ts';
import { changeDraft } from '../publishing/draft-folder.ts';
import { gather } from '../publishing/gather.ts';
import { heldCards } from '../publishing/held-cards.ts';
import { leftRunOut } from '../publishing/left-run-out.ts';
import { checkOpenDraft, type OpenDraft, openDraft } from '../publishing/open-draft.ts';
import { openSignable, type Signable } from '../publishing/prepared.ts';
import { isPreparedAs, wantedOf } from '../publishing/prepared-as.ts';
import { publishedAlready } from '../publishing/published-already.ts';
import { putEdition } from '../publishing/put-edition.ts';
import { keyRefused, publishRefused, refusedWith } from '../publishing/refused.ts';
import { wholeUpload } from '../publishing/upload-list.ts';

/** `foreword cosign`: puts approvals and signatures together, and publishes once they suffice. */
export const cosign: Command = {
  name: 'cosign',
  summary: 'Puts approvals and signatures into a draft; with the publisher’s key, publishes it.',
  usage: [
    'cosign DRAFT.foreword --repository FOLDER                     prepares it for signing',
    'cosign DRAFT.foreword COPY.foreword ada.signature.json ... --repository FOLDER',
    'cosign DRAFT.foreword ... --repository FOLDER --key publisher.key.json   and publishes',
  ],
  options: { ...keyOptions, repository: { type: 'string' } },
  run: async (asked) => {
    const opened = await openDraft(asked);
    if ('end' in opened) return opened;
    const already = await publishedAlready(opened);
    if (already) return already;
    const gathered = await gather(asked, opened);
    if ('end' in gathered) return gathered;
    const ready = await prepared(asked, { ...opened, draft: gathered.draft });
    if ('end' in ready) return ready;
    const written = await changeDraft(asked, opened, ready.draft);
    if (!written.ok) return publishRefused(written);
    if (ready.fresh) return readyToSign(ready);
    if (gathered.left.length > 0) return notTaken(ready, gathered.left);
    const signable = await openSignable(ready.draft, ready.open, asked.now);
    if ('end' in signable) return signable;
    return publish(asked, ready, signable);
  },
};

function notTaken({ file, draft }: Ready, left: readonly string[]): Outcome {
  const lines = [
    ...left,
    `Nothing was published. ${file} has the ${draft.signatures.length} good signatures that came.`,
    'Run this again without what was not taken, or with what they send in its place.',
  ];
  return { end: 'refused', refusal: { code: 'signature-not-taken' }, lines };
}

type Ready = OpenDraft & { readonly fresh: boolean };

/** Prepares a draft for signing, unless it was prepared from these very cards before. */
async function prepared(asked: Asked, opened: OpenDraft): Promise<Ready | Outcome> {
  const { draft, open } = opened;
  const checked = await checkOpenDraft(opened);
  if ('end' in checked) return checked;
  const wanted = await wantedOf(checked, open.published?.overlay);
  const before = await openSignable(draft, open, asked.now);
  if (!('end' in before) && isPreparedAs(before, wanted)) return { ...opened, fresh: false };
  const consent = await consentTo({
    ...{ cards: checked.layered, before: heldCards(open) },
    ...{ approvals: draft.approvals, signers: open.signers },
  });
  if (!consent.ok) {
    const kept = await changeDraft(asked, opened, draft);
    if (!kept.ok) return publishRefused(kept);
    return refusedWith(consent, (refusal) => [
      ...consentFault(refusal),
      `${opened.file} has the approvals that came. It is ready once these are there too.`,
    ]);
  }
  const hashes = new Map(checked.layered.map(({ card, sha256 }) => [card.id, sha256]));
  const approvals = draft.approvals.filter(({ card, sha256 }) => hashes.get(card) === sha256);
  const { front, overlay } = wanted;
  const content = {
    front,
    cards: checked.cards,
    approvals,
    overlay,
    released: dayOf(asked.now),
    minApp,
  };
  const terms = { now: asked.now, days: daysOf.guidance, read: open.read };
  const release = await prepareRelease(content, open.published, terms);
  return { ...opened, draft: { ...draft, release, signatures: [] }, fresh: true };
}

function readyToSign({ file, draft, open }: Ready): Outcome {
  return {
    end: 'done',
    lines: [
      `${file} is ready to be signed. Send it to those who sign.`,
      `${open.publisher.threshold} signatures are needed.`,
    ],
    json: { file, prepared: true, approvals: draft.approvals.length },
  };
}

async function publish(asked: Asked, ready: Ready, signable: Signable): Promise<Outcome> {
  const { draft, open, file } = ready;
  const guidance = draft.release?.guidance ?? new Uint8Array();
  const signed = await coSign(guidance, draft.signatures, open.guidance);
  if (!signed.ok) {
    return refusedWith(signed, (refusal) => [
      ...coSignFault(refusal),
      `Nothing was published. ${file} has the signatures that came.`,
    ]);
  }
  const unheard = meetingFault(signable.consent, signed.value.roles);
  if (unheard) {
    const lines = [
      'Lived experience stands by a meeting’s record, and its own key has not signed.',
      'Nothing was published. Ask the holder of that key to sign.',
    ];
    return { end: 'refused', refusal: unheard, lines };
  }
  const by = signed.value.signedBy.join(', ');
  if (textsOf(asked, 'key').length === 0) {
    const lines = [`Signed by ${by}.`, 'It can be published: run this with the publisher’s --key.'];
    return {
      end: 'done',
      lines,
      json: { file, signedBy: signed.value.signedBy, published: false },
    };
  }
  return putInForce(asked, ready, signed.value);
}

async function putInForce(
  asked: Asked,
  { draft, open }: Ready,
  { version, bytes, signedBy }: CoSigned,
): Promise<Outcome> {
  const keys = await openKeys(asked);
  if (!keys.ok) return keyRefused(keys);
  const files = new Map(
    [...(draft.release?.files ?? [])].map(([name, bytes]) => [`targets/${name}`, bytes] as const),
  );
  const changed = new Map([['guidance', { version, bytes }]]);
  const terms = { now: asked.now, signers: keys.value.map(({ signer }) => signer) };
  const put = await putEdition(open, { changed, files }, terms);
  if (!put.ok) return publishRefused(put);
  // With the first release all goes on the host, what founded the repository included.
  const upload = open.published ? put.value : await wholeUpload(open.folder);
  return {
    end: 'done',
    lines: [
      `Published: edition ${version}, signed by ${signedBy.join(', ')}.`,
      'Put these on the host, in this order:',
      ...upload.map((name) => `  ${name}`),
      ...leftRunOut(open, put.value, asked.now),
    ],
    json: { published: true, edition: version, signedBy, files: upload },
  };
}
