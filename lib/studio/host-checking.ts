import { type Signal, signal } from '@preact/signals-core';
import { saysTheSame } from '#lib/base/same.ts';
import { checkHost } from '#lib/trust/check-host.ts';
import { folderAddress } from '#lib/trust/host-address.ts';
import type { AskHost, HostFinding, HostKind, HostReport } from '#lib/trust/host-report.ts';
import { type HostEdition, hostEdition } from './host-edition.ts';
import { keptOf } from './kept-of-library.ts';
import type { StudioParts } from './parts.ts';
import type { OpenFiles } from './publisher-files.ts';
import type { StudioState } from './state.ts';

export type { HostEdition, HostFinding, HostKind };

/** How far a check of a web address has come, and what it found. */
export type HostCheck =
  | { readonly state: 'none' }
  /** What was typed is no web address. */
  | { readonly state: 'no-address'; readonly typed: string }
  | { readonly state: 'asking'; readonly address: string }
  | {
      readonly state: 'done';
      readonly address: string;
      readonly report: HostReport;
      readonly edition: HostEdition;
    };

/** The addresses that a library is published at, as they were typed. Mirrors stand one a line. */
export type HostAddresses = { readonly address: string; readonly mirrors: string };

const nowhere: HostAddresses = { address: '', mirrors: '' };

type Tools = {
  readonly parts: Pick<StudioParts, 'store' | 'signing'>;
  readonly state: StudioState;
  readonly repository: Signal<OpenFiles | undefined>;
};

/** The check of a published address, as readers' browsers will meet it. Nothing is asked unbidden. */
export function createHostChecking({ parts, state, repository }: Tools) {
  const addresses = signal<HostAddresses>(nowhere);
  const check = signal<HostCheck>({ state: 'none' });
  /** The library that the addresses were read for. */
  let readFor: string | undefined;
  return {
    addresses,
    check,
    /** Reads the addresses of the library that is open, as they were last checked. */
    async readAddresses(): Promise<void> {
      const work = state.work.value?.id ?? '';
      if (work === readFor) return;
      readFor = work;
      const kept = await parts.store.read(addressesName(work));
      addresses.value = isAddresses(kept) ? kept : nowhere;
      check.value = { state: 'none' };
    },
    /** Takes what is typed. What was found at other addresses than these says nothing of them. */
    typeAddress: (part: Partial<HostAddresses>): void => {
      const before = addresses.value;
      const typed = { ...before, ...part };
      addresses.value = typed;
      if (!saysTheSame(typed, before)) check.value = { state: 'none' };
    },
    async checkAddress(): Promise<void> {
      const typed = addresses.value;
      const all = [
        typed.address,
        ...typed.mirrors.split('\n').filter((line) => line.trim() !== ''),
      ];
      const wrong = all.find((one) => folderAddress(one) === undefined);
      const [address, ...mirrors] = all.flatMap((one) => folderAddress(one) ?? []);
      if (wrong !== undefined || !address) {
        check.value = { state: 'no-address', typed: wrong ?? '' };
        return;
      }
      const asking: HostCheck = { state: 'asking', address };
      check.value = asking;
      await parts.store.keep(addressesName(state.work.value?.id ?? ''), typed);
      const { ask, answers } = noting(parts.signing.askHost);
      const report = await checkHost(address, mirrors, ask);
      const edition = await hostEdition(address, answers, repository.value);
      // Another check was begun meanwhile, or another library opened: its answer stands.
      if (check.value === asking) check.value = { state: 'done', address, report, edition };
    },
  };
}

/** Asks, and notes what each address answered. */
function noting(ask: AskHost) {
  const answers = new Map<string, Uint8Array<ArrayBuffer>>();
  const noted: AskHost = async (address) => {
    const answer = await ask(address);
    if (typeof answer !== 'string' && answer.status === 200) answers.set(address, answer.bytes);
    return answer;
  };
  return { ask: noted, answers };
}

// The name under which a library's web addresses are kept here.
function addressesName(work: string): string {
  return keptOf('addresses', work);
}

function isAddresses(kept: unknown): kept is HostAddresses {
  return typeof kept === 'object' && kept !== null && 'address' in kept && 'mirrors' in kept;
}
