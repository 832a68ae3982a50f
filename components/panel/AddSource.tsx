import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import type { Updating } from '#lib/panel/updates.ts';
import { addSourceWords as words } from '#lib/words/sources-page.ts';
import type { Actions } from './actions.ts';
import { CompareSource } from './CompareSource.tsx';
import { useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly updating: Updating | undefined;
  /** The address as it was left half typed. */
  readonly left?: string | undefined;
  readonly actions: Actions;
};

/** Adds a source by hand: its address, then its words to compare, then a person's yes. */
export function AddSource({ updating, left = '', actions }: Props) {
  const { typed: address, type, putAway, forget } = useHalfTyped('source', left, actions);
  const form = useRef<HTMLFormElement>(null);
  const refused = updating?.at === 'not-found' ? updating : undefined;
  // The form was away while the address was looked up, and focus with it.
  useLayoutEffect(() => {
    if (refused) form.current?.querySelector('input')?.focus();
  }, [refused]);
  const added = updating?.at === 'added';
  // What was added needs its form no more: the next source begins with an empty one.
  useLayoutEffect(() => {
    if (added) putAway();
  }, [added]);
  const close = () => {
    forget();
    actions.dropUpdating();
  };
  if (updating && 'progress' in updating) return null;
  if (updating && 'found' in updating) {
    return (
      <CompareSource key={updating.found.sha256} {...{ ...updating, actions }} onLeave={close} />
    );
  }
  if (address === undefined) {
    return (
      <div class="acts">
        <button type="button" class="btn" onClick={() => type('')}>
          {words.add}
        </button>
      </div>
    );
  }
  const look = (event: Event) => {
    event.preventDefault();
    void actions.findSource(address);
  };
  return (
    <form class="addsource" ref={form} onSubmit={look} noValidate>
      <Field
        label={words.address}
        hint={words.addressHint}
        value={address}
        maxLength={600}
        onType={type}
      />
      <div class="acts">
        <button type="submit" class="btn main">
          {words.look}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
