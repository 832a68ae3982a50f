import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { HalfForms } from '#lib/studio/half-forms.ts';
import type { HalfTyped } from '#lib/studio/half-typed.ts';

/** The forms whose half-typed words are held; where none are, a form holds its own and no longer. */
export const HalfFormsHeld = createContext<HalfForms | undefined>(undefined);

/** One of those forms by its name. */
export function useHalfForm<Name extends keyof HalfForms>(name: Name): HalfForms[Name] | undefined {
  return useContext(HalfFormsHeld)?.[name];
}

/**
 * What is typed into a form, over what was left half typed there. It is held from the first letter
 * until it is kept, or stands again as `fresh`: as the form is before anybody has typed.
 */
export function useHalfTyped<Form>(half: HalfTyped<Form> | undefined, fresh: Form, about = '') {
  const left = useState(() => half?.of(about))[0];
  const [form, setForm] = useState(left ?? fresh);
  const isFresh = (next: Form) => JSON.stringify(next) === JSON.stringify(fresh);
  return {
    ...{ form, isLeft: left !== undefined },
    change(part: Partial<Form>): void {
      const next = { ...form, ...part };
      setForm(next);
      half?.hold(about, isFresh(next) ? undefined : next);
    },
    /** Gives why the words were not kept; where they were, they are held no longer. */
    async letGoOnceKept<Refusal>(keeping: Promise<Refusal | undefined>) {
      const refusal = await keeping;
      if (refusal === undefined) half?.hold(about, undefined);
      return refusal;
    },
  };
}
