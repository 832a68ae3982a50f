import type { ChromiumBrowser } from '../chromium/launch-chromium.ts';
import type { Target } from '../chromium/side-panel.ts';
import { speakToTarget } from '../chromium/target-session.ts';

/** Every page and worker of an extension that is running now. */
export async function contextsOf(
  browser: ChromiumBrowser,
  extensionId: string,
): Promise<readonly Target[]> {
  const reply = await browser.send<{ targetInfos: Target[] }>('Target.getTargets', {});
  return reply.targetInfos.filter(({ url }) =>
    url.startsWith(`chrome-extension://${extensionId}/`),
  );
}

/** Everything that is reachable in the script memory of a page or worker, as one text. */
export async function takeHeapSnapshot(browser: ChromiumBrowser, target: Target): Promise<Buffer> {
  const session = await speakToTarget(browser, target.targetId);
  const chunks: Buffer[] = [];
  session.hear('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) =>
    chunks.push(Buffer.from(String(chunk))),
  );
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.close();
  return Buffer.concat(chunks);
}

type Created = { readonly context: { readonly origin: string } };

/** The origins of every script that runs in a page: its own, and those that were put into it. */
export async function originsInPage(
  browser: ChromiumBrowser,
  page: Target,
): Promise<readonly string[]> {
  const session = await speakToTarget(browser, page.targetId);
  const origins: string[] = [];
  session.hear('Runtime.executionContextCreated', (parameters) =>
    origins.push((parameters as unknown as Created).context.origin),
  );
  // The contexts that are there already are told before this is answered.
  await session.send('Runtime.enable');
  session.close();
  return origins;
}
