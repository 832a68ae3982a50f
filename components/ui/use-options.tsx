import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

type Choices = readonly (readonly [value: string, name: string])[];

type Said = {
  readonly value?: string;
  /** The language of a choice, where it is another than the page's. */
  readonly langOf: (choice: string) => string | undefined;
};

/**
 * The options of a list that may be of a thousand. While nothing of it changes it is the very same
 * part of the page, which is not held against it again at each letter.
 */
export function useOptions(choices: Choices, { value, langOf }: Said): VNode {
  return useMemo(
    () => <Options choices={choices} langOf={langOf} {...(value === undefined ? {} : { value })} />,
    [choices, value, langOf],
  );
}

function Options({ choices, value, langOf }: Said & { readonly choices: Choices }) {
  return (
    <>
      {choices.map(([choice, name]) => (
        <option key={choice} value={choice} selected={choice === value} lang={langOf(choice)}>
          {name}
        </option>
      ))}
    </>
  );
}
