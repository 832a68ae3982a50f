/** Up to three ids that somebody may have meant who typed another, the nearest first. */
export function nearIds(typed: string, ids: readonly string[]): readonly string[] {
  const far = ids.map((id) => ({ id, steps: stepsBetween(typed, id) }));
  const most = Math.max(2, Math.floor(typed.length / 4));
  return far
    .filter(({ steps }) => steps <= most)
    .sort((one, other) => one.steps - other.steps)
    .slice(0, 3)
    .map(({ id }) => id);
}

/** How many letters must come, go or change to make one text of another (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries()) {
      const changed = (row[to] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
