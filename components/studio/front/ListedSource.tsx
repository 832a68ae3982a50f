import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fault } from '#lib/guidance/faults.ts';
import type { Source } from '#lib/guidance/front.ts';
import { changedSource, formOf, type SourceForm as Typed } from '#lib/studio/new-source.ts';
import { newSourceWords, sourceListWords as words } from '#lib/words/studio-source.ts';
import { Own } from '../own-words.tsx';
import { useHalfForm } from '../use-half-typed.ts';
import { SourceForm } from './SourceForm.tsx';

type Props = {
  readonly source: Source;
  readonly faults: readonly Fault[];
  /** How many cards name it. */
  readonly cards: number;
  readonly today: string;
  readonly onChange: (source: Source) => void;
  readonly onRemove: () => void;
};

/** One source of the list; in its fields while it is being changed. */
export function ListedSource(props: Props) {
  const { source, faults, today, onChange } = props;
  const half = useHalfForm('source');
  const [isOpen, setOpen] = useState(() => half?.of(source.id) !== undefined);
  const place = useFocusInside(isOpen);
  const change = (form: Typed) => {
    const changed = changedSource(form, source, today);
    if (!changed.ok) return changed.refusal;
    setOpen(false);
    onChange(changed.value);
    return undefined;
  };
  return (
    <div ref={place}>
      {isOpen ? (
        <SourceForm
          label={words.changing(source.title || source.id)}
          about={source.id}
          start={formOf(source)}
          faults={faults}
          submit={words.save}
          refused={words.notChanged}
          onSubmit={change}
          onCancel={{ words: words.cancel, leave: () => setOpen(false) }}
        />
      ) : (
        <AsListed {...props} onOpen={() => setOpen(true)} />
      )}
    </div>
  );
}

function AsListed({ source, cards, onRemove, onOpen }: Props & { readonly onOpen: () => void }) {
  const { who, year, title, publisher, address, extent } = source;
  const said = [who, year, title, publisher].filter((part) => part !== null && part !== '');
  const id = useId();
  const waits = cards > 0;
  // Said to whoever looks once it was pressed: beside each of a hundred it would only be in the way.
  const [isPressed, setPressed] = useState(false);
  return (
    <>
      <p>
        <Own>{said.join(', ')}</Own>
      </p>
      <p class="meta">{address ?? words.noAddress}</p>
      <p class="meta">
        {newSourceWords.extents[extent]}. {words.namedBy(cards)}
      </p>
      <div class="acts">
        <button type="button" class="link" onClick={onOpen}>
          {words.change}
          <Named source={source} />
        </button>
        <button
          type="button"
          class="link"
          aria-disabled={waits}
          aria-describedby={id}
          onClick={waits ? () => setPressed(true) : onRemove}
        >
          {words.remove}
          <Named source={source} />
        </button>
      </div>
      <p class={isPressed ? 'meta' : 'vh'} id={id}>
        {waits ? words.cannotRemove(cards) : ''}
      </p>
    </>
  );
}

function Named({ source }: Pick<Props, 'source'>) {
  return (
    <span class="vh">
      {' '}
      <Own>{source.title || source.id}</Own>
    </span>
  );
}

/** Takes focus into the form that opens, and back to where it was opened from. */
function useFocusInside(isOpen: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(isOpen);
  useLayoutEffect(() => {
    if (before.current === isOpen) return;
    before.current = isOpen;
    place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen]);
  return place;
}
