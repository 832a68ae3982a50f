import { useState } from 'preact/hooks';
import type { PageForm } from '#lib/panel/memory.ts';
import type { Actions } from './actions.ts';

/**
 * What is typed into a form of a page, over what was left half typed there a short while ago;
 * undefined while there is neither.
 */
export function useHalfTyped(form: PageForm, left: string, actions: Actions) {
  const [typed, setTyped] = useState<string>();
  return {
    typed: typed ?? (left === '' ? undefined : left),
    type(words: string): void {
      setTyped(words);
      actions.typeHalf(words, form);
    },
    /** Puts away what was typed here alone. */
    putAway: (): void => setTyped(undefined),
    forget(): void {
      setTyped(undefined);
      actions.typeHalf('', form);
    },
  };
}
