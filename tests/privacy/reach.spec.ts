import { evaluate } from '../support/chromium/evaluate.ts';
import type { ChromiumBrowser } from '../support/chromium/launch-chromium.ts';
import { test as base, expect } from '../support/chromium/test.ts';
import { makeCanaries, type Place, placesIn } from '../support/privacy/canaries.ts';
import { contextsOf } from '../support/privacy/contexts.ts';
import { note, releasedExtension } from '../support/privacy/evidence.ts';
import { everywhere, inPages, reachScript } from '../support/privacy/reaches.ts';
import { serveRecord } from '../support/privacy/record-page.ts';
import { writeSibling } from '../support/privacy/sibling-extension.ts';

const test = base.extend<{ extension: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  extension: async ({}, use) => use(releasedExtension),
});
const canaries = makeCanaries();

type Learnt = Readonly<Record<string, unknown>>;

/** Makes every attempt in a context; gives what each learnt, and the canaries that stand in it. */
async function reach(
  browser: ChromiumBrowser,
  targetId: string,
  script: string,
): Promise<{ learnt: Learnt; places: readonly Place[] }> {
  const learnt = (await evaluate(browser, targetId, script)) as Learnt;
  return { learnt, places: placesIn(Buffer.from(JSON.stringify(learnt)), canaries) };
}

/** What was learnt, as text, without what an extension may always know: its own pages' tabs. */
function foreignTabs(learnt: Learnt, ours: string): string {
  const isOurs = (value: unknown): boolean => {
    const { url, pendingUrl } = Object(value) as { url?: unknown; pendingUrl?: unknown };
    return [url, pendingUrl].some((each) => typeof each === 'string' && each.startsWith(ours));
  };
  return JSON.stringify(learnt, (_key, value) => (isOurs(value) ? undefined : value));
}

test('worker, panel and page learn no address, title, text or picture of another tab', async ({
  session,
}) => {
  const record = await serveRecord(canaries);
  const { browser, extensionId } = session.started();
  await browser.send('Target.createTarget', { url: record.url });
  const url = `chrome-extension://${extensionId}/print.html`;
  await browser.send('Target.createTarget', { url });
  const contexts = await contextsOf(browser, extensionId);
  expect(contexts.map((each) => each.type).sort()).toEqual(['page', 'page', 'service_worker']);
  for (const { targetId, type } of contexts) {
    const attempts = type === 'page' ? { ...everywhere, ...inPages } : everywhere;
    const { learnt, places } = await reach(browser, targetId, reachScript(attempts, record.url));
    const text = JSON.stringify(learnt);
    expect(places, text).toEqual([]);
    expect(foreignTabs(learnt, `chrome-extension://${extensionId}/`)).not.toMatch(
      /"(?:url|pendingUrl|title|favIconUrl)"/,
    );
    expect(text).not.toMatch(/data:image|"shared"/);
    await note(`${Object.keys(attempts).length} attempts by a ${type.replace('_', ' ')}`);
  }
  await record.close();
});

test('the same attempts by the control learn title and address', async ({ session }, testInfo) => {
  const record = await serveRecord(canaries);
  const { browser } = session.started();
  const folder = testInfo.outputPath('sibling');
  writeSibling(folder, record.url);
  const { id } = await browser.send<{ id: string }>('Extensions.loadUnpacked', { path: folder });
  await browser.send('Target.createTarget', { url: record.url });
  const page = { url: `chrome-extension://${id}/page.html` };
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', page);
  const script = reachScript(everywhere, record.url);
  await expect
    .poll(async () => (await reach(browser, targetId, script)).places)
    .toEqual(expect.arrayContaining(['title', 'text']));
  const { learnt } = await reach(browser, targetId, script);
  expect(JSON.stringify(learnt['list every tab'])).toContain(record.url);
  await note('the control learnt the title, the address and the text by the same attempts');
  await record.close();
});
