import { computed, effect, signal, untracked } from '@preact/signals-core';
import { dayOf } from '#lib/base/day.ts';
import { writeSignatureFile } from '#lib/tuf/signature-file.ts';
import { createApproving } from './approving.ts';
import { createAsking } from './asking.ts';
import type { ChangeTools } from './change-draft.ts';
import { changeShared } from './change-shared.ts';
import { createDraftExchange, type ExchangeTools } from './draft-exchange.ts';
import type { KeyringParts } from './held-key.ts';
import { createHostChecking } from './host-checking.ts';
import { createInbox } from './inbox-keeping.ts';
import { createKeyring } from './keyring.ts';
import { createListing } from './listing.ts';
import type { SigningTools } from './open-signer.ts';
import type { StudioMessage, StudioParts, StudioStart } from './parts.ts';
import { createPublishing, type PublishRefusal } from './publishing.ts';
import { createRecording } from './recording.ts';
import { createReleaseSigning, type ReleaseSignRefusal } from './release-signing.ts';
import type { WithdrawForm } from './repository-acts.ts';
import { createReviewing } from './reviewing.ts';
import { createSigningState, watchSigning } from './signing-state.ts';
import type { StudioState } from './state.ts';
import { createVerifying } from './verifying.ts';

/** What signing is made from. */
export type SigningParts = Pick<ExchangeTools, 'openGuidance' | 'hear'> & {
  readonly parts: StudioParts;
  readonly state: StudioState;
  readonly start: Pick<StudioStart, 'keys' | 'inbox'>;
};

/** The half of the Studio in which people sign: keys, the board, drafts on their way, releases. */
export function createSigning({ parts, state, openGuidance, start, hear }: SigningParts) {
  const { clock, store } = parts;
  const signing = createSigningState(parts, state);
  const { saveFile } = parts.page;
  const { after } = parts.signing;
  const change: KeyringParts['change'] = (name, lay) => changeShared(parts, name, lay);
  const keyring = createKeyring({ clock, read: store.read, change, saveFile, after }, start.keys);
  const tools = { clock, keyring, signing };
  const publishing = createPublishing({ ...tools, parts, state });
  watchSigning(state, signing);
  effect(() => {
    // What it reads on its way must not call it again: a release that is published changes the library.
    if (signing.ready.value) untracked(() => void publishing.readHeld());
  });
  const persisted = signal(false);
  void parts.signing.persisted().then((yes) => {
    persisted.value = yes;
  });
  const releases = createReleaseSigning({ ...tools, state, repository: publishing.repository });
  const inbox = createInbox(parts, start.inbox);
  const reviewing = createReviewing(parts, signing);
  return {
    signing,
    keyring,
    publishing,
    persisted,
    host: createHostChecking({ parts, state, repository: publishing.repository }),
    chooseFolder: parts.signing.chooseFolder,
    hearKept: hearKeptBy([keyring, inbox, signing, publishing, reviewing]),
    /** For how many minutes the open key stays unwrapped, rounded up. */
    minutesLeft(): number {
      const left = (keyring.open.value?.until ?? 0) - clock();
      return Math.max(1, Math.ceil(left / 60_000));
    },
    ...createSaving(parts, releases, publishing),
    ...createForms(tools, { parts, state }),
    ...createListing(signing),
    addSignature: releases.addSignature,
    ...{ reviewing, inbox },
    ...createVerifying({ parts, state }),
    ...createDraftExchange({ parts, state, signing, openGuidance, hear }),
  };
}

/** Forms about one card: what is half typed of them stays while somebody looks elsewhere. */
function createForms(tools: SigningTools, changing: ChangeTools) {
  const approving = createApproving(tools, changing.state);
  const asking = createAsking(tools, changing.state);
  const recording = createRecording(changing);
  const halves = [approving.isHalfNoted, asking.isHalfWanted, recording.isHalfTyped];
  const isUnkept = computed(() => halves.some((half) => half.value));
  return { ...approving, ...asking, ...recording, isUnkept };
}

type Hears = { readonly hear: (name: string) => Promise<void> };

/** Reads again what another tab changed. */
function hearKeptBy(all: readonly Hears[]) {
  return async (message: StudioMessage): Promise<void> => {
    if (message.wrote === 'kept') await Promise.all(all.map((one) => one.hear(message.name)));
  };
}

type Releases = ReturnType<typeof createReleaseSigning>;
type Publishing = ReturnType<typeof createPublishing>;

/** Acts that end in a file. */
function createSaving({ clock, page }: StudioParts, releases: Releases, publishing: Publishing) {
  return {
    /** Signs the release that waits, and saves the signature as a small file. */
    async signAndSave(): Promise<ReleaseSignRefusal | undefined> {
      const signed = await releases.signRelease();
      if (!signed.ok) return signed.refusal;
      page.saveFile(`signature-${dayOf(clock())}.json`, writeSignatureFile(signed.value));
      return undefined;
    },
    /** Withdraws a card, and saves the files at once. */
    async withdrawAndSave(form: WithdrawForm): Promise<PublishRefusal | undefined> {
      const refusal = await publishing.withdraw(form);
      if (!refusal) await publishing.saveZip();
      return refusal;
    },
  };
}

/** The half of the Studio in which people sign. */
export type Signing = ReturnType<typeof createSigning>;
