import { createApproving } from './approving.ts';
import { createAsking } from './asking.ts';
import { createDraftExchange, type ExchangeTools } from './draft-exchange.ts';
import { createKeyring } from './keyring.ts';
import { createListing } from './listing.ts';
import type { StudioParts } from './parts.ts';
import type { SigningPage } from './signing-parts.ts';
import { createSigningState, watchSigning } from './signing-state.ts';
import type { StudioState } from './state.ts';

/** What signing leans on besides the Studio's own parts; `keys` is what was kept of them. */
export type SigningParts = {
  readonly parts: StudioParts;
  readonly page: SigningPage;
  readonly state: StudioState;
  readonly openGuidance: ExchangeTools['openGuidance'];
  readonly keys: unknown;
};

/** The half of the Studio in which people sign: keys, the board, and drafts on their way. */
export function createSigning({ parts, page, state, openGuidance, keys }: SigningParts) {
  const { clock, store } = parts;
  const signing = createSigningState(parts, state);
  const keyring = createKeyring(
    { clock, keep: store.keep, saveFile: parts.page.saveFile, after: page.after },
    keys,
  );
  const tools = { clock, keyring, signing };
  watchSigning(parts, state, signing);
  return {
    signing,
    keyring,
    ...createApproving(tools),
    ...createAsking(tools),
    ...createListing(signing),
    ...createDraftExchange({ parts, state, signing, openGuidance }),
  };
}

/** The half of the Studio in which people sign. */
export type Signing = ReturnType<typeof createSigning>;
