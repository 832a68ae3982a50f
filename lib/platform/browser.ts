import polyfill from 'webextension-polyfill';

/** The browser's extension API, as promises in Chrome, Edge and Firefox alike. */
export const browser = polyfill;
