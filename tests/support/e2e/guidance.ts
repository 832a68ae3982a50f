import type { Page } from '@playwright/test';
import { textOf } from '#lib/base/bytes.ts';
import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';
import { readPackaged } from '#lib/store/packaged.ts';

/** The guidance that an extension carries. Cards stand in the order of their ids. */
export type Guidance = { readonly front: Front; readonly cards: readonly Card[] };

async function readPackagedFile(panel: Page, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const base64 = await panel.evaluate(async (path) => {
    const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  }, `/starter/${name}`);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

// By the notice of the release, which names every other file by its hash.
const readBefore = new Map<string, Guidance>();

/** Reads the guidance packaged in the very extension whose panel it is; throws where it cannot. */
export async function readGuidance(panel: Page): Promise<Guidance> {
  const notice = await readPackagedFile(panel, 'release.json');
  const known = textOf(notice);
  const guidance = readBefore.get(known) ?? (await readAll(panel));
  readBefore.set(known, guidance);
  return guidance;
}

async function readAll(panel: Page): Promise<Guidance> {
  const release = await readPackaged((name) => readPackagedFile(panel, name));
  if (!release.ok) throw new Error(JSON.stringify(release.refusal));
  const { packs, front } = release.value;
  const cards = packs.flatMap((pack) => pack.cards.map(({ card }) => card));
  return { front, cards: cards.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The card with an id; throws where there is none. */
export function cardOf({ cards }: Guidance, id: string): Card {
  const card = cards.find((one) => one.id === id);
  if (card === undefined) throw new Error(`the starter guidance has no card ${id}`);
  return card;
}

/** The first card of each kind, in the order of their ids. */
export function oneOfEachKind({ cards }: Guidance): readonly Card[] {
  return [...new Map([...cards].reverse().map((card) => [card.kind, card])).values()];
}

/** Every title and every line that a card may show at a glance, without doubles. */
export function glanceWords({ cards }: Guidance): readonly string[] {
  return [
    ...new Set(
      cards.flatMap(({ title, discreetTitle, lines }) => [title, discreetTitle, ...lines]),
    ),
  ];
}

/** Every name that tells a topic: titles of cards and labels of situations, but for neutral names. */
export function topicNames({ cards, front }: Guidance): readonly string[] {
  const neutral = new Set([
    ...cards.map(({ discreetTitle }) => discreetTitle),
    ...front.situations.map(({ discreetLabel }) => discreetLabel),
  ]);
  const names = [...cards.map(({ title }) => title), ...front.situations.map(({ label }) => label)];
  return [...new Set(names)].filter((name) => !neutral.has(name));
}
