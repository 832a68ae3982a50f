import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field } from '#components/ui/Field.tsx';
import type { Updating } from '#lib/panel/updates.ts';
import { addSourceWords as words } from '#lib/words/sources-page.ts';
import type { Actions } from './actions.ts';
import { CompareSource } from './CompareSource.tsx';

type Props = { readonly updating: Updating | undefined; readonly actions: Actions };

/** Adds a source by hand: its address, then its words to compare, then a person's yes. */
export function AddSource({ updating, actions }: Props) {
  const [asked, setAsked] = useState(false);
  const [address, setAddress] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const refused = updating?.at === 'not-found' ? updating : undefined;
  // The form was away while the address was looked up, and focus with it.
  useLayoutEffect(() => {
    if (refused) form.current?.querySelector('input')?.focus();
  }, [refused]);
  const added = updating?.at === 'added';
  // What was added needs its form no more: the next source begins with an empty one.
  useLayoutEffect(() => {
    if (!added) return;
    setAsked(false);
    setAddress('');
  }, [added]);
  const close = () => {
    setAsked(false);
    setAddress('');
    actions.dropUpdating();
  };
  if (updating && 'progress' in updating) return null;
  if (updating && 'found' in updating) {
    return (
      <CompareSource key={updating.found.sha256} {...{ ...updating, actions }} onLeave={close} />
    );
  }
  if (!asked) {
    return (
      <div class="acts">
        <button type="button" class="btn" onClick={() => setAsked(true)}>
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
        onType={setAddress}
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
