/**
 * Measures each in turn, A B A B, so that what the machine does meanwhile falls on all alike.
 * The first round is thrown away. Gives the measurements in the order of the measures.
 */
export async function inTurn<Measured>(
  rounds: number,
  measures: readonly (() => Promise<Measured>)[],
): Promise<readonly (readonly Measured[])[]> {
  const measured = measures.map((): Measured[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, measure] of measures.entries()) {
      const one = await measure();
      if (round > 0) measured[at]?.push(one);
    }
  return measured;
}
