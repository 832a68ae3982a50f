import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Day, dayOf } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import { changeShared } from './change-shared.ts';
import type { FieldWords } from './compared-fields.ts';
import { keptOf } from './kept-of-library.ts';
import type { StudioParts } from './parts.ts';
import {
  type AnswersRefusal,
  type ReviewAnswer,
  type ReviewAnswers,
  readAnswers,
} from './review-answers.ts';
import { makeReviewPack } from './review-pack.ts';
import type { SigningState } from './signing-state.ts';
import { takeOutIdentifiers } from './take-out.ts';

/** A pack that was sent, and the answers that came back. */
export type SentPack = {
  readonly code: string;
  readonly title: string;
  readonly made: Day;
  readonly cards: readonly { readonly id: string; readonly title: string }[];
  readonly answers: readonly ReviewAnswers[];
};

/** What a trainer says of a pack, and which cards it holds. */
export type PackForm = {
  readonly title: string;
  readonly from: string;
  readonly sendTo: string;
  readonly cards: ReadonlySet<string>;
};

/** Why no pack was made. */
export type PackRefusal = { readonly code: 'pack-needs-title' | 'pack-needs-cards' };

/** Why answers were not taken. */
export type TakeAnswersRefusal =
  | AnswersRefusal
  | { readonly code: 'answers-here-already' }
  | { readonly code: 'pack-unknown' };

const mostPacks = 20;

type Sent = readonly SentPack[];
type Change = (lay: (now: Sent) => Sent | undefined, work?: string) => Promise<Sent | undefined>;

/** Review packs: what a group is asked to read, and what it answers. */
export function createReviewing(parts: StudioParts, signing: SigningState) {
  const sent = signal<Sent>([]);
  const today = () => dayOf(parts.clock());
  const read = async (work: string | undefined): Promise<void> => {
    const kept = work ? await parts.store.read(reviewName(work)) : undefined;
    if (signing.workId.peek() === work) sent.value = asSent(kept);
  };
  effect(() => {
    sent.value = [];
    void read(signing.workId.value);
  });
  // Another tab may have noted an answer meanwhile: each change is laid over what is kept now.
  const change: Change = async (lay, work = signing.workId.peek() ?? '') => {
    let seen: Sent = [];
    const next = await changeShared(parts, reviewName(work), (now) => {
      seen = asSent(now);
      return lay(seen)?.slice(0, mostPacks);
    });
    if (signing.workId.peek() === work) sent.value = next ?? seen;
    return next;
  };
  return {
    sent,
    /** Reads again what another tab sent, or what was answered there. */
    async hear(name: string): Promise<void> {
      const work = signing.workId.peek();
      if (work && name === reviewName(work)) await read(work);
    },
    savePack: (form: PackForm, words: FieldWords): Promise<PackRefusal | undefined> =>
      savePack({ parts, signing, change }, form, words),
    ...createAnswers(sent, change, today),
    /** Forgets a pack and everything that was answered to it. */
    async dropPack(code: string): Promise<void> {
      await change((now) => now.filter((one) => one.code !== code));
    },
  };
}

/** Answers on their way in, by file or by word of mouth. */
function createAnswers(sent: ReadonlySignal<Sent>, change: Change, today: () => Day) {
  const packOf = (packs: Sent, code: string) => packs.find((one) => one.code === code);
  return {
    /** Takes in what a contributor sent: a small file, or the text of a message. */
    async takeAnswers(code: string, text: string): Promise<Result<number, TakeAnswersRefusal>> {
      const pack = packOf(sent.value, code);
      if (!pack) return refuse({ code: 'pack-unknown' });
      const read = readAnswers(text, { code, cards: pack.cards.length });
      if (!read.ok) return read;
      const answers = { ...read.value, answers: cleaned(read.value.answers, today()) };
      const isKnown = (one: ReviewAnswers) => JSON.stringify(one) === JSON.stringify(answers);
      const taken = await change((now) =>
        (packOf(now, code)?.answers.some(isKnown) ?? true)
          ? undefined
          : withAnswers(now, code, answers),
      );
      if (taken) return accept(answers.answers.length);
      const isThere = packOf(sent.value, code) !== undefined;
      return refuse({ code: isThere ? 'answers-here-already' : 'pack-unknown' });
    },
    /** Writes down one answer that came on paper or by word of mouth. */
    async typeAnswer(code: string, answer: ReviewAnswer): Promise<void> {
      const answers = { pack: code, answers: cleaned([answer], today()) };
      await change((now) => withAnswers(now, code, answers));
    },
  };
}

type Packing = {
  readonly parts: StudioParts;
  readonly signing: SigningState;
  readonly change: Change;
};

/** Makes a pack of the cards chosen, and saves it as one file. */
async function savePack(
  { parts, signing, change }: Packing,
  form: PackForm,
  words: FieldWords,
): Promise<PackRefusal | undefined> {
  // The cards are of the library that is open now: another may be by the time the pack is made.
  const work = signing.workId.peek();
  const title = form.title.trim();
  const cards = signing.changed.value.filter(
    ({ id, change: how }) => form.cards.has(id) && how !== 'removed',
  );
  if (title === '') return { code: 'pack-needs-title' };
  if (cards.length === 0) return { code: 'pack-needs-cards' };
  const made = dayOf(parts.clock());
  const facts = { title, from: form.from.trim(), sendTo: form.sendTo.trim(), made };
  const pack = await makeReviewPack(cards, facts, words);
  parts.page.saveFile(`review-${pack.code}.html`, await parts.signing.reviewFile(pack));
  const entry = {
    ...{ code: pack.code, title, made },
    cards: cards.map(({ id, title: named }) => ({ id, title: named })),
  };
  await change((now) => withPack(now, entry), work);
  return undefined;
}

// A pack of the same words is the same one, with what was answered to it.
function withPack(sent: Sent, pack: Omit<SentPack, 'answers'>): Sent {
  const again = sent.find(({ code }) => code === pack.code);
  const others = sent.filter(({ code }) => code !== pack.code);
  return [{ ...pack, answers: again?.answers ?? [] }, ...others];
}

function withAnswers(sent: Sent, code: string, answers: ReviewAnswers): Sent {
  return sent.map((one) =>
    one.code === code ? { ...one, answers: [...one.answers, answers] } : one,
  );
}

// A note that names somebody is kept without the name: nobody asked for it.
function cleaned(answers: readonly ReviewAnswer[], today: Day): readonly ReviewAnswer[] {
  return answers.map((one) => ({ ...one, note: takeOutIdentifiers(one.note, today).text }));
}

function reviewName(work: string): string {
  return keptOf('review', work);
}

function asSent(kept: unknown): Sent {
  return Array.isArray(kept) ? kept : [];
}
