import { Select } from '#components/ui/Select.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import type { Slot } from '#lib/guidance/card.ts';
import { fields, slotKinds } from '#lib/words/studio-fields.ts';
import { Entries, EntryText } from './Entries.tsx';
import type { FormProps } from './form.ts';
import { replaced, without } from './ListFields.tsx';
import { HeadedField } from './MorePart.tsx';

/** What the card asks each practice for, and what is printed for the person. */
export function LocalPart(props: FormProps) {
  const { slots } = props.view.draft;
  const { ask, kind, required, onTile, ...words } = fields.slots;
  const set = (at: number, part: Partial<Slot>, name: string) =>
    props.change({ slots: replaced(slots, at, part) }, `slots.${at}.${name}`);
  return (
    <>
      <Entries
        {...props}
        {...words}
        field="slots"
        count={slots.length}
        onAdd={() => props.change({ slots: [...slots, newSlot(slots)] }, 'slots')}
        onRemove={(at) => props.change({ slots: without(slots, at) }, 'slots')}
      >
        {(at) => (
          <>
            <EntryText
              {...props}
              label={ask}
              field={`slots.${at}.ask`}
              value={slots[at]?.ask ?? ''}
              onType={(text) => set(at, { ask: text }, 'ask')}
            />
            <Select
              label={kind}
              value={slots[at]?.kind ?? 'text'}
              choices={slotKinds}
              onChoose={(chosen) => set(at, { kind: chosen }, 'kind')}
            />
            <Tick
              label={required}
              checked={slots[at]?.required ?? false}
              onTick={(on) => set(at, { required: on }, 'required')}
            />
            <Tick
              label={onTile}
              checked={slots[at]?.onTile ?? false}
              onTick={(on) => set(at, { onTile: on }, 'onTile')}
            />
          </>
        )}
      </Entries>
      <HeadedField {...props} field="handout" words={fields.handout} headingLabel="title" />
    </>
  );
}

// Its name holds from edition to edition, since practices answer to it: it never follows the words.
function newSlot(slots: readonly Slot[]): Slot {
  const taken = new Set(slots.map(({ id }) => id));
  let n = slots.length + 1;
  while (taken.has(`fact-${n}`)) n += 1;
  return { id: `fact-${n}`, ask: '', kind: 'place', required: false, onTile: false };
}
