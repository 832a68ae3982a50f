import type { Actions } from '#components/panel/actions.ts';

/** One thing that a screen asked for: the action's name, and what was given to it. */
export type Asked = readonly [name: string, ...given: readonly unknown[]];

/**
 * Actions that do nothing but note what a screen asks for, in order. `answers` stand in for
 * those whose answer the screen waits for. The event of a press is not noted.
 */
export function notedActions(answers: Partial<Actions> = {}) {
  const asked: Asked[] = [];
  const actions = new Proxy(answers, {
    get: (_, name: keyof Actions & string) => note(name),
  }) as Actions;
  const notes = new Map<string, (...given: unknown[]) => unknown>();
  const note = (name: keyof Actions & string) => {
    const noted = notes.get(name) ?? noting(name);
    notes.set(name, noted);
    return noted;
  };
  const noting =
    (name: keyof Actions & string) =>
    (...given: unknown[]): unknown => {
      asked.push([name, ...given.filter((one) => !(one instanceof Event))]);
      const answer = answers[name] as ((...given: unknown[]) => unknown) | undefined;
      return answer?.(...given);
    };
  return { actions, asked };
}
