import type { Made } from '#lib/guidance/made.ts';
import { countMissing } from '#lib/studio/board.ts';
import { factsOf } from '#lib/studio/publish-facts.ts';
import type { Studio } from '#lib/studio/studio.ts';
import { fieldWordsFor } from '#lib/words/compare.ts';
import { frontFixesOf } from './front-fixes.ts';
import { HostScreen } from './HostScreen.tsx';
import { InboxScreen } from './InboxScreen.tsx';
import { KeysScreen, type KeysView } from './KeysScreen.tsx';
import { MadeScreen, type MadeView } from './MadeScreen.tsx';
import { NoSuchCard } from './NoSuchCard.tsx';
import { PublishScreen } from './PublishScreen.tsx';
import type { PublishView } from './publish-view.ts';
import { ReviewScreen, type ReviewView } from './ReviewScreen.tsx';
import { SignOffScreen, type SignOffView } from './SignOffScreen.tsx';
import type { StudioScreen } from './screens.tsx';
import { VerifyScreen } from './VerifyScreen.tsx';

/** The screens on which people sign, publish and answer. */
export const signingScreens: readonly StudioScreen[] = [
  {
    screen: 'review',
    rail: () => undefined,
    show: (studio) => <ReviewScreen view={reviewView(studio)} actions={studio.signing.reviewing} />,
  },
  {
    screen: 'made',
    under: 'library',
    show: (studio, about) => {
      const view = madeView(studio, about);
      if (!view) return <NoSuchCard />;
      return <MadeScreen key={about} view={view} actions={studio.signing} />;
    },
  },
  {
    screen: 'verify',
    rail: ({ signing }) => signing.openClaims.value.length,
    show: (studio) => (
      <VerifyScreen
        claims={studio.signing.openClaims.value}
        sources={studio.state.work.value?.front.sources ?? []}
        titles={titlesOf(studio)}
        actions={studio.signing}
      />
    ),
  },
  {
    screen: 'feedback',
    rail: ({ signing }) => signing.inbox.notes.value.filter(({ state }) => state === 'new').length,
    show: (studio) => (
      <InboxScreen
        notes={studio.signing.inbox.notes.value}
        news={studio.signing.inbox.news.value}
        titles={titlesOf(studio)}
        actions={studio.signing.inbox}
        onChange={(card) => studio.go('card', card)}
      />
    ),
  },
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
    screen: 'host',
    under: 'publish',
    show: ({ state, signing: { host } }) => (
      <HostScreen
        addresses={host.addresses.value}
        check={host.check.value}
        work={state.work.value?.id ?? ''}
        actions={host}
      />
    ),
  },
  {
    screen: 'keys',
    rail: () => undefined,
    always: true,
    show: (studio) => <KeysScreen view={keysView(studio)} actions={studio.signing.keyring} />,
  },
];

function signOffView({ state, signing, comparing }: Studio, about: string): SignOffView {
  const rows = signing.signing.board.value;
  const front = state.work.value?.front;
  const { signers, asks, release } = signing.signing.book.value;
  const open = openKey(signing);
  const [published, now] = [comparing.edition('published'), comparing.edition('now')];
  if (!front || !published || !now) throw new Error('sign-off is shown with a library open');
  return {
    ...{ published, now, rows, front, about, missing: countMissing(rows) },
    waits: release !== undefined,
    ...{ signers, asks, open },
    signer: signing.signing.signers.value.find(
      ({ key }) => key.keyval['public'] === open?.file.public,
    ),
    keys: signing.keyring.keys.value,
    incoming: signing.incoming.value,
  };
}

function publishView(studio: Studio): PublishView {
  const { state, signing } = studio;
  const { signers, release } = signing.signing.book.value;
  const open = signing.publishing.repository.value;
  return {
    ...{ today: state.today.value, rows: signing.signing.board.value },
    frontFixes: frontFixesOf(studio),
    repository: open ? factsOf(open, signers) : undefined,
    signers,
    signedBy: signing.signing.signedBy.value,
    ...{ prepared: release !== undefined, overlay: signing.signing.overlay.value },
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

function reviewView({ state, signing }: Studio): ReviewView {
  const front = state.work.value?.front;
  return {
    changed: signing.signing.changed.value,
    publisher: front?.bundle.publisher ?? '',
    fieldWords: fieldWordsFor(front ?? { situations: [], sources: [] }),
    sent: signing.reviewing.sent.value,
  };
}

function madeView({ state, signing }: Studio, id: string): MadeView | undefined {
  const draft = state.drafts.value.get(id)?.draft;
  const card = draft ?? state.work.value?.cards.find((one) => one.id === id);
  if (!card) return undefined;
  const others = signing.signing.changed.value
    .filter((one) => one.id !== id && one.change !== 'removed')
    .map(({ id: other, title }) => ({ id: other, title }));
  return {
    id,
    title: card.title,
    today: state.today.value,
    made: card.made as Made | undefined,
    typed: signing.halfTyped(id),
    others,
  };
}

function titlesOf({ state }: Studio): ReadonlyMap<string, string> {
  const cards = (state.work.value?.cards ?? []).map(({ id, title }) => [id, title] as const);
  const drafts = [...state.drafts.value.values()].map(
    ({ card, draft }) => [card, draft.title] as const,
  );
  return new Map([...cards, ...drafts]);
}

function openKey({ keyring }: Studio['signing']) {
  const open = keyring.open.value;
  return keyring.keys.value.find(({ keyid }) => keyid === open?.keyid);
}
