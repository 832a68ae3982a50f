import { manifestFacts } from '#lib/platform/facts.ts';
import { openStart, type Start } from '#lib/store/open-start.ts';
import { startParts } from './start-parts.ts';

/** Opens what this page shows and keeps: from the store, or as a private window can. */
export async function openHere(): Promise<Start> {
  if (!manifestFacts().privateWindow) return openStart(startParts());
  return (await import('./open-privately.ts')).openPrivately(startParts());
}
