import { dayOf } from '#lib/base/day.ts';
import { type Approval, approvalSchema } from '#lib/guidance/approval.ts';
import type { LayeredCard } from '#lib/guidance/layered-card.ts';
import { rolesNeeded, signApproval } from '#lib/trust/approvals.ts';
import { changedCards } from '#lib/trust/release-consent.ts';
import type { SignerRole } from '#lib/trust/requirements.ts';
import type { GuidanceSigner } from '#lib/trust/signers.ts';
import { isSameKey } from '#lib/tuf/next-edition.ts';
import type { Signer } from '#lib/tuf/signer.ts';
import { roleWords } from '#lib/words/signing.ts';
import {
  type Asked,
  type Command,
  type Outcome,
  textOf,
  textsOf,
  usedWrongly,
} from '../command.ts';
import { keyOptions, openKeys } from '../open-key.ts';
import { changeDraft } from '../publishing/draft-folder.ts';
import { heldCards } from '../publishing/held-cards.ts';
import { checkOpenDraft, type OpenDraft, openDraft } from '../publishing/open-draft.ts';
import { keyRefused, publishRefused } from '../publishing/refused.ts';

/** `foreword approve`: one person's word on changed cards. */
export const approve: Command = {
  name: 'approve',
  summary: 'Approves changed cards of a draft, each in the wording that it has now.',
  usage: [
    'approve DRAFT.foreword --repository FOLDER --key ada.key.json --all',
    'approve DRAFT.foreword ... --card consulting/start-safe     once for each card',
    'approve DRAFT.foreword ... --meeting --recorded-by "Ada Hill"   what a group agreed',
  ],
  options: {
    ...keyOptions,
    repository: { type: 'string' },
    all: { type: 'boolean' },
    card: { type: 'string', multiple: true },
    meeting: { type: 'boolean' },
    'recorded-by': { type: 'string' },
  },
  run: async (asked) => {
    const named = textsOf(asked, 'card');
    if (asked.words.length !== 1 || named.length > 0 === (asked.options['all'] === true)) {
      return usedWrongly('Name one draft, and either --all or each --card.');
    }
    if (textsOf(asked, 'key').length !== 1) return usedWrongly('Give one --key.');
    if (asked.options['meeting'] === true && !textOf(asked, 'recorded-by')) {
      return usedWrongly('Say with --recorded-by who recorded the meeting.');
    }
    const opened = await openDraft(asked);
    if ('end' in opened) return opened;
    const checked = await checkOpenDraft(opened);
    if ('end' in checked) return checked;
    const changed = changedCards(checked.layered, heldCards(opened.open));
    const absent = named.find((id) => !changed.some(({ card }) => card.id === id));
    if (absent !== undefined) return usedWrongly(`${absent} is no changed card of this draft.`);
    const keys = await openKeys(asked);
    if (!keys.ok) return keyRefused(keys);
    const signer = keys.value[0]?.signer;
    const who = signer && opened.open.signers.find(({ key }) => isSameKey(key, signer.key));
    if (!who || !signer) return unknownKey();
    const role = asked.options['meeting'] === true ? 'lived-experience' : who.role;
    const cards = changed.filter(({ card }) =>
      named.length > 0 ? named.includes(card.id) : rolesNeeded(card).includes(role),
    );
    return approveAll(asked, opened, { cards, role, who, signer });
  },
};

type Approving = {
  readonly role: SignerRole;
  readonly cards: readonly LayeredCard[];
  readonly who: GuidanceSigner;
  readonly signer: Signer;
};

async function approveAll(
  asked: Asked,
  opened: OpenDraft,
  { cards, role, who, signer }: Approving,
): Promise<Outcome> {
  const { file, draft } = opened;
  const recordedBy = textOf(asked, 'recorded-by');
  const meeting = asked.options['meeting'] === true;
  const fresh: Approval[] = [];
  const open = cards.filter(({ card }) => role === 'clinical-safety' && card.toVerify.length > 0);
  for (const { card, sha256 } of cards.filter((one) => !open.includes(one))) {
    const approval = { card: card.id, sha256, role, day: dayOf(asked.now) };
    const how = meeting ? { how: 'meeting' as const, recordedBy } : { how: 'key' as const };
    fresh.push(await signApproval({ ...approval, ...how }, { ...signer, keyid: who.keyid }));
  }
  if (!fresh.every((approval) => approvalSchema.safeParse(approval).success)) {
    return usedWrongly('--recorded-by is a name: plain text of at most 80 characters.');
  }
  if (fresh.length === 0) return nothingApproved({ file, role, who }, open);
  const others = draft.approvals.filter(
    (one) =>
      !fresh.some(
        ({ card, role: kind, keyid }) =>
          card === one.card && kind === one.role && keyid === one.keyid,
      ),
  );
  const written = await changeDraft(asked, opened, { ...draft, approvals: [...others, ...fresh] });
  if (!written.ok) return publishRefused(written);
  return {
    end: 'done',
    lines: [
      ...fresh.map(({ card }) => `${card}: approved for ${roleWords[role]} by ${who.name}`),
      ...open.map(openInWords),
      `${file} was updated. An edit of a card voids its approvals.`,
    ],
    json: {
      ...{ file, role, by: who.name, cards: fresh.map(({ card }) => card) },
      openClaims: open.map(({ card }) => card.id),
    },
  };
}

function openInWords({ card }: LayeredCard): string {
  return `${card.id}: has claims to check at their source, so not approved`;
}

type Nobody = Pick<Approving, 'role' | 'who'> & { readonly file: string };

/** That no changed card waits for this kind of person, or none that may be approved yet. */
function nothingApproved({ file, role, who }: Nobody, open: readonly LayeredCard[]): Outcome {
  const none = `No changed card needs an approval of the kind ${roleWords[role]}.`;
  return {
    end: 'done',
    lines: [...(open.length > 0 ? open.map(openInWords) : [none]), `${file} was not changed.`],
    json: { file, role, by: who.name, cards: [], openClaims: open.map(({ card }) => card.id) },
  };
}

function unknownKey(): Outcome {
  const lines = [
    'This key is not one of those that the publisher names for guidance.',
    'Nothing was approved. Ask the publisher to add it, or use your other key.',
  ];
  return { end: 'refused', refusal: { code: 'signature-of-unknown-key' }, lines };
}
