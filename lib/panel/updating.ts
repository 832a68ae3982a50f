import { noteTrouble } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import type { Signals } from './signals.ts';
import type { FoundSource, Updates, Watch } from './updates.ts';

/** Checking for updates, adding and removing sources, and guidance from a file. */
export function createUpdating(parts: PanelParts, state: Signals, reread: () => Promise<void>) {
  const one = createOneAtATime(state);
  const updates = (): Promise<Updates> => parts.page.updates();
  return {
    /** Ends whatever is under way. What was kept before stays. */
    stopUpdating: one.stop,
    checkNow: () =>
      one.run('checking', async (watch) => {
        const checked = await (await updates()).check(watch);
        if (watch.signal.aborted) return;
        state.updating.value = { at: 'checked', checked };
        await reread();
      }),
    bringInGuidance: (file: Blob) =>
      one.run('bringing-in', async (watch) => {
        const done = await (await updates()).bringIn(file, watch);
        if (watch.signal.aborted) return;
        state.updating.value = done.ok
          ? { at: 'brought-in', title: done.value.title }
          : { at: 'not-brought-in', refusal: done.refusal };
        if (done.ok) await reread();
        else await noteTrouble(parts, done.refusal.code);
      }),
    /** Puts away what stands: a source that was found, a refusal, a word of what was done. */
    dropUpdating(): void {
      state.updating.value = undefined;
    },
    ...createSources({ parts, state, reread, one }),
  };
}

/** Puts away the word of what is over. What goes on, or waits to be compared, stays. */
export function forgetOver({ updating }: Pick<Signals, 'updating'>): void {
  const now = updating.value;
  if (now && !('progress' in now) && now.at !== 'found') updating.value = undefined;
}

type SourceParts = {
  readonly parts: PanelParts;
  readonly state: Signals;
  readonly reread: () => Promise<void>;
  readonly one: ReturnType<typeof createOneAtATime>;
};

/** Looking a source up, adding and removing it. */
function createSources({ parts, state, reread, one }: SourceParts) {
  const updates = (): Promise<Updates> => parts.page.updates();
  return {
    findSource: (address: string) =>
      one.run('finding', async (watch) => {
        const found = await (await updates()).find(address.trim(), watch);
        if (watch.signal.aborted) return;
        state.updating.value = found.ok
          ? { at: 'found', found: found.value }
          : { at: 'not-found', address, refusal: found.refusal };
        if (!found.ok) await noteTrouble(parts, found.refusal.code);
      }),
    addSource: (found: FoundSource) =>
      one.run('adding', async (watch) => {
        const added = await (await updates()).add(found, watch);
        if (added.ok) forgetAddress(parts, state);
        else await noteTrouble(parts, added.refusal.code);
        if (watch.signal.aborted && !added.ok) return;
        await reread();
        state.updating.value = added.ok
          ? { at: 'added', title: found.title, checked: added.value }
          : { at: 'not-added', found, refusal: added.refusal };
      }),
    async removeSource(id: string, title: string): Promise<void> {
      const removed = await (await updates()).remove(id);
      await reread();
      state.updating.value = removed.ok
        ? { at: 'removed', title }
        : { at: 'not-removed', refusal: removed.refusal };
    },
  };
}

/** What was added needs its form no more: the next source begins with an empty one. */
function forgetAddress(parts: PanelParts, state: Signals): void {
  const { route } = state;
  if (route.value.at === 'page' && route.value.page === 'settings') state.halfTyped.value = '';
  void parts.memory.forgetWords('source');
}

type Working = 'checking' | 'finding' | 'adding' | 'bringing-in';

/** Lets one thing go on at a time: what is begun next ends what was under way. */
function createOneAtATime(state: Signals) {
  let running: AbortController | undefined;
  const stop = (): void => {
    running?.abort();
    running = undefined;
    state.updating.value = { at: 'stopped' };
  };
  return {
    stop,
    async run(at: Working, work: (watch: Watch) => Promise<void>): Promise<void> {
      running?.abort();
      const mine = new AbortController();
      running = mine;
      const { signal } = mine;
      state.updating.value = { at, progress: undefined };
      const hear: Watch['hear'] = (progress) => {
        if (!signal.aborted) state.updating.value = { at, progress };
      };
      try {
        await work({ signal, hear });
      } catch (bug) {
        // Nothing goes on any more: the page must not say for ever that it does.
        if (running === mine) state.updating.value = undefined;
        throw bug;
      }
      if (running === mine) running = undefined;
    },
  };
}
