import type { Policy } from '#lib/trust/policy.ts';
import { aPublisher, type TestPublisher } from '../a-publisher.ts';
import { variedCards } from '../varied-cards.ts';
import { ownSource, type PublisherHost, serveFiles } from './publisher-host.ts';

/** An organisation with guidance of its own on a host, and the policy that it hands out. */
export type Organisation = {
  readonly publisher: TestPublisher;
  readonly host: PublisherHost;
  readonly policy: Policy;
};

/** Publishes twelve cards, and sets every computer to take them. */
export async function startOrganisation(): Promise<Organisation> {
  const publisher = await aPublisher({ now: Date.now() });
  await publisher.release(variedCards(12));
  const host = await serveFiles(publisher.files);
  const { rootFile: _file, addedAt: _day, ...source } = await ownSource(publisher, host);
  const trust = { sources: [source], userMayAddSources: false, withdraw: [] };
  const rest = { role: 'consulting', discreet: false, studio: false } as const;
  return { publisher, host, policy: { version: 1, complete: true, trust, ...rest } };
}
