import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Ask, NamedSigner } from '#lib/guidance/ask.ts';
import type { Front } from '#lib/guidance/front.ts';
import type { BoardRow } from '#lib/studio/board.ts';
import type { Edition } from '#lib/studio/compared-editions.ts';
import type { IncomingDraft } from '#lib/studio/draft-exchange.ts';
import type { HeldKey } from '#lib/studio/held-key.ts';
import { hashOf } from '#lib/studio/route.ts';
import type { Signing } from '#lib/studio/signing.ts';
import type { WaitingFacts } from '#lib/studio/waiting.ts';
import { compareScreenWords } from '#lib/words/compare-screen.ts';
import { signOffWords as words } from '#lib/words/sign-off.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { Board } from './Board.tsx';
import { DraftTravel } from './DraftTravel.tsx';
import { FrontCompare, frontChanges } from './FrontCompare.tsx';
import { PageHead } from './PageHead.tsx';
import { SignCard } from './SignCard.tsx';
import { SignerList } from './SignerList.tsx';

/** What the sign-off board shows. */
export type SignOffView = {
  readonly rows: readonly BoardRow[];
  readonly missing: number;
  /** Whether a release waits for signatures: of a list that changed, or of local notes, it may be. */
  readonly waits: boolean;
  readonly front: Front;
  readonly signers: readonly NamedSigner[];
  readonly keys: readonly HeldKey[];
  /** The key that is unlocked. */
  readonly open: HeldKey | undefined;
  /** Whose key that is, where they are on the list. */
  readonly signer: WaitingFacts['signer'] | undefined;
  readonly asks: readonly Ask[];
  readonly incoming: IncomingDraft | undefined;
  /** The library as it was published, and as it is being written: front matter is signed with it. */
  readonly published: Edition;
  readonly now: Edition;
  /** The card that is looked at, by id. */
  readonly about: string;
};

type Props = { readonly view: SignOffView; readonly actions: Signing };

/** Who has approved each changed card, what changed, and the file in which it all travels. */
export function SignOffScreen({ view, actions }: Props) {
  const { rows, about, published, now } = view;
  const isFrontChanged = useMemo(() => frontChanges(published, now).length > 0, [published, now]);
  const isNothing = rows.length === 0 && !isFrontChanged && !view.waits;
  // Whoever came for one card must not approve another in its place.
  const chosen = about ? rows.find(({ changed }) => changed.id === about) : rows[0];
  const heading = useHeadingOf(about);
  return (
    <>
      <PageHead
        heading={screenTitles['sign-off']}
        lead={leadOf(view, isFrontChanged)}
        acts={isNothing ? undefined : <DraftTravelButtons actions={actions} />}
      />
      <DraftTravel incoming={view.incoming} now={now} actions={actions} />
      <div class="two">
        <div>
          {isNothing ? (
            <p class="none">
              {words.nothing} <a href="#/library">{words.toLibrary}</a>
            </p>
          ) : null}
          {rows.length > 0 ? <Board rows={rows} chosen={chosen?.changed.id} /> : null}
          {chosen ? (
            <SignCard key={chosen.changed.id} {...{ heading, view, actions }} row={chosen} />
          ) : null}
          {rows.length > 0 && !chosen ? <p class="meta below">{words.notChanged}</p> : null}
          <FrontCompare before={view.published} after={view.now} />
        </div>
        <SignerList signers={view.signers} keys={view.keys} actions={actions} />
      </div>
    </>
  );
}

function leadOf({ rows, missing, waits }: SignOffView, isFrontChanged: boolean): string {
  if (rows.length > 0) return words.lead(rows.length, missing);
  if (isFrontChanged) return words.onlyFront;
  return waits ? words.onlyRelease : words.lead(0, missing);
}

/** Brings whoever goes from one card of this page to another to the heading of that one. */
function useHeadingOf(about: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(about);
  useLayoutEffect(() => {
    const isAnother = about !== '' && about !== before.current;
    before.current = about;
    if (!isAnother) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [about]);
  return heading;
}

function DraftTravelButtons({ actions }: Pick<Props, 'actions'>) {
  return (
    <>
      <a class="btn" href={hashOf('compare')}>
        {compareScreenWords.link}
      </a>
      <button
        type="button"
        class="btn"
        onClick={() => void actions.askAll().then(actions.saveDraft)}
      >
        {words.send}
      </button>
    </>
  );
}
