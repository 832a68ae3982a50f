import type { ChromiumBrowser } from './launch-chromium.ts';

type Evaluated = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
};

/**
 * Runs an expression in a target over the debugging pipe, as if its user had just acted, and gives
 * its value as JSON carries it. Throws what the expression throws.
 */
export async function evaluate(
  browser: ChromiumBrowser,
  targetId: string,
  expression: string,
): Promise<unknown> {
  const attach = { targetId, flatten: true };
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', attach);
  try {
    const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { send } = browser;
    const evaluated = await send<Evaluated>('Runtime.evaluate', parameters, sessionId);
    const { result, exceptionDetails } = evaluated;
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? 'the expression threw');
  } finally {
    // An attached debugger would keep a service worker alive that should sleep.
    await browser.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  }
}
