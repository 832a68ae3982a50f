import { dayOf } from '#lib/base/day.ts';
import { daysOf } from '#lib/trust/found-publisher.ts';
import { expiriesOf, rolesIn } from '#lib/tuf/run-out.ts';
import { expiresAt } from '#lib/tuf/write-metadata.ts';
import { dayInWords } from '#lib/words/days.ts';
import { keepRoots, runsOutInWords } from '#lib/words/publish.ts';
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
import { putCurrent } from '../publishing/put-edition.ts';
import { countOf } from '../publishing/read-signers.ts';
import { keyRefused, publishRefused } from '../publishing/refused.ts';

/** `foreword renew`: says again that what is published is current. */
export const renew: Command = {
  name: 'renew',
  summary: 'Says again that what is published is current: once a month, with one key.',
  usage: [
    'renew --repository FOLDER --key publisher.key.json',
    `  --days ${daysOf.timestamp}     for how long it holds`,
  ],
  options: { ...keyOptions, repository: { type: 'string' }, days: { type: 'string' } },
  run: async (asked) => {
    const repository = textOf(asked, 'repository');
    const days = countOf(asked, 'days', daysOf.timestamp);
    if (!repository || asked.words.length > 0) return usedWrongly('Give --repository.');
    if (textsOf(asked, 'key').length === 0) return usedWrongly('Give --key.');
    if (days === undefined || days > 400) return usedWrongly('--days is a number from 1 to 400.');
    const open = await openNamed(asked, repository);
    if (!open.ok) return publishRefused(open);
    return renewFor(asked, open.value, days);
  },
};

async function renewFor(asked: Asked, open: OpenPublisher, days: number): Promise<Outcome> {
  const keys = await openKeys(asked);
  if (!keys.ok) return keyRefused(keys);
  const signers = keys.value.map(({ signer }) => signer);
  const terms = { now: asked.now, signers, timestampDays: days };
  const put = await putCurrent(open, terms);
  if (!put.ok) return publishRefused(put);
  const left = leftRunOut(open, put.value, asked.now);
  const first = firstToRunOut(open, put.value);
  const end = Date.parse(expiresAt(asked.now, days));
  const until = dayOf(Math.min(end, first.expires));
  return {
    end: 'done',
    lines: [
      left.length > 0
        ? 'The timestamp is signed again.'
        : `Confirmed as current until ${dayInWords(until)}.`,
      ...(left.length === 0 && first.expires < end ? runsOutInWords(first.role) : []),
      'Put these on the host, in this order:',
      ...put.value.map((name) => `  ${name}`),
      ...(rolesIn(put.value).has('root') ? [keepRoots] : []),
      ...left,
    ],
    json: { until, files: put.value },
  };
}

/** What was not written now and runs out first: readers take an edition for current until then. */
function firstToRunOut({ repository }: OpenPublisher, written: readonly string[]) {
  const roles = rolesIn(written);
  const left = [...expiriesOf(repository)].filter(([role]) => !roles.has(role));
  const ordered = left.sort(([, one], [, other]) => one - other);
  const [role = '', expires = Number.POSITIVE_INFINITY] = ordered[0] ?? [];
  return { role, expires };
}
