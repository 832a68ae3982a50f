/**
 * Every way in which an extension can try to learn of another tab, each run in a context of our
 * own origin. Every function is carried there as text, so none may lean on anything around it.
 * `address` is a page that is open in another tab. Each gives all that it learnt.
 */
type Reach = (address: string) => unknown;

/** Only evaluated in contexts of an extension; what is not there is undefined. */
declare const chrome: Readonly<Record<string, Readonly<Record<string, CallableFunction>>>>;

/** Attempts that work in a page and in a worker alike. */
export const everywhere: Readonly<Record<string, Reach>> = {
  'list every tab': () => chrome['tabs']?.['query']?.({}),
  'ask for the tab in front': () => chrome['tabs']?.['query']?.({ active: true }),
  'list every window with its tabs': () => chrome['windows']?.['getAll']?.({ populate: true }),
  'take a picture of the tab': () => chrome['tabs']?.['captureVisibleTab']?.(),
  'speak to the tab': async () => {
    const [tab] = (await chrome['tabs']?.['query']?.({ active: true })) ?? [];
    return chrome['tabs']?.['sendMessage']?.(tab.id, 'what do you show?');
  },
  'run a script in the tab': async () => {
    const [tab] = (await chrome['tabs']?.['query']?.({ active: true })) ?? [];
    const target = { tabId: tab.id };
    return chrome['scripting']?.['executeScript']?.({ target, func: () => document.title });
  },
  'read the history': () => chrome['history']?.['search']?.({ text: '' }),
  'read what was closed': () => chrome['sessions']?.['getRecentlyClosed']?.(),
  'hear of pages that open': () => chrome['webNavigation']?.['getAllFrames']?.({ tabId: 1 }),
  'debug the tab': () => chrome['debugger']?.['getTargets']?.(),
  'list the frames it is in': () => chrome['runtime']?.['getContexts']?.({}),
  'read the address': (address) => fetch(address).then((response) => response.text()),
  'read its cookies': (address) => chrome['cookies']?.['getAll']?.({ url: address }),
};

/** Attempts that need a document. */
export const inPages: Readonly<Record<string, Reach>> = {
  'read the clipboard': () => navigator.clipboard.readText(),
  'share the screen': () => navigator.mediaDevices.getDisplayMedia().then(() => 'shared'),
  'ask for its small picture': (address) =>
    fetch(`/_favicon/?pageUrl=${address}&size=32`).then(({ status }) => `status ${status}`),
  'open it and look inside': async (address) => {
    const opened = window.open(address);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const title = opened?.document.title;
    opened?.close();
    return title;
  },
  'frame it and look inside': async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return frame.contentDocument?.title;
  },
};

/** Script that makes every attempt and gives, by name, what it learnt or what it was refused with. */
export function reachScript(attempts: Readonly<Record<string, Reach>>, address: string): string {
  const all = Object.entries(attempts).map(([name, reach]) => `${JSON.stringify(name)}: ${reach}`);
  return `(async () => {
    const learnt = {};
    for (const [name, reach] of Object.entries({ ${all.join(',\n')} })) {
      const late = new Promise((resolve) => setTimeout(() => resolve('no answer'), 2000));
      learnt[name] = await Promise.race([Promise.resolve().then(() => reach(${JSON.stringify(address)})), late])
        .then((found) => (found === undefined ? 'nothing' : found), (error) => 'refused: ' + error.message);
    }
    return learnt;
  })()`;
}
