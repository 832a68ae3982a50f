import type { Element } from '../read-markup.ts';

/** What may stand in an element of some type: everything else is a fault. */
export type Shape = {
  /** Attributes that must be there, and those that may, each with what its value must match. */
  readonly has?: Readonly<Record<string, RegExp>>;
  readonly mayHave?: Readonly<Record<string, RegExp>>;
  /** Children in their order: name, type, and how often at least and at most. */
  readonly holds?: readonly (readonly [name: string, type: string, least: number, most: number])[];
  /** Whether words may stand in it. */
  readonly words?: boolean;
};

/** A grammar: what each type of element must look like. */
export type Grammar = Readonly<Record<string, Shape>>;

/** The attributes of an element by name; throws where one stands twice or is no attribute. */
export function attributesOf({ name, attributes }: Element): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const left = attributes.replaceAll(/\s([\w:]+)="([^"]*)"/g, (_, key: string, value: string) => {
    if (Object.hasOwn(found, key)) throw new Error(`${name} has ${key} twice`);
    found[key] = value;
    return '';
  });
  if (left.trim() !== '') throw new Error(`“${left}” of ${name} is no attribute`);
  return found;
}

function attributeFaults(element: Element, { has = {}, mayHave = {} }: Shape): string[] {
  const found = attributesOf(element);
  const missing = Object.keys(has).filter((name) => !Object.hasOwn(found, name));
  const rules = { ...has, ...mayHave };
  const wrong = Object.entries(found).filter(([name, value]) => !rules[name]?.test(value));
  return [
    ...missing.map((name) => `has no ${name}`),
    ...wrong.map(([name, value]) => `has ${name} “${value}”`),
  ];
}

function orderFaults({ children }: Element, { holds = [] }: Shape): string[] {
  const names = holds.map(([name]) => name);
  const places = children.map(({ name }) => names.indexOf(name));
  const unknown = children.filter(({ name }) => !names.includes(name));
  const counts = holds.flatMap(([name, , least, most]) => {
    const count = children.filter((child) => child.name === name).length;
    return count < least || count > most ? [`holds ${count} of ${name}`] : [];
  });
  const isInOrder = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  return [
    ...unknown.map(({ name }) => `holds ${name}`),
    ...counts,
    ...(isInOrder ? [] : ['holds its parts in another order']),
  ];
}

/** Every way in which an element, or what is in it, is not of the type that a grammar tells of. */
export function judgeMarkup(element: Element, type: string, grammar: Grammar): string[] {
  const shape = grammar[type] ?? {};
  const words = shape.words || element.text.trim() === '' ? [] : ['holds words'];
  const own = [...attributeFaults(element, shape), ...orderFaults(element, shape), ...words];
  const inner = element.children.flatMap((child) => {
    const known = shape.holds?.find(([name]) => name === child.name);
    return known === undefined ? [] : judgeMarkup(child, known[1], grammar);
  });
  return [...own.map((fault) => `${element.name} ${fault}`), ...inner];
}
