import { type Day, dayOf } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { type Ask, askNote, noteChars } from '#lib/guidance/ask.ts';
import type { SignerRole } from '#lib/guidance/identity.ts';
import { nameFrom } from '#lib/guidance/person-name.ts';
import { type BoardRole, isMissing } from './board.ts';
import type { ChangedCard } from './changed-cards.ts';
import { createHalfTyped, type HalfTypedOf } from './half-typed.ts';
import type { SigningTools } from './open-signer.ts';
import { withAsk } from './sign-book.ts';
import { type Cleaned, takeOutIdentifiers } from './take-out.ts';

/** Why it was not written down that a change is wanted. */
export type WantRefusal = {
  readonly code: 'change-needs-words' | 'change-needs-name' | 'card-not-whole';
};

/** Why it was not written down that somebody was told. */
export type ToldRefusal = { readonly code: 'told-needs-name' };

/** That a role wants a card changed: who, how, and who wrote it down where that is another. */
export type Want = {
  readonly role: SignerRole;
  readonly by: string;
  readonly note: string;
  readonly recordedBy: string;
};

// A removed card has no line of its own that somebody could be asked about.
const noLine = '0'.repeat(64);

/** What stands between a card and an approval. None of it needs a key, or counts as one. */
export function createAsking(
  { clock, signing }: Pick<SigningTools, 'clock' | 'signing'>,
  library: HalfTypedOf,
) {
  const today = () => dayOf(clock());
  const wanting = createWanting(library);
  const add = async (asks: readonly Ask[]): Promise<void> => {
    await signing.changeBook((book) => ({ ...book, asks: asks.reduce(withAsk, book.asks) }));
  };
  return {
    ...wanting,
    /** Notes that a change is wanted; gives what looked like patient data, and was not kept. */
    async wantChange(
      changed: ChangedCard,
      want: Want,
    ): Promise<Result<Cleaned['taken'], WantRefusal>> {
      const wanted = askOf(changed, want, today());
      if (!wanted.ok) return wanted;
      await add([wanted.value.ask]);
      wanting.typeWant(changed.id, undefined);
      return accept(wanted.value.taken);
    },
    /** Notes for every approval that is still to come that it was asked for. */
    async askAll(): Promise<void> {
      const { signers } = signing.book.value;
      const asks = signing.board.value.flatMap(({ changed, cells }): Ask[] => {
        const sha256 = changed.whole?.sha256;
        if (!sha256) return [];
        const missing = cells.filter(({ state }) => isMissing(state) && state !== 'wants-change');
        return missing.map(({ role }) => ({
          ...{ card: changed.id, sha256, role, state: 'asked', day: today() },
          by: signers.find((signer) => signer.role === role)?.name ?? '',
        }));
      });
      await add(asks.filter(({ by }) => by !== ''));
    },
    /** Notes that a role was told that a card goes. */
    async tell(
      changed: ChangedCard,
      role: BoardRole,
      by: string,
    ): Promise<ToldRefusal | undefined> {
      const name = nameFrom(by);
      if (name === undefined) return { code: 'told-needs-name' };
      const ask: Ask = {
        ...{ card: changed.id, sha256: noLine, role, state: 'told', by: name, day: today() },
      };
      await add([ask]);
      return undefined;
    },
  };
}

/** A wanted change as it is kept, and the kinds of what was taken out of its note. */
function askOf(
  { id, whole }: ChangedCard,
  want: Want,
  day: Day,
): Result<Pick<Cleaned, 'taken'> & { readonly ask: Ask }, WantRefusal> {
  const { text, taken } = takeOutIdentifiers(want.note, day);
  const note = askNote.safeParse(text.slice(0, noteChars).trim());
  if (!note.success) return refuse({ code: 'change-needs-words' });
  const by = nameFrom(want.by);
  const recordedBy = want.recordedBy.trim() && nameFrom(want.recordedBy);
  if (by === undefined || recordedBy === undefined) return refuse({ code: 'change-needs-name' });
  if (!whole) return refuse({ code: 'card-not-whole' });
  const ask: Ask = {
    ...{ card: id, sha256: whole.sha256, role: want.role, by, day },
    ...{ state: 'wants-change', note: note.data },
    ...(recordedBy ? { recordedBy } : {}),
  };
  return accept({ ask, taken });
}

/** A change that somebody is about to ask for: nothing is held where no word is left of it. */
function createWanting(library: HalfTypedOf) {
  const typing = createHalfTyped<Want>(library);
  return {
    halfWanted: typing.of,
    isHalfWanted: typing.isAny,
    typeWant(card: string, want: Want | undefined): void {
      const hasWords = want && (want.by || want.note || want.recordedBy) !== '';
      typing.hold(card, hasWords ? want : undefined);
    },
  };
}
