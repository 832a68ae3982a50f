import { browser } from './browser.ts';

/** Reads a file of the packaged guidance, such as `release.json`. Throws where it is not there. */
export async function readPackagedFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`/starter/${name}`));
  if (!response.ok) throw new Error(`packaged file ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
