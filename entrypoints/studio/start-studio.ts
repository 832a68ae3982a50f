/** Fetches the Studio's own code and opens it. In a module of its own, so that it stays apart. */
export async function startStudio(place: HTMLElement): Promise<void> {
  const { openStudio } = await import('./open-studio.tsx');
  await openStudio(place);
}
