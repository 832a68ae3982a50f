import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { waitFor } from '../wait-for.ts';
import { evaluate } from './evaluate.ts';
import type { ChromiumBrowser } from './launch-chromium.ts';
import type { Target } from './side-panel.ts';

/** What a home shows first: the role, the glance's title and its lines. */
export type PanelGlance = {
  readonly role: string;
  readonly title: string;
  readonly lines: readonly string[];
};

const showMaxMs = 20_000;

/** Chooses the first role and goes on, as a person does; gives whether there is a question. */
const answerFirstRun = `(() => {
  if (document.readyState === 'loading') return false;
  const form = [...document.forms].find((each) => each.querySelector('input[name=role]'));
  if (form === undefined) return false;
  form.querySelector('input[name=role]').click();
  form.querySelector('[type=submit], button:not([type])').click();
  return true;
})()`;

const readGlance = `(() => {
  const glance = document.querySelector('section.glance');
  const role = document.documentElement?.dataset.role;
  const title = glance?.querySelector('h1, h2')?.innerText.trim();
  const lines = [...(glance?.querySelectorAll('li') ?? [])].map((line) => line.innerText.trim());
  return role && title && lines.length > 0 ? { role, title, lines } : undefined;
})()`;

/**
 * Reads the home that the panel shows, answering the question of the first run with its first
 * answer when it is asked. Throws, with the panel's own words, when no glance comes.
 */
export async function readPanel(browser: ChromiumBrowser, panel: Target): Promise<PanelGlance> {
  const ask = (expression: string) => evaluate(browser, panel.targetId, expression);
  const look = async (): Promise<PanelGlance | undefined> => {
    const glance = (await ask(readGlance)) as PanelGlance | undefined;
    if (glance === undefined) await ask(answerFirstRun);
    return glance;
  };
  const glance = await waitFor(look, { maxMs: showMaxMs, everyMs: 200 });
  if (glance !== undefined) return glance;
  const words = await ask('document.body.innerText');
  throw new Error(`the panel shows no glance; it reads:\n${words}`);
}

/** Saves a picture of the panel as PNG. */
export async function savePicture(
  browser: ChromiumBrowser,
  panel: Target,
  path: string,
): Promise<void> {
  // Fonts come after words, and a picture before them is in another face.
  await evaluate(browser, panel.targetId, 'document.fonts.ready.then(() => true)');
  const attach = { targetId: panel.targetId, flatten: true };
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', attach);
  const picture = { format: 'png' };
  const shot = await browser.send<{ data: string }>('Page.captureScreenshot', picture, sessionId);
  await browser.send('Target.detachFromTarget', { sessionId });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, shot.data, 'base64');
}
