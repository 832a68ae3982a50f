import type { Grammar } from './judge-markup.ts';

const itemName = /^[\p{L}\p{N}_]+$/u;
const version = /^\d{1,4}\.\d{1,5}$/;
const whole = /^\d{1,9}$/;
const stringReference = /^\$\(string\.[\p{L}\p{N}_]+\)$/u;
const presentationReference = /^\$\(presentation\.[\p{L}\p{N}_]+\)$/u;
const namespace = /^http:\/\/schemas\.microsoft\.com\/GroupPolicy\/2006\/07\/PolicyDefinitions$/;
const yesOrNo = /^(?:true|false)$/;
/** A path below a hive, which the class of the policy names: neither begins nor ends with `\`. */
const registryKey = /^Software\\(?:[^\\/:*?"<>|]+\\)*[^\\/:*?"<>|]+$/;
/** Windows takes at most so many letters for the name of a value, and so many for a text of a choice. */
const valueName = /^[^\\]{1,255}$/;
const many = Number.POSITIVE_INFINITY;

const whatIsSet = { id: /^.+$/, valueName };
const described = { displayName: stringReference };

/**
 * What a policy template (ADMX) and its words (ADML) may hold, after what Microsoft documents of
 * the namespace 2006/07/PolicyDefinitions: the parts that ours use, in their order, and no other.
 */
export const templateGrammar: Grammar = {
  definitions: {
    has: { revision: version, schemaVersion: version, xmlns: namespace },
    holds: [
      ['policyNamespaces', 'namespaces', 1, 1],
      ['resources', 'resources', 1, 1],
      ['supportedOn', 'supportedTable', 1, 1],
      ['categories', 'categories', 1, 1],
      ['policies', 'policies', 1, 1],
    ],
  },
  namespaces: { holds: [['target', 'target', 1, 1]] },
  target: { has: { prefix: itemName, namespace: /^[\w.]+$/ } },
  resources: { has: { minRequiredRevision: version } },
  supportedTable: { holds: [['definitions', 'supportedDefinitions', 1, 1]] },
  supportedDefinitions: { holds: [['definition', 'supported', 1, many]] },
  supported: { has: { name: itemName, ...described } },
  categories: { holds: [['category', 'category', 1, many]] },
  category: { has: { name: itemName, ...described } },
  policies: { holds: [['policy', 'policy', 1, many]] },
  policy: {
    has: { name: itemName, class: /^(?:User|Machine|Both)$/, key: registryKey, ...described },
    mayHave: { explainText: stringReference, presentation: presentationReference, valueName },
    holds: [
      ['parentCategory', 'reference', 1, 1],
      ['supportedOn', 'reference', 1, 1],
      ['enabledValue', 'decimalValue', 0, 1],
      ['disabledValue', 'decimalValue', 0, 1],
      ['elements', 'elements', 0, 1],
    ],
  },
  reference: { has: { ref: itemName } },
  decimalValue: { holds: [['decimal', 'decimalOfValue', 1, 1]] },
  decimalOfValue: { has: { value: whole } },
  // A policy of ours asks for one thing.
  elements: {
    holds: [
      ['decimal', 'decimal', 0, 1],
      ['text', 'text', 0, 1],
      ['enum', 'enum', 0, 1],
    ],
  },
  decimal: { has: { ...whatIsSet, minValue: whole, maxValue: whole, required: yesOrNo } },
  text: { has: { ...whatIsSet, maxLength: whole, required: yesOrNo } },
  enum: { has: { ...whatIsSet, required: yesOrNo }, holds: [['item', 'item', 2, many]] },
  item: { has: described, holds: [['value', 'textValue', 1, 1]] },
  textValue: { holds: [['string', 'words', 1, 1]] },
  words: { words: true },
  wordsOfTemplate: {
    has: { revision: version, schemaVersion: version, xmlns: namespace },
    holds: [
      ['displayName', 'words', 1, 1],
      ['description', 'words', 1, 1],
      ['resources', 'tables', 1, 1],
    ],
  },
  tables: {
    holds: [
      ['stringTable', 'strings', 1, 1],
      ['presentationTable', 'presentations', 1, 1],
    ],
  },
  strings: { holds: [['string', 'string', 1, many]] },
  string: { has: { id: itemName }, words: true },
  presentations: { holds: [['presentation', 'presentation', 1, many]] },
  presentation: {
    has: { id: itemName },
    holds: [
      ['decimalTextBox', 'decimalTextBox', 0, 1],
      ['textBox', 'textBox', 0, 1],
      ['dropdownList', 'dropdownList', 0, 1],
    ],
  },
  decimalTextBox: { has: { refId: /^.+$/, defaultValue: whole }, words: true },
  textBox: { has: { refId: /^.+$/ }, holds: [['label', 'words', 1, 1]] },
  dropdownList: { has: { refId: /^.+$/ }, mayHave: { noSort: yesOrNo }, words: true },
};
