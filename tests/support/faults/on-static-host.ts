import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { FetchFile } from '#lib/sync/network.ts';
import type { SyncCode } from '#lib/sync/refusal.ts';
import { hostAddress } from '../a-host.ts';
import { type HostFault, type StaticHost, startStaticHost } from '../static-host.ts';
import { aPlace, type Place } from './a-place.ts';
import { pathOf } from './edit-role.ts';

/** A place whose publisher's files lie on a real host on loopback, asked by the real fetch. */
export type HostedPlace = Place & {
  readonly web: StaticHost;
  /** Syncs, with the host at another address where one is given. */
  readonly syncFrom: (address?: string) => Promise<void>;
  /** Asserts that a fault of these paths leaves yesterday's cards, with such a code. */
  readonly expectRefused: (
    paths: readonly string[],
    fault: HostFault,
    code: SyncCode,
  ) => Promise<void>;
  /** The path of a pack that today's release brings. */
  readonly newPack: () => string;
};

/** Sets a hosted place up before each test of a file; gives it back when it is called. */
export function onStaticHost(): () => HostedPlace {
  let place: HostedPlace | undefined;
  beforeEach(async () => {
    // What our modules ask of the page in which they are loaded.
    vi.stubGlobal('chrome', {});
    vi.stubGlobal('navigator', { onLine: true });
    place = await aHostedPlace();
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    await place?.web.close();
  });
  return () => place ?? expect.fail();
}

async function aHostedPlace(): Promise<HostedPlace> {
  const place = await aPlace();
  const packs = () => [...place.publisher.files.keys()].filter((path) => path.includes('.ndjson.'));
  const kept = await place.db.getAllKeys('packs');
  const web = await startStaticHost(place.publisher.files);
  const { fetchFile } = await import('#lib/platform/fetch.ts');
  const syncFrom = async (address = web.address) => {
    const fetched: FetchFile = (asked, terms) =>
      fetchFile(asked.replace(hostAddress, address), terms);
    await place.sync({ parts: { fetchFile: fetched } });
  };
  return {
    ...{ ...place, web, syncFrom },
    expectRefused: async (paths, fault, code) => {
      web.faults.clear();
      for (const path of paths) web.faults.set(path, fault);
      await syncFrom();
      await place.expectYesterday(code);
    },
    newPack: () => packs().find((path) => !kept.some((hash) => path.includes(hash))) ?? '',
  };
}

/** The paths of the newest snapshot, targets and guidance metadata. */
export function newestMetadata({ publisher }: Pick<Place, 'publisher'>): readonly string[] {
  return ['snapshot', 'targets', 'guidance'].map((role) => pathOf(publisher, role));
}

/** Lets every time limit of a request pass within a moment, and gives how long each was to be. */
export function hurryTimeouts(): readonly number[] {
  const asked: number[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    asked.push(ms);
    const ends = new AbortController();
    setTimeout(() => ends.abort(new DOMException('timed out', 'TimeoutError')), 50);
    return ends.signal;
  });
  return asked;
}
