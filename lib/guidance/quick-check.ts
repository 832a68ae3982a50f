import { shortcutOf } from './shortcut.ts';
import type { z } from './zod.ts';

/** Says of a value whether it is certainly one of a schema, and would be parsed to itself. */
export type QuickCheck = (value: unknown) => boolean;

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

const never: QuickCheck = () => false;

/**
 * Makes from a schema a check that is some five times as quick as parsing, for the thousands of
 * cards of a first install and for front matter. It says yes only where parsing would accept the
 * value and give back its like; where it says no, or meets a kind of schema that it does not know,
 * parsing decides, and names the faults. The schema stays the one place where the rules are written.
 */
export function quickCheckOf(schema: Schema): QuickCheck {
  const certainly = shortcutOf(schema);
  const check = checkOf((schema as z.core.$ZodTypes)._zod.def);
  return certainly ? (value) => certainly(value) || check(value) : check;
}

function checkOf(def: Def): QuickCheck {
  const rules = (def.checks ?? []).map(checkOfRule);
  return rules.reduce(both, checkOfType(def));
}

function both(one: QuickCheck, other: QuickCheck): QuickCheck {
  return (value) => one(value) && other(value);
}

function checkOfType(def: Def): QuickCheck {
  switch (def.type) {
    case 'string':
      return 'format' in def ? never : (value) => typeof value === 'string';
    case 'number':
      return isWholeFormat(def) ? (value) => Number.isSafeInteger(value) : never;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return (value) => def.values.includes(value as never);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'array': {
      const element = quickCheckOf(def.element);
      return (value) => Array.isArray(value) && areAll(value, element);
    }
    case 'object':
      return isObject(def);
    case 'union':
      return isUnion(def);
    case 'optional': {
      const present = quickCheckOf(def.innerType);
      return (value) => value === undefined || present(value);
    }
    case 'nullable': {
      const inner = quickCheckOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'default':
      // A value that is left out would be put in: then parsing is to do it.
      return quickCheckOf(def.innerType);
    default:
      return never;
  }
}

function areAll(values: readonly unknown[], check: QuickCheck): boolean {
  for (const value of values) if (!check(value)) return false;
  return true;
}

function oneOf(values: readonly unknown[]): QuickCheck {
  const known = new Set(values);
  return (value) => known.has(value);
}

function isWholeFormat(def: object): boolean {
  return 'format' in def && def.format === 'safeint';
}

function isObject(def: Extract<Def, { readonly type: 'object' }>): QuickCheck {
  const fields = new Map(
    Object.entries(def.shape).map(([name, schema]) => {
      const check = quickCheckOf(schema);
      return [name, { check, counts: check(undefined) ? 0 : 1 }];
    }),
  );
  const needed = [...fields.values()].reduce((sum, { counts }) => sum + counts, 0);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const name in value) {
      // Of one that is unknown, parsing decides whether it is refused, kept or dropped.
      const field = fields.get(name);
      if (!field?.check(value[name as never])) return false;
      found += field.counts;
    }
    return found === needed;
  };
}

function isUnion(def: Extract<Def, { readonly type: 'union' }>): QuickCheck {
  if ('discriminator' in def) return isToldApart(def.discriminator as string, def.options);
  const options = def.options.map(quickCheckOf);
  return (value) => options.some((option) => option(value));
}

/** A union of objects that one field tells apart: only the one that it names is looked at. */
function isToldApart(field: string, options: readonly Schema[]): QuickCheck {
  const byName = new Map<unknown, QuickCheck>();
  for (const option of options) {
    const { def } = (option as z.core.$ZodTypes)._zod;
    const told = def.type === 'object' ? (def.shape[field] as z.core.$ZodTypes) : undefined;
    if (told?._zod.def.type !== 'literal') return never;
    for (const name of told._zod.def.values) byName.set(name, quickCheckOf(option));
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return byName.get(value[field as never])?.(value) ?? false;
  };
}

type Rule = { readonly _zod: { readonly def: z.core.$ZodCheckDef } };

function checkOfRule(rule: Rule): QuickCheck {
  const { def } = rule._zod as { readonly def: z.core.$ZodChecks['_zod']['def'] };
  switch (def.check) {
    case 'max_length':
      return (value) => (value as string | unknown[]).length <= def.maximum;
    case 'min_length':
      return (value) => (value as string | unknown[]).length >= def.minimum;
    case 'greater_than':
      return (value) =>
        def.inclusive ? Number(value) >= Number(def.value) : Number(value) > Number(def.value);
    case 'less_than':
      return (value) =>
        def.inclusive ? Number(value) <= Number(def.value) : Number(value) < Number(def.value);
    case 'string_format':
      return matches(def);
    default:
      return customCheck(rule);
  }
}

function matches(def: { readonly pattern?: RegExp | undefined }): QuickCheck {
  const { pattern } = def;
  if (!pattern || pattern.global || pattern.sticky) return never;
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A rule of our own, written as a function. */
function customCheck(rule: Rule): QuickCheck {
  const def = rule._zod.def as {
    readonly check: string;
    readonly fn?: (value: unknown) => unknown;
  };
  const { fn } = def;
  return def.check === 'custom' && fn ? (value) => fn(value) === true : never;
}
