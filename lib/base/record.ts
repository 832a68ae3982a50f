/** An object of JSON whose fields have not been looked at. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** The object that a text of JSON holds; one without fields where it holds none. */
export function recordOf(text: string): PlainRecord {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return {};
  }
}

/** A value as an object whose fields can be looked at; one without fields where it is none. */
export function asRecord(value: unknown): PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
