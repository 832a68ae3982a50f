/**
 * Asks the browser never to clear what is kept here, and gives whether it promises so. Chromium does
 * by our permission; Firefox waits to be asked, and then asks nobody.
 */
export async function keepStorage(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
