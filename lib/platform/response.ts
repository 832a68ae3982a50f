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

/** What a host asks by `Retry-After`, where it lets a page read that; a day at most. */
export function retryAfterOf({ headers }: Pick<Response, 'headers'>): {
  readonly retryAfterSeconds?: number;
} {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0
    ? { retryAfterSeconds: Math.min(seconds, 86_400) }
    : {};
}
