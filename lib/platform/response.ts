/** Reads a body with a counter; throws a RangeError as soon as `maxBytes` is passed. */
export async function readBody(
  response: Response,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) break;
    length += value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw new RangeError('too long');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const dayS = 86_400;

/**
 * What a host asks by `Retry-After`, in seconds or until a date (RFC 9110, 10.2.3), where it lets a
 * page read that; a day at most. `now` is in milliseconds since 1970.
 */
export function retryAfterOf(
  { headers }: Pick<Response, 'headers'>,
  now: number,
): { readonly retryAfterSeconds?: number } {
  const asked = headers.get('retry-after') ?? '';
  const until = asked.endsWith(' GMT') ? (Date.parse(asked) - now) / 1_000 : Number.NaN;
  const seconds = /^\d+$/.test(asked) ? Number(asked) : until;
  return seconds >= 0 ? { retryAfterSeconds: Math.min(Math.ceil(seconds), dayS) } : {};
}
