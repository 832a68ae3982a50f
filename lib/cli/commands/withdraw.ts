import { dayOf } from '#lib/base/day.ts';
import { refuse } from '#lib/base/result.ts';
import type { WithdrawnItem } from '#lib/guidance/withdrawal.ts';
import { checkReason } from '#lib/lint/check-reason.ts';
import { issuedOf } from '#lib/trust/clock-behind.ts';
import { maxReasonChars } from '#lib/trust/read-withdrawals.ts';
import { withdrawalsEdition, withItem } from '#lib/trust/withdrawals-edition.ts';
import { reasonFault } from '#lib/words/withdrawal-reason.ts';
import {
  type Asked,
  type Command,
  type Outcome,
  textOf,
  textsOf,
  usedWrongly,
} from '../command.ts';
import { keyOptions, openKeys } from '../open-key.ts';
import { leftRunOut } from '../publishing/left-run-out.ts';
import { openNamed } from '../publishing/open-named.ts';
import type { OpenPublisher } from '../publishing/open-publisher.ts';
import { putEdition } from '../publishing/put-edition.ts';
import { keyRefused, publishRefused, refusedWith } from '../publishing/refused.ts';
import { withdrawnItem } from '../publishing/withdrawn-item.ts';

/** `foreword withdraw`: takes a card back everywhere, at once, or lifts that. */
export const withdraw: Command = {
  name: 'withdraw',
  summary: 'Takes a card back: every edition up to one is hidden, and readers are told why.',
  usage: [
    'withdraw --repository FOLDER --card ID --reason "Why, in a sentence." --key KEY',
    '  --upto 3             the last edition that is taken back; the one published if not given',
    '  --use-instead ID     the card to use instead',
    '  --bundle ID          where the card is of another bundle, in a layer below',
    'withdraw --repository FOLDER --card ID --lift --key KEY     shows it again, in one bundle',
  ],
  options: {
    ...keyOptions,
    repository: { type: 'string' },
    card: { type: 'string' },
    reason: { type: 'string' },
    upto: { type: 'string' },
    bundle: { type: 'string' },
    'use-instead': { type: 'string' },
    lift: { type: 'boolean' },
  },
  run: async (asked) => {
    const card = textOf(asked, 'card');
    const repository = textOf(asked, 'repository');
    if (!card || !repository || asked.words.length > 0) {
      return usedWrongly('Give --repository and --card.');
    }
    if (textsOf(asked, 'key').length === 0) return usedWrongly('Give --key.');
    const open = await openNamed(asked, repository);
    if (!open.ok) return publishRefused(open);
    const items = asked.options['lift']
      ? lifted(asked, card, open.value)
      : withdrawn(asked, card, open.value);
    return 'end' in items ? items : put(asked, open.value, { ...items, card });
  },
};

type Items = { readonly items: readonly WithdrawnItem[]; readonly said: readonly string[] };

function withdrawn(asked: Asked, card: string, open: OpenPublisher): Items | Outcome {
  const reason = textOf(asked, 'reason')?.trim() ?? '';
  if (reason === '' || reason.length > maxReasonChars) {
    return usedWrongly(`Say why with --reason, in at most ${maxReasonChars} characters.`);
  }
  const fault = checkReason(reason, dayOf(asked.now));
  if (fault) return refusedWith(refuse(fault), (refusal) => [reasonFault(refusal)]);
  const item = withdrawnItem(asked, { card, reason }, open);
  if ('end' in item) return item;
  const items = withItem(open.withdrawn, item);
  const said = [`${card} is withdrawn, up to edition ${items.at(-1)?.upto}.`];
  return { items, said };
}

/** Lifts it in one bundle, ours where none is named: what a layer below has under the same id stays. */
function lifted(asked: Asked, card: string, open: OpenPublisher): Items | Outcome {
  const bundle = textOf(asked, 'bundle') ?? open.published?.listing.bundle;
  const items = open.withdrawn.filter((one) => one.id !== card || one.bundle !== bundle);
  const left = items.filter(({ id }) => id === card).map((one) => one.bundle);
  const stays = left.map((one) => `It stays withdrawn in ${one}. Lift that with --bundle ${one}.`);
  if (items.length === open.withdrawn.length) {
    const lines = [`${card} is not withdrawn.`, ...stays, 'The repository was not changed.'];
    return { end: 'refused', refusal: { code: 'not-withdrawn' }, lines };
  }
  return { items, said: [`${card} is shown again. What’s new says so.`, ...stays] };
}

async function put(
  asked: Asked,
  open: OpenPublisher,
  { items, said, card }: Items & { readonly card: string },
): Promise<Outcome> {
  const keys = await openKeys(asked);
  if (!keys.ok) return keyRefused(keys);
  // A withdrawal waits for no clock: one that is behind issues at the instant of what stands.
  const now = Math.max(asked.now, issuedOf(open.repository) ?? 0);
  const terms = { now, signers: keys.value.map(({ signer }) => signer) };
  const edition = await withdrawalsEdition(open, items, terms);
  if (!edition.ok) return publishRefused(edition);
  const written = await putEdition(open, edition.value, terms);
  if (!written.ok) return publishRefused(written);
  return {
    end: 'done',
    lines: [
      ...said,
      'Put these on the host, in this order:',
      ...written.value.map((one) => `  ${one}`),
      ...leftRunOut(open, written.value, asked.now),
    ],
    json: { card, withdrawn: items.length, files: written.value },
  };
}
