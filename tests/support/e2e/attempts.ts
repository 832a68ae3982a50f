/**
 * What a page of the extension may try, each run by the page's own script: evaluation over the
 * debugging protocol is outside of the policy. Every function is carried into the page as text, so
 * none may lean on anything around it. `address` is a server on loopback. Each gives `done`, or
 * throws as the browser throws; what is refused without a throw gives another word.
 */
type Attempt = (address: string) => unknown;

/** Attempts that have to fail. */
export const forbidden: Readonly<Record<string, Attempt>> = {
  // biome-ignore lint/security/noGlobalEval: it is tried so that it can be seen to be refused.
  'run a text with eval': () => globalThis.eval('"done"'),
  'run a text with new Function': () => new Function('return "done"')(),
  'run a text later': () =>
    new Promise((resolve) => {
      Object.assign(globalThis, { ranLater: () => resolve('done') });
      setTimeout('ranLater()', 0);
      setTimeout(() => resolve('nothing ran'), 100);
    }),
  'set innerHTML': () => {
    document.body.appendChild(document.createElement('p')).innerHTML = '<b>words</b>';
    return 'done';
  },
  'write into the document': () => {
    document.write('<p>words</p>');
    return 'done';
  },
  'parse a text as HTML': () =>
    new DOMParser().parseFromString('<p>words</p>', 'text/html') && 'done',
  'make a policy for trusted types': () => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return trustedTypes.createPolicy('any', { createHTML: String }) && 'done';
  },
  'run a script from a server': (address) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve('done');
      script.onerror = () => resolve('not loaded');
      script.src = `${address}script.js`;
      document.head.append(script);
    }),
  'start a worker from a text': () =>
    new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))) && 'done',
  'show a picture from a server': (address) =>
    new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('done');
      picture.onerror = () => resolve('not loaded');
      picture.src = `${address}picture.png`;
    }),
  'show a picture from a data address': () =>
    new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('done');
      picture.onerror = () => resolve('not loaded');
      picture.src =
        'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    }),
  'link a style sheet from a server': (address) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.onload = () => resolve('done');
      link.onerror = () => resolve('not loaded');
      link.href = `${address}style.css`;
      document.head.append(link);
    }),
  'style by an element': () => {
    const style = document.createElement('style');
    style.textContent = '#by-element { color: rgb(1, 2, 3) }';
    const words = document.createElement('p');
    words.id = 'by-element';
    document.body.append(style, words);
    return getComputedStyle(words).color === 'rgb(1, 2, 3)' ? 'done' : 'not styled';
  },
  'style by an attribute': () => {
    const words = document.body.appendChild(document.createElement('p'));
    words.setAttribute('style', 'color: rgb(1, 2, 3)');
    return getComputedStyle(words).color === 'rgb(1, 2, 3)' ? 'done' : 'not styled';
  },
  'frame a page from a server': (address) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      // A frame that is refused loads a page of the browser's own: the server tells the two apart.
      frame.onload = () => resolve('asked');
      frame.src = `${address}frame.html`;
      document.body.append(frame);
    }),
  'fetch over plain http': () => fetch('http://elsewhere.invalid/').then(() => 'done'),
  'open a socket': (address) =>
    new Promise((resolve) => {
      const socket = new WebSocket(address.replace('http:', 'ws:'));
      socket.onopen = () => resolve('done');
      socket.onerror = () => resolve('not opened');
    }),
};

/** What the panel needs, and what therefore has to work under the same policy. */
export const permitted: Readonly<Record<string, Attempt>> = {
  'run its own script': () => 'done',
  'import its own module': async () => {
    const path = '/probe-module.js';
    return (await import(path)).word;
  },
  'read its own file': async () =>
    (await (await fetch('/starter/release.json')).json()).schema && 'done',
  'show its own picture': () =>
    new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('done');
      picture.onerror = () => resolve('not loaded');
      picture.src = '/probe.gif';
    }),
  'style by a property': () => {
    const words = document.body.appendChild(document.createElement('p'));
    words.style.color = 'rgb(1, 2, 3)';
    return getComputedStyle(words).color === 'rgb(1, 2, 3)' ? 'done' : 'not styled';
  },
  'link its own style sheet': () =>
    getComputedStyle(document.documentElement).getPropertyValue('--fw-ink') ? 'done' : 'not styled',
  'use its own font': async () =>
    (await document.fonts.load('16px "Atkinson Hyperlegible Next"')).length > 0
      ? 'done'
      : 'no font',
  'make nodes of words': () => {
    document.body.appendChild(document.createElement('p')).textContent = '<b>words</b>';
    return 'done';
  },
};
