/**
 * What a hostile web page may try against an extension, run in the page's own context. Every
 * function is carried there as text. `base` is the extension's own address, ending in `/`, and
 * `path` one of its pages.
 */
type Attack = (base: string, path: string) => unknown;

/** Only evaluated in a web page, where most of it is not there. */
declare const chrome: { readonly runtime?: { sendMessage?: CallableFunction } } | undefined;

const attacks: Readonly<Record<string, Attack>> = {
  'read a file of the extension': (base, path) =>
    fetch(base + path).then(async (response) => `read ${(await response.text()).length}`),
  'show a picture of the extension': (base) =>
    new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('shown');
      picture.onerror = () => resolve('not shown');
      picture.src = `${base}icon/16.png`;
    }),
  'run a script of the extension': (base) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve('ran');
      script.onerror = () => resolve('did not run');
      script.src = `${base}background.js`;
      document.head.append(script);
    }),
  'send it a message': async (base) => {
    const send = chrome?.runtime?.sendMessage;
    if (send === undefined) return 'no way to send';
    return send(new URL(base).host, 'what do you show?');
  },
};

/** Script that makes every attack and gives, by name, what came of it. */
export function attackScript(base: string, path: string): string {
  const all = Object.entries(attacks).map(([name, attack]) => `${JSON.stringify(name)}: ${attack}`);
  return `(async () => {
    const came = {};
    for (const [name, attack] of Object.entries({ ${all.join(',\n')} }))
      came[name] = await Promise.resolve()
        .then(() => attack(${JSON.stringify(base)}, ${JSON.stringify(path)}))
        .then(String, (error) => 'refused: ' + error.message);
    return came;
  })()`;
}

/** What came of every attack where the extension gives a page nothing. */
export const allRefused = {
  'read a file of the extension': 'refused: Failed to fetch',
  'show a picture of the extension': 'not shown',
  'run a script of the extension': 'did not run',
  'send it a message': 'no way to send',
};
