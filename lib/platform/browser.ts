import type { Browser } from 'webextension-polyfill';

/** What the browser itself hands to an extension. */
declare const chrome: Browser;

/** The browser's extension API: the oldest that we support give promises, Chrome, Edge and Firefox alike. */
export const browser: Browser = chrome;
