import { batch } from '@preact/signals-core';
import { asPractice } from '#lib/guidance/practice.ts';
import type { KeptPolicy, PolicyState } from '#lib/trust/policy-state.ts';
import { noteTrouble } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import { parseSettings, startsDiscreet } from './settings.ts';
import type { Signals } from './signals.ts';
import type { NoticeCode } from './state.ts';

/** What reaches the panel from outside while it is open, besides guidance. */
export function createHearing(parts: PanelParts, state: Signals) {
  return {
    /** Says something of the panel itself, in its notice. */
    say(notice: NoticeCode): void {
      state.notice.value = notice;
      void noteTrouble(parts, notice);
    },
    /** What the organisation sets now. One that cannot be read leaves the last good one in force. */
    hearPolicy(policy: PolicyState): void {
      batch(() => {
        state.policyFaults.value = policy.state === 'wrong' ? policy.faults : [];
        if (policy.state !== 'none') hold(state, policy.state === 'good' ? policy : policy.kept);
      });
    },
    /** The policy that came from a file was taken out again: what people chose holds. */
    policyDropped: (): void => batch(() => hold(state, undefined)),
    /**
     * What was chosen or pinned in another window holds here too, under what was chosen here and is
     * not kept yet; but the view that somebody is in here stays.
     */
    hearSettings(kept: unknown): void {
      const changes = [...state.changing];
      const heard = changes.reduce((now, change) => change(now), parseSettings(kept));
      const { discreet, role = heard.role } = state.chosen.value;
      state.chosen.value = { ...heard, discreet, ...(role ? { role } : {}) };
    },
    /** What the practice wrote in another window or in the Studio stands here at once. */
    hearPractice(practice: unknown): void {
      state.practice.value = asPractice(practice);
    },
    hearOnline(online: boolean): void {
      state.online.value = online;
    },
  };
}

/**
 * Lays what an organisation sets over what people chose. A view that comes of it starts as it starts:
 * Reception's screen may face the queue. It opens no discreet view that somebody is in.
 */
function hold(state: Signals, holds: KeptPolicy | undefined): void {
  const before = state.settings.value.role;
  state.policy.value = holds?.policy;
  state.policyFile.value = holds?.from && holds.seen;
  const { role } = state.settings.value;
  if (!role || role === before || !startsDiscreet(state.settings.value, role)) return;
  state.discreet.value = true;
  state.full.value = undefined;
}

/** What reaches the panel from outside. */
export type Hearing = ReturnType<typeof createHearing>;
