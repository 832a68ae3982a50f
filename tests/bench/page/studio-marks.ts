/** What the page of the Studio notes of itself, in milliseconds since it was asked for. */
export type StudioMarks = {
  /** When the last read of the database came back before the first table. */
  readonly read: number;
  /** When the frame with the first table had been handed on to be shown. */
  readonly painted: number;
  /** Every task of over 50 ms: when it began, and how long it took. */
  readonly tasks: readonly (readonly [began: number, took: number])[];
};

function noteMarks(): void {
  const marks = { read: 0, table: 0, painted: 0, tasks: [] as [number, number][] };
  Object.assign(globalThis, { benchStudio: marks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      marks.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const heard = (): void => {
    if (marks.table === 0) marks.read = performance.now();
  };
  const store = IDBObjectStore.prototype;
  const { get, getAll } = store;
  store.get = function noted(...query) {
    const request = get.apply(this, query);
    request.addEventListener('success', heard);
    return request;
  };
  store.getAll = function noted(...query) {
    const request = getAll.apply(this, query);
    request.addEventListener('success', heard);
    return request;
  };
  const frame = new MessageChannel();
  frame.port1.onmessage = () => {
    marks.painted = performance.now();
  };
  const changes = new MutationObserver(() => {
    if (!document.querySelector('table.lib tbody tr')) return;
    changes.disconnect();
    marks.table = performance.now();
    requestAnimationFrame(() => frame.port2.postMessage(0));
  });
  changes.observe(document, { subtree: true, childList: true });
}

/** A script that notes the marks; it runs in the page before the page's own. */
export const studioMarks = `(${noteMarks})()`;

/** An expression for what was noted so far. */
export const notedMarks = 'globalThis.benchStudio';
