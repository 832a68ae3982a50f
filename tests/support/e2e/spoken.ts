import type { Page } from '@playwright/test';

/** Everything that the accessibility tree of a page says: names, descriptions and values. */
export async function readSpoken(panel: Page): Promise<readonly string[]> {
  const session = await panel.context().newCDPSession(panel);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const said = nodes
      .filter(({ ignored }) => !ignored)
      .flatMap(({ name, description, value }) => [name, description, value])
      .map((each) => String(each?.value ?? '').trim());
    return [...new Set(said)].filter((each) => each !== '');
  } finally {
    await session.detach();
  }
}

/** Those names that stand, whole, in something said. */
export function namesIn(said: readonly string[], names: readonly string[]): readonly string[] {
  const text = said.join('\n').toLowerCase();
  return names.filter((name) => text.includes(name.toLowerCase()));
}
