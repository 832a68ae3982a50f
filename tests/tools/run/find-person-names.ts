import {
  type HouseFault,
  isNode,
  lineAt,
  parseSource,
  type Source,
  type SyntaxNode,
  visit,
} from './source-tree.ts';

const ofPatient = new Set(['patient', 'patients']);
const ofPerson = new Set([...ofPatient, 'person', 'persons', 'people']);
const ofRecord = new Set(['record', 'records']);

/**
 * Finds names that say the program knows a person: any identifier with the word patient in it,
 * any that joins a person and a record, and the type `Record` of a person.
 */
export function findPersonNames(source: Source): HouseFault[] {
  const found: HouseFault[] = [];
  visit(parseSource(source), (node) => {
    const subject = wordsFor(node);
    if (subject === undefined) return;
    const line = lineAt(source.text, node.start);
    found.push({ code: 'names-a-person', path: source.path, line, subject });
  });
  return found;
}

function wordsFor(node: SyntaxNode): string | undefined {
  const name = ['Identifier', 'JSXIdentifier'].includes(node.type) ? String(node['name']) : '';
  const words = wordsOf(name);
  const isPatient = words.some((word) => ofPatient.has(word));
  const joins =
    words.some((word) => ofPerson.has(word)) && words.some((word) => ofRecord.has(word));
  if (isPatient || joins) return name;
  return isRecordOfPerson(node) ? 'Record of a person' : undefined;
}

function isRecordOfPerson(node: SyntaxNode): boolean {
  const { typeName, typeArguments } = node;
  if (node.type !== 'TSTypeReference' || !isNode(typeName) || !isNode(typeArguments)) return false;
  if (typeName['name'] !== 'Record') return false;
  let names = false;
  visit(typeArguments, (inner) => {
    const name = inner.type === 'Identifier' ? String(inner['name']) : '';
    names ||= wordsOf(name).some((word) => ofPerson.has(word));
  });
  return names;
}

/** The words of a name in camel, Pascal, snake or upper case, in small letters. */
function wordsOf(name: string): string[] {
  const parted = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  return parted.toLowerCase().split(/[_$]+/);
}
