/** Fetches the print page's own code and opens it. In a module of its own, so that it stays apart. */
export async function startPrintPage(place: HTMLElement): Promise<void> {
  const { openPrintPage } = await import('./open-print-page.tsx');
  await openPrintPage(place);
}
