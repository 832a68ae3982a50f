import { manifestFacts } from './facts.ts';

/** What "Check this computer" asks of the browser. */
export async function computerFacts() {
  const { version, permissions, privateWindow } = manifestFacts();
  const [estimate, persisted] = await Promise.all([
    navigator.storage.estimate().catch(() => undefined),
    navigator.storage.persisted().catch(() => undefined),
  ]);
  return {
    version,
    permissions,
    browser: browserName(navigator.userAgent),
    usedBytes: estimate?.usage,
    persisted,
    privateWindow,
    state: '',
  };
}

function browserName(agent: string): string {
  const found = /(?:Edg|Firefox|Chrome)\/[\d.]+/g;
  const names = agent.match(found) ?? [];
  return (names.find((name) => name.startsWith('Edg')) ?? names[0] ?? 'unknown').replace('/', ' ');
}
