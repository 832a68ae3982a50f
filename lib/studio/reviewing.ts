import { effect, type Signal, signal } from '@preact/signals-core';
import { type Day, dayOf } from '#lib/base/day.ts';
import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { FieldWords } from './compared-fields.ts';
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

/** Review packs: what a group is asked to read, and what it answers. */
export function createReviewing(parts: StudioParts, signing: SigningState) {
  const sent = signal<readonly SentPack[]>([]);
  const today = () => dayOf(parts.clock());
  const nameOf = () => `review.${signing.workId.peek() ?? ''}`;
  effect(() => {
    const work = signing.workId.value;
    sent.value = [];
    void parts.store.read(`review.${work}`).then((kept) => {
      if (signing.workId.peek() === work && Array.isArray(kept)) sent.value = kept;
    });
  });
  const change = async (next: readonly SentPack[]): Promise<void> => {
    sent.value = next.slice(0, mostPacks);
    await parts.store.keep(nameOf(), sent.value);
  };
  return {
    sent,
    savePack: (form: PackForm, words: FieldWords): Promise<PackRefusal | undefined> =>
      savePack({ parts, signing, sent, change }, form, words),
    /** Takes in what a contributor sent: a small file, or the text of a message. */
    async takeAnswers(code: string, text: string): Promise<Result<number, TakeAnswersRefusal>> {
      const pack = sent.value.find((one) => one.code === code);
      if (!pack) return refuse({ code: 'pack-unknown' });
      const read = readAnswers(text, { code, cards: pack.cards.length });
      if (!read.ok) return read;
      const answers = { ...read.value, answers: cleaned(read.value.answers, today()) };
      const known = pack.answers.some((one) => JSON.stringify(one) === JSON.stringify(answers));
      if (known) return refuse({ code: 'answers-here-already' });
      await change(withAnswers(sent.value, code, answers));
      return accept(answers.answers.length);
    },
    /** Writes down one answer that came on paper or by word of mouth. */
    async typeAnswer(code: string, answer: ReviewAnswer): Promise<void> {
      const answers = { pack: code, answers: cleaned([answer], today()) };
      await change(withAnswers(sent.value, code, answers));
    },
    /** Forgets a pack and everything that was answered to it. */
    dropPack: (code: string): Promise<void> =>
      change(sent.value.filter((one) => one.code !== code)),
  };
}

type Packing = {
  readonly parts: StudioParts;
  readonly signing: SigningState;
  readonly sent: Signal<readonly SentPack[]>;
  readonly change: (next: readonly SentPack[]) => Promise<void>;
};

/** Makes a pack of the cards chosen, and saves it as one file. */
async function savePack(
  { parts, signing, sent, change }: Packing,
  form: PackForm,
  words: FieldWords,
): Promise<PackRefusal | undefined> {
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
  const again = sent.value.find(({ code }) => code === pack.code);
  const entry: SentPack = {
    ...{ code: pack.code, title, made, answers: again?.answers ?? [] },
    cards: cards.map(({ id, title: named }) => ({ id, title: named })),
  };
  await change([entry, ...sent.value.filter(({ code }) => code !== pack.code)]);
  return undefined;
}

function withAnswers(
  sent: readonly SentPack[],
  code: string,
  answers: ReviewAnswers,
): readonly SentPack[] {
  return sent.map((one) =>
    one.code === code ? { ...one, answers: [...one.answers, answers] } : one,
  );
}

// A note that names somebody is kept without the name: nobody asked for it.
function cleaned(answers: readonly ReviewAnswer[], today: Day): readonly ReviewAnswer[] {
  return answers.map((one) => ({ ...one, note: takeOutIdentifiers(one.note, today).text }));
}
