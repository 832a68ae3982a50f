import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStarter } from '#lib/cli/read-starter.ts';
import { findIdentifiers } from '#lib/identifiers/find-identifiers.ts';
import { expectNone } from './expect-none.ts';

const starter = await readStarter(path.resolve(import.meta.dirname, '../../../lib/starter'));
if (!starter.ok) throw new Error(starter.refusal.code);
const { cards, front } = starter.value;

// What a screen in the waiting room must not give away. A word counts by its beginning.
const topics = [
  ...['abus', 'violen', 'suicid', 'harm', 'assault', 'rape', 'sexual', 'racis', 'racial', 'tortur'],
  ...['drug', 'alcohol', 'drink', 'addict', 'methadone', 'substitut', 'overdos', 'debt', 'benefit'],
  ...['trauma', 'surviv', 'victim', 'flashback', 'ptsd', 'mental', 'psych', 'crisis', 'depress'],
  ...['prison', 'offend', 'probation', 'police', 'asylum', 'refugee', 'migran', 'visa', 'border'],
  ...['homeless', 'rough', 'slaver', 'traffick', 'exploit', 'mutilat', 'strangl', 'strangul'],
  ...['domestic', 'partner', 'coerc', 'control', 'safeguard', 'childhood', 'neglect', 'removed'],
  ...['autis', 'disab', 'gender', 'trans', 'lgbt', 'lesbian', 'hormone', 'pronoun', 'veteran'],
  ...['pregnan', 'birth', 'matern', 'abortion', 'miscarr', 'contracept', 'coil', 'implant'],
  ...['cervi', 'smear', 'screen', 'intimat', 'undress', 'needle', 'chaperon', 'examin'],
  ...['death', 'dying', 'bereav', 'grief', 'cancer', 'gypsy', 'roma', 'travell', 'adversit'],
];
const topicIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 4 && topics.some((topic) => word.startsWith(topic)));

describe('a discreet title', () => {
  test('of a card names no topic', () => {
    expectNone(cards, ({ discreetTitle }) => topicIn(discreetTitle));
  });

  test('of a situation names no topic', () => {
    expect(front.situations.flatMap(({ discreetLabel }) => topicIn(discreetLabel))).toEqual([]);
  });

  test('is told from a title by the list above: titles do name topics', () => {
    expect(cards.filter(({ title }) => topicIn(title).length > 0).length).toBeGreaterThan(30);
  });
});

/** Every text of a value, with the names of the fields that lead to it. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

// Numbers for everybody: emergencies, advice and the Modern Slavery Helpline, however it is spaced.
const published = /\b(?:999|111|101|0800 ?0 ?121 ?700)\b/g;

describe('no text', () => {
  const looksLike = (text: string) => {
    const rest = text.replace(published, '');
    const found = findIdentifiers(rest).filter(({ kind }) => kind !== 'titled-name');
    // Beside our own finder, plain shapes of numbers and addresses that owe nothing to it.
    const plain = /\b\d[\d ()-]{7,}\d\b|\S@\S|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;
    return [...found.map(({ start, end }) => rest.slice(start, end)), ...(rest.match(plain) ?? [])];
  };
  const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

  test('of a card looks like an NHS number, a postcode, a phone number or a mail address', () => {
    expectNone(cards, (card) =>
      textsOf(card)
        .filter((text) => !isDay(text))
        .flatMap(looksLike),
    );
  });

  test('of the front matter does, but for the addresses of sources', () => {
    const { bundle, situations, synonyms } = front;
    expect(textsOf({ bundle, situations, synonyms }).flatMap(looksLike)).toEqual([]);
  });

  test.each(['07700 900123', '943 476 5919', 'BS1 4DJ', 'a.b@nhs.net', '0117 496 0000'])(
    'is let through by the finder used here: %s is found',
    (text) => {
      expect(looksLike(`Ring ${text} today.`)).not.toEqual([]);
    },
  );
});
