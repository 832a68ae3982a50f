import { countMissing } from '#lib/studio/board.ts';
import { factsOf } from '#lib/studio/publish-facts.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { KeysScreen, type KeysView } from './KeysScreen.tsx';
import { PublishScreen } from './PublishScreen.tsx';
import type { PublishView } from './publish-view.ts';
import { SignOffScreen, type SignOffView } from './SignOffScreen.tsx';
import type { StudioScreen } from './screens.tsx';

/** The screens on which people sign, publish and answer. */
export const signingScreens: readonly StudioScreen[] = [
  {
    screen: 'sign-off',
    rail: ({ signing }) => signing.signing.board.value.length,
    show: (studio, about) => (
      <SignOffScreen view={signOffView(studio, about)} actions={studio.signing} />
    ),
  },
  {
    screen: 'publish',
    rail: () => undefined,
    show: (studio) => <PublishScreen view={publishView(studio)} actions={studio.signing} />,
  },
  {
    screen: 'keys',
    rail: () => undefined,
    always: true,
    show: (studio) => <KeysScreen view={keysView(studio)} actions={studio.signing.keyring} />,
  },
];

function signOffView({ state, signing }: Studio, about: string): SignOffView {
  const rows = signing.signing.board.value;
  const front = state.work.value?.front;
  if (!front) throw new Error('sign-off is shown with a library open');
  return {
    ...{ rows, front, about, missing: countMissing(rows) },
    signers: signing.signing.book.value.signers,
    keys: signing.keyring.keys.value,
    open: openKey(signing),
    incoming: signing.incoming.value,
  };
}

function publishView({ signing }: Studio): PublishView {
  const { signers, signatures, release } = signing.signing.book.value;
  const open = signing.publishing.repository.value;
  const known = signing.signing.signers.value;
  return {
    rows: signing.signing.board.value,
    repository: open ? factsOf(open, signers) : undefined,
    signers,
    signedBy: signatures.map(
      ({ keyid }) => known.find((signer) => signer.keyid === keyid)?.name ?? keyid.slice(0, 8),
    ),
    prepared: release !== undefined,
    keys: signing.keyring.keys.value,
    open: openKey(signing),
    done: signing.publishing.done.value,
  };
}

function keysView({ signing }: Studio): KeysView {
  const open = signing.keyring.open.value;
  return {
    keys: signing.keyring.keys.value,
    open: open?.keyid,
    minutesLeft: signing.minutesLeft(),
    persisted: signing.persisted.value,
  };
}

function openKey({ keyring }: Studio['signing']) {
  const open = keyring.open.value;
  return keyring.keys.value.find(({ keyid }) => keyid === open?.keyid);
}
