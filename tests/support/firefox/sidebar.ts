import { writeFileSync } from 'node:fs';
import type { FirefoxBrowser } from './launch-firefox.ts';

/** The document in the real Firefox sidebar, and a reader's hands on it. */
export type Sidebar = {
  /** Runs the body of an async function in the sidebar's document; what it returns is JSON. */
  evaluate<T>(body: string): Promise<T>;
  /** Clicks the first element that a CSS selector finds, waiting three seconds for it. */
  click(css: string): Promise<void>;
  /** Clicks the button of that name, waiting three seconds for it. */
  clickButton(name: string): Promise<void>;
  /** Types into the first element that a CSS selector finds. */
  type(css: string, text: string): Promise<void>;
  /** Saves a picture of the document as PNG. */
  screenshot(path: string): Promise<void>;
};

const findBrowserElement = `
  const element = document.getElementById('sidebar')
    ?.contentDocument?.getElementById('webext-panels-browser');`;

/** Firefox's own name for the sidebar of an extension. */
function sidebarNameOf(extensionId: string): string {
  const widget = extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  return `${widget}-sidebar-action`;
}

async function showSidebar({ runInBrowser, extensionId }: FirefoxBrowser): Promise<void> {
  const name = JSON.stringify(sidebarNameOf(extensionId));
  await runInBrowser(`
    const end = Date.now() + 20000;
    for (;;) {
      ${findBrowserElement}
      const isOurs = SidebarController.currentID === ${name};
      const isExtension = element?.currentURI?.spec.startsWith('moz-extension:');
      if (isOurs && isExtension && !element.webProgress?.isLoadingDocument) return;
      // Throws until the extension has been heard of.
      if (!isOurs) await SidebarController.show(${name}).catch(() => undefined);
      if (Date.now() > end) throw new Error('the sidebar did not open');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }`);
}

/** Makes a function that runs privileged script with the sidebar's `actor` and `context` named. */
function speakToSidebar({ runInBrowser }: FirefoxBrowser) {
  return <T>(body: string): Promise<T> =>
    runInBrowser<T>(`
      ${findBrowserElement}
      if (!element) throw new Error('the sidebar is closed');
      const context = element.browsingContext;
      // What Firefox's own tests drive pages with; it may reach the sidebar too.
      const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
      const find = (text, how = 'css selector') => actor.findElement(how, text, { timeout: 3000 });
      const capabilities = { get: () => undefined, toJSON: () => ({}) };
      ${body}`);
}

type Evaluated = { readonly returned?: unknown; readonly threw?: string };

function inDocument(body: string): string {
  const script = `const done = arguments[arguments.length - 1];
    (async () => { ${body} })().then(
      (returned) => done(JSON.stringify({ returned })),
      (error) => done(JSON.stringify({ threw: String(error) })));`;
  const choices = `{ sandboxName: 'default', newSandbox: false, timeout: 10000, async: true }`;
  return `return await actor.executeScript(${JSON.stringify(script)}, [], ${choices});`;
}

const drawPicture = `
  const drawn = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d').drawImage(drawn, 0, 0);
  return canvas.toDataURL();`;

/** Opens the REAL Firefox sidebar of the extension; throws when it does not open. */
export async function openSidebar(browser: FirefoxBrowser): Promise<Sidebar> {
  await showSidebar(browser);
  const speak = speakToSidebar(browser);
  return {
    async evaluate<T>(body: string): Promise<T> {
      const { returned, threw } = JSON.parse(await speak<string>(inDocument(body))) as Evaluated;
      if (threw !== undefined) throw new Error(threw);
      return returned as T;
    },
    async click(css) {
      const found = `await find(${JSON.stringify(css)})`;
      await speak(`await actor.clickElement(${found}, capabilities);`);
    },
    async clickButton(name) {
      const text = JSON.stringify(name);
      const path = `//button[normalize-space()=${text} or @aria-label=${text}]`;
      const found = `await find(${JSON.stringify(path)}, 'xpath')`;
      await speak(`await actor.clickElement(${found}, capabilities);`);
    },
    async type(css, text) {
      const found = `await find(${JSON.stringify(css)})`;
      const keys = JSON.stringify(text);
      await speak(`await actor.sendKeysToElement(${found}, ${keys}, capabilities);`);
    },
    async screenshot(path) {
      const address = await speak<string>(drawPicture);
      writeFileSync(path, address.slice(address.indexOf(',') + 1), 'base64');
    },
  };
}
