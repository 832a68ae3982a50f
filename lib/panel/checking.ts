import { noPractice } from '#lib/guidance/practice.ts';
import { asTroubles, keepValue } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import { freshSettings } from './settings.ts';
import type { Signals } from './signals.ts';

const keptNames = ['settings', 'practice', 'feedback', 'troubles', 'settings.unread'] as const;

/** Looking at this computer, and clearing what is kept on it. */
export function createChecking(parts: PanelParts, state: Signals) {
  return {
    async readFacts(): Promise<void> {
      const reader = state.reader.value;
      const [facts, updates, troubles, pointer, sources] = await Promise.all([
        parts.page.checkFacts(),
        parts.page.updateFacts(),
        parts.kept.read('troubles'),
        reader.state(),
        reader.sources(),
      ]);
      const guidance = state.guidance.value;
      state.facts.value = {
        ...facts,
        state: pointer ?? '',
        released: guidance?.home.released ?? '',
        cards: guidance?.home.cards ?? 0,
        from: guidance?.from ?? 'memory',
        troubles: asTroubles(troubles),
        updates: { ...updates, sources, practiceFile: state.practiceFile.value, hosts: [] },
      };
    },
    /** Asks the host of each source once, when somebody says so, and shows what it answered. */
    async askHosts(): Promise<void> {
      const { sources } = state.facts.value?.updates ?? { sources: [] };
      const addresses = [...new Set(sources.map(({ address }) => address))];
      const hosts = await Promise.all(addresses.map(parts.page.askHost));
      const facts = state.facts.value;
      if (facts) state.facts.value = { ...facts, updates: { ...facts.updates, hosts } };
    },
    copyReport: (report: string): Promise<boolean> => parts.page.copy(report),
    clearEverything: () => clearEverything(parts, state),
    /** Begins anew after settings could not be read; those were kept aside when the panel opened. */
    async startFresh(): Promise<void> {
      state.notice.value = undefined;
      await keepValue(parts, state, 'settings', state.chosen.value);
    },
  };
}

/**
 * Removes everything that people chose or wrote here. The published cards stay. False where
 * some of it could not be removed: then it stands on screen as before.
 */
async function clearEverything(parts: PanelParts, state: Signals): Promise<boolean> {
  try {
    await parts.kept.clear(keptNames);
  } catch {
    return false;
  }
  await parts.memory.forgetReader();
  state.practice.value = noPractice;
  state.feedback.value = [];
  state.discreet.value = false;
  state.route.value = { at: 'home' };
  state.chosen.value = freshSettings;
  return true;
}
