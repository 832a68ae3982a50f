import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { loopbackOnly } from '../support/chromium/browser-flags.ts';
import { startPanelSession } from '../support/chromium/panel-session.ts';
import { buildExtension } from './browser/build-extension.ts';
import { hasDisplay } from './browser/has-display.ts';
import {
  addSource,
  checkNow,
  openFirst,
  readAllCards,
  readShown,
  type Shown,
} from './demo/demo-panel.ts';
import { type DemoPublisher, startDemoPublisher } from './demo/demo-publisher.ts';
import { findBrowser, sayBrowserRefusal } from './find-browser.ts';

/**
 * `npm run demo`: makes a publisher with five signers, publishes a release on loopback, opens the
 * browser and adds the source; then changes a card and withdraws one, and the panel follows.
 * `-- --once` runs it without a window and prints what the panel shows at each step.
 *
 * Ends with 0 when the panel followed, 1 when something failed, 2 when used wrongly.
 */

const extension = join(import.meta.dirname, '../../.output/chrome-mv3-test');
const quiet = 'reception/demo-quiet-place';

type Step = (heading: string, work: () => Promise<Shown>) => Promise<Shown>;

async function play(publisher: DemoPublisher, path: string, once: boolean): Promise<void> {
  const headless = once || !hasDisplay();
  const extraArguments = [loopbackOnly];
  const session = await startPanelSession({ path, extension, headless, extraArguments, env: {} });
  try {
    const { panel } = session.started();
    const step = stepper(once);
    const [start, ...others] = publisher.cards;
    if (start?.kind !== 'prompt') throw new Error('the first card of the demonstration is another');
    await step('The panel as it comes', () => openFirst(panel));
    await step('The publisher is added, its ten words compared', async () => {
      await addSource(panel, publisher.host.address, await publisher.fingerprint());
      return followed(await readShown(panel), start.title, start.lines);
    });
    await step('One card was changed, and everybody signed again', async () => {
      const lines = ['Say who you are.', 'Ask what they want to be called.', 'Offer a seat.'];
      await publisher.release([{ ...start, rev: 2, lines }, ...others]);
      await checkNow(panel);
      return followed(await readShown(panel), start.title, lines);
    });
    await step('One card was withdrawn', async () => {
      await publisher.withdraw(quiet, 'A line was out of date.');
      await checkNow(panel);
      const all = await readAllCards(panel);
      const told = all.split('\n').filter((line) => /withdrawn/i.test(line));
      if (told.length === 0) throw new Error(`nothing is shown as withdrawn:\n${all}`);
      for (const line of told) console.log(`   Among all cards: ${line}`);
      return readShown(panel);
    });
    if (!headless) await keepOpen(session.started().browser.ended);
  } finally {
    await session.end();
  }
}

function stepper(once: boolean): Step {
  let count = 0;
  return async (heading, work) => {
    count += 1;
    console.log(`\n${count}. ${heading}`);
    const shown = await work();
    console.log(`   The panel shows: ${shown.title}`);
    for (const line of shown.lines) console.log(`   - ${line}`);
    if (!once && process.stdin.isTTY) await pressEnter();
    return shown;
  };
}

function followed(shown: Shown, title: string, lines: readonly string[]): Shown {
  if (shown.title === title && shown.lines.join() === lines.join()) return shown;
  throw new Error(`the panel did not follow: ${JSON.stringify(shown)}`);
}

async function pressEnter(): Promise<void> {
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  await asking.question('   Press Enter to go on. ');
  asking.close();
}

async function keepOpen(ended: Promise<void>): Promise<void> {
  console.log('\nThat was all. Close the browser, or press Ctrl+C here, to stop.');
  await ended;
}

async function demo(once: boolean): Promise<number> {
  if (!(await buildExtension(new AbortController().signal, { mode: 'test' }))) {
    console.error('The extension did not build: see above.');
    return 1;
  }
  const found = await findBrowser('chromium', { install: true });
  if (!found.ok) {
    console.error(sayBrowserRefusal(found.refusal));
    return 1;
  }
  console.log('A publisher, with five signers and a first release:');
  const publisher = await startDemoPublisher((line) => console.log(line));
  try {
    await publisher.release(publisher.cards);
    await play(publisher, found.value.path, once);
    return 0;
  } finally {
    await publisher.close();
  }
}

async function main(parameters: readonly string[]): Promise<number> {
  const unknown = parameters.filter((parameter) => parameter !== '--once');
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(' ')}\nUse: npm run demo, or npm run demo -- --once`);
    return 2;
  }
  try {
    return await demo(parameters.includes('--once'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
