import { daysOf } from '#lib/trust/found-publisher.ts';
import { expiresAt } from '#lib/tuf/write-metadata.ts';
import { dayInWords } from '#lib/words/days.ts';
import {
  type Asked,
  type Command,
  type Outcome,
  textOf,
  textsOf,
  usedWrongly,
} from '../command.ts';
import { keyOptions, openKeys } from '../open-key.ts';
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
  const until = expiresAt(asked.now, days).slice(0, 10);
  return {
    end: 'done',
    lines: [
      `Confirmed as current until ${dayInWords(until)}.`,
      'Put these on the host, in this order:',
      ...put.value.map((name) => `  ${name}`),
    ],
    json: { until, files: put.value },
  };
}
