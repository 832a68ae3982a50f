import type { Element } from '../read-markup.ts';
import { attributesOf } from './judge-markup.ts';

/** Every element of a name in another, at any depth. */
export function allOf(element: Element, name: string): readonly Element[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => allOf(child, name))];
}

const valuesOf = (elements: readonly Element[], name: string): readonly string[] =>
  elements.flatMap((each) => attributesOf(each)[name] ?? []);

function repeated(what: string, values: readonly string[]): string[] {
  const twice = values.filter((value, at) => values.indexOf(value) !== at);
  return twice.map((value) => `${what} ${value} stands twice`);
}

/** What is asked for and not there, and what is there and never asked for. */
function unmet(what: string, asked: readonly string[], there: readonly string[]): string[] {
  return [
    ...asked.filter((each) => !there.includes(each)).map((each) => `no ${what} ${each}`),
    ...there.filter((each) => !asked.includes(each)).map((each) => `${what} ${each} is not used`),
  ];
}

/** The box that each kind of value is typed into. */
const boxes: Readonly<Record<string, string>> = {
  decimal: 'decimalTextBox',
  text: 'textBox',
  enum: 'dropdownList',
};

/** A policy asks in a box of the right kind for each value that it sets, or is on or off. */
function askingFaults(policy: Element, presentations: readonly Element[]): string[] {
  const { name, presentation, valueName } = attributesOf(policy);
  const set = policy.children.find((child) => child.name === 'elements')?.children ?? [];
  const parts = policy.children.map((child) => child.name);
  const isSwitch = parts.includes('enabledValue') && parts.includes('disabledValue');
  if (presentation === undefined)
    return isSwitch && valueName !== undefined && set.length === 0 ? [] : [`${name} sets nothing`];
  const shown = presentations.find((each) => attributesOf(each)['id'] === inner(presentation));
  const wanted = set.map((each) => `${boxes[each.name]} ${attributesOf(each)['id']}`);
  const found = (shown?.children ?? []).map(
    (each) => `${each.name} ${attributesOf(each)['refId']}`,
  );
  return wanted.length > 0 && wanted.join() === found.join() && !isSwitch
    ? []
    : [`${name} asks for ${wanted.join()} in ${found.join()}`];
}

const inner = (reference: string): string => reference.replace(/^\$\(\w+\.(\w+)\)$/, '$1');

function askedAs(kind: string, template: Element): readonly string[] {
  const attributes = elementsIn(template).flatMap((each) => Object.values(attributesOf(each)));
  return [...new Set(attributes.filter((each) => each.startsWith(`$(${kind}.`)).map(inner))];
}

const elementsIn = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(elementsIn),
];

/** What does not meet between a policy template and its words, or stands in it twice. */
export function findLooseEnds(template: Element, words: Element): string[] {
  const [policies, strings] = [allOf(template, 'policy'), allOf(words, 'string')];
  const presentations = allOf(words, 'presentation');
  const [stringIds, shownIds] = [valuesOf(strings, 'id'), valuesOf(presentations, 'id')];
  const inTemplate = (name: string) => valuesOf(allOf(template, name), 'name');
  return [
    ...repeated('policy', inTemplate('policy')),
    ...repeated('string', stringIds),
    ...repeated('presentation', shownIds),
    ...unmet('string', askedAs('string', template), stringIds),
    ...unmet('presentation', askedAs('presentation', template), shownIds),
    ...unmet(
      'category',
      valuesOf(allOf(template, 'parentCategory'), 'ref'),
      inTemplate('category'),
    ),
    ...unmet(
      'support',
      policies.flatMap(({ children }) =>
        valuesOf(
          children.filter(({ name }) => name === 'supportedOn'),
          'ref',
        ),
      ),
      inTemplate('definition'),
    ),
    ...policies.flatMap((policy) => askingFaults(policy, presentations)),
  ];
}
