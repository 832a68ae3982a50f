import type { SourceState } from '#lib/trust/source-state.ts';

/** The page about what Foreword does, with all that it may ask a host for. */
export type AboutView = {
  readonly screen: 'about';
  readonly sources: readonly Pick<SourceState, 'address'>[];
  /** Address of the practice file, where the policy names one. */
  readonly practiceFile: string | undefined;
};

/** A host that Foreword connects to, and what for. */
export type ConnectionView = { readonly host: string; readonly why: 'cards' | 'practice-file' };

/** Every host that is asked for anything: those of the sources, and the practice file's. */
export function viewConnections({
  sources,
  practiceFile,
}: Omit<AboutView, 'screen'>): readonly ConnectionView[] {
  const cards = sources.map(({ address }) => [address, 'cards'] as const);
  const file = practiceFile ? ([[practiceFile, 'practice-file']] as const) : [];
  const all = [...cards, ...file].map(([address, why]) => ({ host: hostOf(address), why }));
  return [...new Map(all.map((one) => [`${one.host} ${one.why}`, one])).values()];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
