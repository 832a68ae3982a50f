/**
 * What came of one input, in milliseconds: from when the browser took it, and from when its
 * listeners had run, to the end of the last frame in which anything changed; and the longest task
 * of over 50 ms meanwhile, 0 where there was none.
 */
export type Answer = {
  readonly painted: number;
  readonly afterHandled: number;
  readonly longestTask: number;
};

/** Nothing changes any more once nothing has for so long. */
const quietMs = 300;

/** Hears the next input of a kind, and answers once the page has come to rest. */
function hearInput(kind: 'click' | 'keydown', quiet: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error('no input came')), 10_000);
    const [frame, long] = [new MessageChannel(), [] as PerformanceEntry[]];
    const watcher = new PerformanceObserver((list) => long.push(...list.getEntries()));
    watcher.observe({ type: 'longtask' });
    let [taken, handled, painted] = [0, 0, 0];
    let rest: ReturnType<typeof setTimeout> | undefined;
    const finish = (): void => {
      clearTimeout(giveUp);
      watcher.disconnect();
      changes.disconnect();
      const within = long.filter((task) => task.startTime < painted);
      const since = within.filter((task) => task.startTime + task.duration > taken);
      const longestTask = Math.max(0, ...since.map((task) => task.duration));
      resolve({ painted: painted - taken, afterHandled: painted - handled, longestTask });
    };
    const waitForRest = (): void => {
      clearTimeout(rest);
      rest = setTimeout(finish, quiet);
    };
    // The first task after a frame begins when the frame has been handed on to be shown.
    frame.port1.onmessage = () => {
      painted = performance.now();
      waitForRest();
    };
    // What is said aloud comes later, for screen readers, and is not on screen.
    const isSeen = ({ target }: MutationRecord): boolean =>
      (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]') ===
      null;
    const changes = new MutationObserver((records) => {
      if (records.some(isSeen)) requestAnimationFrame(() => frame.port2.postMessage(0));
    });
    const take = (event: Event): void => {
      taken = event.timeStamp;
      const whole = { subtree: true, childList: true, characterData: true, attributes: true };
      changes.observe(document.documentElement, whole);
    };
    const handle = (): void => {
      handled = performance.now();
      painted = handled;
      waitForRest();
    };
    addEventListener(kind, take, { once: true, capture: true });
    addEventListener(kind, handle, { once: true });
  });
}

/** An expression that listens for the next input of a kind; `heardAnswer` gives what came of it. */
export function listenTo(kind: 'click' | 'keydown'): string {
  return `globalThis.benchAnswer = (${hearInput})('${kind}', ${quietMs}); undefined`;
}

/** An expression that waits for the answer. */
export const heardAnswer = 'globalThis.benchAnswer';
