/** One text that differs, by its place, such as `parts.say.0`. */
export type TextChange = { readonly at: string; readonly before?: string; readonly after?: string };

/** Every text that differs between two values. */
export function textsBetween(before: unknown, after: unknown): readonly TextChange[] {
  const old = new Map(textsOf(before, ''));
  const now = new Map(textsOf(after, ''));
  const places = [...new Set([...old.keys(), ...now.keys()])].filter(
    (at) => old.get(at) !== now.get(at),
  );
  return places.map((at) => {
    const [was, is] = [old.get(at), now.get(at)];
    return {
      at,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    };
  });
}

/** A text that differs, in lines: what it was and what it is. */
export function textInWords({ at, before, after }: TextChange): readonly string[] {
  return [
    `    ${at}`,
    ...(before === undefined ? [] : [`      - ${before}`]),
    ...(after === undefined ? [] : [`      + ${after}`]),
  ];
}

/** Front matter that differs, in lines; nothing where a side has none. */
export function frontInWords(changes: readonly TextChange[]): readonly string[] {
  if (changes.length === 0) return [];
  return ['changed  front matter', ...changes.flatMap(textInWords)];
}

/** Every value by its place. An entry that has an id of its own stands under that. */
function textsOf(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) {
    return value === undefined ? [] : [[at, String(value)]];
  }
  return Object.entries(value).flatMap(([name, own]) => {
    const place = Array.isArray(value) ? (idOf(own) ?? name) : name;
    return textsOf(own, at === '' ? place : `${at}.${place}`);
  });
}

function idOf(value: unknown): string | undefined {
  const named = typeof value === 'object' && value !== null && 'id' in value;
  return named ? String(value.id) : undefined;
}
