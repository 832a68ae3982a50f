/** The part of JSON Schema that browsers' own schemas of policies use. */
export type ValueSchema = {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly items?: ValueSchema;
};

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Every way in which a value is not of a schema; what the schema does not name is one. */
export function judgeValue(value: unknown, schema: ValueSchema, place = ''): string[] {
  if (typeOf(value) !== schema.type) return [`${place} is no ${schema.type}`];
  const faults = schema.enum?.includes(String(value)) === false ? [`${place} is ${value}`] : [];
  const { items } = schema;
  if (Array.isArray(value) && items !== undefined)
    return value.flatMap((each, at) => judgeValue(each, items, `${place}/${at}`));
  if (schema.type !== 'object') return faults;
  return Object.entries(value as object).flatMap(([name, each]) => {
    const known = schema.properties?.[name];
    const inner = `${place}/${name}`;
    return known === undefined ? [`${inner} is not known`] : judgeValue(each, known, inner);
  });
}
