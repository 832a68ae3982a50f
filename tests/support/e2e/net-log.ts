import { readFileSync } from 'node:fs';

/** A request that the browser began: whose it was, and where to. */
export type BegunRequest = { readonly initiator: string; readonly url: string };

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
};

/** The flag with which Chromium logs, from its very start, everything that it does with a network. */
export const logNetTo = (file: string): string => `--log-net-log=${file}`;

/** Reads which requests were begun, from a log that is whole once its browser has ended. */
export function readNetLog(file: string): readonly BegunRequest[] {
  const { constants, events }: NetLog = JSON.parse(readFileSync(file, 'utf8'));
  const begun = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter(({ type }) => type === begun)
    .map(({ params: { url = '', initiator = '' } = {} }) => ({ url, initiator }));
}
