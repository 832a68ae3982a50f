type Coin = { readonly weight: number; readonly symbols: readonly number[] };

/**
 * How long the code of each symbol is in the best prefix code whose codes are at most `longest`
 * bits, by how often each stands; 0 for one that never does. Package-merge (Larmore and Hirschberg,
 * 1990).
 */
export function codeLengths(counts: ArrayLike<number>, longest: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const coins: Coin[] = Array.from(counts, (weight, symbol) => ({ weight, symbols: [symbol] }))
    .filter(({ weight }) => weight > 0)
    .sort(byWeight);
  // A code of one symbol alone still takes a bit.
  if (coins.length < 2) {
    for (const { symbols } of coins) for (const symbol of symbols) lengths[symbol] = 1;
    return lengths;
  }
  let merged = coins;
  for (let bits = 1; bits < longest; bits += 1) {
    merged = [...coins, ...packaged(merged)].sort(byWeight);
  }
  for (const { symbols } of merged.slice(0, 2 * coins.length - 2)) {
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
  }
  return lengths;
}

/** Coins two and two; one that is left over counts no more. */
function packaged(coins: readonly Coin[]): Coin[] {
  const pairs: Coin[] = [];
  for (let at = 0; at + 1 < coins.length; at += 2) {
    const [one, other] = [coins[at], coins[at + 1]];
    if (!one || !other) continue;
    pairs.push({
      weight: one.weight + other.weight,
      symbols: [...one.symbols, ...other.symbols],
    });
  }
  return pairs;
}

function byWeight(one: Coin, other: Coin): number {
  return one.weight - other.weight;
}

/** The codes for such lengths, each with its bits turned round: DEFLATE sends codes from the top. */
export function codesFor(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let next = 0;
  for (let bits = 1; bits <= 15; bits += 1) {
    for (const [symbol, length] of lengths.entries()) {
      if (length !== bits) continue;
      codes[symbol] = turned(next, bits);
      next += 1;
    }
    next *= 2;
  }
  return codes;
}

function turned(code: number, bits: number): number {
  let round = 0;
  for (let bit = 0; bit < bits; bit += 1) round |= ((code >> bit) & 1) << (bits - 1 - bit);
  return round;
}
