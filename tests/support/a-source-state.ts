import type { SourceState } from '#lib/trust/source-state.ts';

const noon = Date.UTC(2026, 10, 21, 12);

/** How a regional source stands that is up to date; `rest` is laid over it. */
export function aSourceState(rest: Partial<SourceState> = {}): SourceState {
  return {
    id: 'riverside',
    layer: 'regional',
    title: 'Riverside guidance',
    address: 'https://cards.example.org/metadata/',
    state: 'current',
    byPolicy: false,
    lastChecked: noon,
    lastConfirmed: noon,
    confirmedUntil: noon + 30 * 86_400_000,
    released: '2026-11-05',
    cards: 44,
    digest: 'd'.repeat(64),
    rootVersion: 2,
    words: [
      'acorn',
      'badge',
      'cabin',
      'daisy',
      'eagle',
      'falcon',
      'garden',
      'hammer',
      'island',
      'jacket',
    ],
    needs: { 'lived-experience': 1, 'clinical-safety': 1, trainer: 1 },
    signers: [
      {
        role: 'trainer',
        name: 'A. Trainer',
        keyid: 'b'.repeat(64),
        fingerprint: 'c'.repeat(64),
      },
    ],
    ...rest,
  };
}
