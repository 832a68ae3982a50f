import type { Card } from '#lib/guidance/card.ts';
import { aFront } from '../a-front.ts';
import { aPublisher, publishedAt, type TestPublisher } from '../a-publisher.ts';
import { variedCards } from '../varied-cards.ts';
import { changeOwner } from './change-owner.ts';

/** What a publisher does; each makes one edition. */
export type PublisherAct = 'release' | 'withdraw' | 'lift' | 'rotate' | 'renew';

const cards = variedCards(30);
const [, , ...others] = cards.map(({ id }) => id);
/** Metadata of root and targets hold for three years. */
const rootDays = 1_000;
const dayMs = 86_400_000;

let founded: Promise<TestPublisher> | undefined;

async function foundOnce(): Promise<TestPublisher> {
  const publisher = await aPublisher();
  await publisher.release(cardsOf(1));
  return publisher;
}

/** The cards of a release, one of which says which it is. */
function cardsOf(release: number): readonly Card[] {
  return cards.map((card, at) => (at === 0 ? { ...card, title: `Release ${release}` } : card));
}

/** The number of the release that is shown, by the titles of its cards; 0 for none. */
export function releaseIn(titles: readonly string[]): number {
  return Math.max(0, ...titles.map((title) => Number(/^Release (\d+)$/.exec(title)?.[1] ?? 0)));
}

/** A publisher that goes on, and all that it ever published. */
export async function aChangingPublisher(now: () => number) {
  founded ??= foundOnce();
  let publisher = (await founded).copy();
  const { root } = publisher;
  const editions = [new Map(publisher.files)];
  /** The ids that each list of withdrawals holds, the first list first. */
  const lists: (readonly string[])[] = [[]];
  /** Which list was the newest when each release was published; the first is no release. */
  const listWith = [0, 0];
  const withdraw = (at: TestPublisher, ids: readonly string[]) => {
    lists.push(ids);
    return at.withdraw(ids.map(itemOf));
  };
  const acts: { readonly [act in PublisherAct]: (at: TestPublisher) => Promise<unknown> } = {
    release: (at) => at.release(cardsOf(listWith.push(lists.length - 1) - 1)),
    renew: (at) => at.renew(),
    // Each card only once, so that no list is as another.
    withdraw: (at) => withdraw(at, [...newest(lists), others[editions.length] ?? '']),
    lift: (at) => withdraw(at, newest(lists).slice(1)),
    rotate: async (at) => {
      lists.push(newest(lists));
      publisher = await changeOwner(at);
    },
  };
  const act = async (name: PublisherAct) => {
    await acts[name](publisher.as({ now: now() }));
    editions.push(new Map(publisher.files));
  };
  return {
    ...{ root, editions, lists, listWith, act },
    newest: () => ({ release: listWith.length - 1, withdrawn: newest(lists) }),
    /** Signs anew whatever has run out. */
    async bringUpToDate() {
      if (now() > publishedAt + rootDays * dayMs) await act('rotate');
      await act('release');
    },
  };
}

function newest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.at(-1) ?? [];
}

function itemOf(id: string) {
  const { bundle } = aFront();
  return { bundle: bundle.id, id, upto: 1, at: '2026-11-22', reason: 'It was unsafe.' };
}
