/** Tells other pages that guidance changed; a bell without words: they read again. */
export function createBell(hear: () => void): { readonly ring: () => void } {
  const channel = new BroadcastChannel('foreword.changes');
  channel.onmessage = hear;
  return { ring: () => channel.postMessage(0) };
}

/** Rings once, for whoever hears nothing itself: a channel left open would hold the page's memory. */
export function ringOnce(): void {
  const channel = new BroadcastChannel('foreword.changes');
  channel.postMessage(0);
  channel.close();
}
