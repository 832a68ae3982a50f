import { writeFileSync } from 'node:fs';
import type { FirefoxBrowser } from './launch-firefox.ts';

/** A document of the extension in a real Firefox, and a reader's hands on it. */
export type FirefoxDocument = {
  /** Runs the body of an async function in the document; what it returns is JSON. */
  evaluate<T>(body: string): Promise<T>;
  /** Clicks the first element that a CSS selector finds, waiting three seconds for it. */
  click(css: string): Promise<void>;
  /**
   * Clicks the button of that name, waiting three seconds for it: one on the page itself, or with
   * `menu` one in the menu of that id.
   */
  clickButton(name: string, menu?: string): Promise<void>;
  /** Types into the first element that a CSS selector finds. */
  type(css: string, text: string): Promise<void>;
  /** Presses keys where the focus is, in WebDriver's own characters. */
  press(keys: string): Promise<void>;
  /** Saves a picture of the document as PNG. */
  screenshot(path: string): Promise<void>;
};

/** Makes a function that runs privileged script with the document's `actor` and `context` named. */
function speakTo({ runInBrowser }: FirefoxBrowser, findElement: string) {
  return <T>(body: string): Promise<T> =>
    runInBrowser<T>(`
      ${findElement}
      if (!element) throw new Error('the document is closed');
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
  const choices = `{ sandboxName: 'default', newSandbox: false, timeout: 20000, async: true }`;
  return `return await actor.executeScript(${JSON.stringify(script)}, [], ${choices});`;
}

const drawPicture = `
  const drawn = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d').drawImage(drawn, 0, 0);
  return canvas.toDataURL();`;

/**
 * Drives a document that is already open. `findElement` is script in the browser's window that
 * names the `<browser>` of the document `element`.
 */
export function driveDocument(browser: FirefoxBrowser, findElement: string): FirefoxDocument {
  const speak = speakTo(browser, findElement);
  const sendKeys = (css: string, text: string) =>
    speak(`await actor.sendKeysToElement(
      await find(${JSON.stringify(css)}), ${JSON.stringify(text)}, capabilities);`);
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
    async clickButton(name, menu) {
      const text = JSON.stringify(name);
      const where =
        menu === undefined
          ? 'not(ancestor::*[@popover])'
          : `ancestor::*[@id=${JSON.stringify(menu)}]`;
      const path = `//button[normalize-space()=${text} or @aria-label=${text}][${where}]`;
      const found = `await find(${JSON.stringify(path)}, 'xpath')`;
      await speak(`await actor.clickElement(${found}, capabilities);`);
    },
    async type(css, text) {
      await sendKeys(css, text);
    },
    async press(keys) {
      await sendKeys(':focus, body', keys);
    },
    async screenshot(path) {
      const address = await speak<string>(drawPicture);
      writeFileSync(path, address.slice(address.indexOf(',') + 1), 'base64');
    },
  };
}
