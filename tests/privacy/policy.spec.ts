import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { builtExtension } from '../support/built-extension.ts';
import { test as base, expect } from '../support/chromium/test.ts';
import { permitted } from '../support/e2e/attempts.ts';
import { addProbe, type Outcome, picture } from '../support/e2e/probe.ts';

/** A server on loopback that answers whatever it is asked, and remembers it. */
type Listener = { readonly address: string; readonly heard: readonly string[] };

type Choices = {
  /** The folder of an extension to put the probe into; empty means the one that was built. */
  built: string;
  /** A policy in place of the built one; empty means the built one. */
  policy: string;
};

async function listen(use: (listener: Listener) => Promise<void>): Promise<void> {
  const heard: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    heard.push(url);
    const type = url.endsWith('.css') ? 'text/css' : 'image/gif';
    response.writeHead(200, { 'content-type': type });
    response.end(url.endsWith('.css') ? '' : Buffer.from(picture, 'base64'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await use({ address: `http://127.0.0.1:${port}/`, heard });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

const test = base.extend<Choices & { listener: Listener }>({
  built: ['', { option: true }],
  policy: ['', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it.
  listener: async ({}, use) => listen(use),
  extension: async ({ listener, built, policy }, use, testInfo) => {
    const folder = testInfo.outputPath('probed-extension');
    addProbe(built || builtExtension('chrome'), folder, { address: listener.address, policy });
    await use(folder);
  },
});

/** Opens the probe, and gives for each attempt what came of it and which directive spoke. */
async function probe(page: Page, extensionId: string): Promise<Readonly<Record<string, string>>> {
  await page.goto(`chrome-extension://${extensionId}/probe.html`);
  const outcomes = await page.evaluate(
    () => (globalThis as unknown as { probed: Promise<Record<string, Outcome>> }).probed,
  );
  const said = Object.entries(outcomes).map(
    ([name, { came, directives }]) => [name, [came, ...directives].join(', ')] as const,
  );
  return Object.fromEntries(said);
}

const done = Object.fromEntries(Object.keys(permitted).map((name) => [name, 'done']));

test('lets the script of its own page do what the panel needs, and no more', async ({
  page,
  extensionId,
  listener,
}) => {
  expect(await probe(page, extensionId)).toEqual({
    'run a text with eval': 'EvalError, require-trusted-types-for',
    'run a text with new Function': 'EvalError, require-trusted-types-for',
    'run a text later': 'TypeError, require-trusted-types-for',
    'set innerHTML': 'TypeError, require-trusted-types-for',
    'write into the document': 'TypeError, require-trusted-types-for',
    'parse a text as HTML': 'TypeError, require-trusted-types-for',
    'make a policy for trusted types': 'TypeError, trusted-types',
    'run a script from a server': 'TypeError, require-trusted-types-for',
    'start a worker from a text': 'TypeError, require-trusted-types-for',
    'show a picture from a server': 'not loaded, img-src',
    'show a picture from a data address': 'not loaded, img-src',
    'link a style sheet from a server': 'not loaded, style-src-elem',
    'style by an element': 'not styled, style-src-elem',
    'style by an attribute': 'not styled, style-src-attr',
    'frame a page from a server': 'asked, frame-src',
    'fetch over plain http': 'TypeError, connect-src',
    'open a socket': 'not opened, connect-src',
    ...done,
  });
  expect(listener.heard).toEqual([]);
});

test('acts on nothing foreign that stands in the markup of a page', async ({
  page,
  extensionId,
  listener,
}) => {
  await probe(page, extensionId);
  const ran = await page.evaluate(() => ({
    inline: 'ranInline' in globalThis,
    handler: 'ranHandler' in globalThis,
    colour: getComputedStyle(document.querySelector('#styled') as Element).color,
  }));
  expect(ran).toEqual({
    inline: false,
    handler: false,
    colour: expect.not.stringContaining('1, 2, 3'),
  });
  expect(listener.heard).toEqual([]);
});

test.describe('under a weak policy', () => {
  test.use({ policy: "script-src 'self'" });

  test('the same attempts succeed, so that their refusal tells something', async ({
    page,
    extensionId,
    listener,
  }) => {
    expect(await probe(page, extensionId)).toMatchObject({
      'set innerHTML': 'done',
      'parse a text as HTML': 'done',
      'make a policy for trusted types': 'done',
      'show a picture from a server': 'done',
      'show a picture from a data address': 'done',
      'link a style sheet from a server': 'done',
      'style by an element': 'done',
      'style by an attribute': 'done',
      ...done,
    });
    expect(listener.heard).toEqual(
      expect.arrayContaining(['/picture.png', '/style.css', '/frame.html', '/in-markup.html']),
    );
  });
});
