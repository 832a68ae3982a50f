const lockName = 'foreword.page';
const channelName = 'foreword.sync';

/**
 * Says that a page of ours is open, and hears when the worker wants something checked here: a
 * page lives as long as it is open, the worker for 30 seconds only.
 */
export function standOpen(hear: () => void): void {
  // Held until the page goes; several pages may hold it at once.
  void navigator.locks.request(lockName, { mode: 'shared' }, () => new Promise(() => undefined));
  new BroadcastChannel(channelName).onmessage = hear;
}

/** Asks open pages to check what is due. False where none is open. */
export async function askPages(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  if (!held.some(({ name }) => name === lockName)) return false;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(0);
  channel.close();
  return true;
}
