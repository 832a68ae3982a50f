/**
 * Lets the browser see to input and paint before more work is done: long work is cut into tasks of
 * a few milliseconds with a pause between. (A timer of 0 would wait 4 ms each time.)
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
