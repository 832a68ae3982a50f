import type { SigningPage } from '#lib/studio/signing-parts.ts';

/** What only a page can do where people sign, for a test without one: nothing is run later. */
export function aSigningPage(rest: Partial<SigningPage> = {}): SigningPage {
  return {
    after: () => () => undefined,
    persisted: async () => true,
    claims: async () => [],
    reviewFile: async () => '',
    askHost: async () => 'unreachable',
    ...rest,
  };
}
