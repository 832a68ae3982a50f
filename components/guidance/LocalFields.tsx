import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { Card } from '#lib/guidance/card.ts';
import { onlySite } from '#lib/guidance/local.ts';
import { type LocalForm, slotsAt, withTyped } from '#lib/guidance/local-note.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { slotLabel, localFormWords as words } from '#lib/words/local-form.ts';

type Props = {
  readonly slots: readonly Card['slots'][number][];
  readonly practice: Practice;
  /** What the card is written in, where it is another language than the page's. */
  readonly lang?: string | undefined;
  /** Whether the card is something that a practice offers, or does not offer yet. */
  readonly offers: boolean;
  readonly form: LocalForm;
  /** Why it was not kept: the field in which it is wrong is marked. */
  readonly refusal?: LocalRefusal | undefined;
  /** The building that this computer stands in, where that is known; a card there shows its facts. */
  readonly here?: string;
  readonly change: (part: Partial<LocalForm>) => void;
};

/** The fields for how a card is done here: for which building, its facts, and what stands around. */
export function LocalFields({ slots, practice, lang, here, form, change, ...around }: Props) {
  const { sites } = practice;
  const several = sites.length > 1;
  const { site } = form;
  const wrong = wrongSlot(around.refusal);
  const shown = slotsAt(slots, practice, form.slots, site);
  const type = (slot: string, text: string) =>
    change({ slots: withTyped(slots, practice, form.slots, { site, slot, text }) });
  return (
    <>
      {several && slots.length > 0 ? (
        <>
          <ChoiceGroup
            name="site"
            legend={words.site}
            value={site}
            // For which building the words are; which one this computer stands in, Settings says.
            choices={[
              [onlySite, words.everySite],
              ...sites.map(({ id, name }) => [id, name] as const),
            ]}
            onChoose={(chosen) => change({ site: chosen })}
          />
          {here === undefined || site === here || site === onlySite ? null : (
            <p class="f meta">{words.elsewhere(sites.find(({ id }) => id === here)?.name)}</p>
          )}
        </>
      ) : null}
      {slots.map((slot) => (
        <Field
          key={slot.id}
          label={lang ? <span lang={lang}>{slotLabel(slot.ask)}</span> : slotLabel(slot.ask)}
          {...(slot.onTile ? { hint: words.tileHint } : {})}
          value={shown[slot.id] ?? ''}
          maxLength={120}
          wrong={slot.id === wrong}
          onType={(text) => type(slot.id, text)}
        />
      ))}
      {several ? <p class="f meta">{words.everywhere}</p> : null}
      <Around {...{ form, change, ...around }} />
    </>
  );
}

function wrongSlot(refusal: LocalRefusal | undefined): string | undefined {
  return typeof refusal?.field === 'object' ? refusal.field.slot : undefined;
}

type AroundProps = Pick<Props, 'form' | 'change' | 'offers' | 'refusal'>;

function Around({ form, change, offers, refusal }: AroundProps) {
  return (
    <>
      {offers || form.available !== 'yes' ? (
        <ChoiceGroup
          name="available"
          legend={words.available}
          value={form.available}
          choices={words.availableChoices}
          onChoose={(available) => change({ available })}
        />
      ) : null}
      <Field
        label={words.ask}
        hint={words.askHint}
        value={form.ask}
        maxLength={80}
        wrong={refusal?.field === 'ask'}
        onType={(ask) => change({ ask })}
      />
      <Field
        label={words.note}
        hint={words.noteHint}
        value={form.note}
        maxLength={600}
        rows={4}
        wrong={refusal?.field === 'note'}
        onType={(note) => change({ note })}
      />
      <Field
        label={words.by}
        hint={words.byHint}
        value={form.by}
        maxLength={80}
        wrong={refusal?.field === 'by'}
        onType={(by) => change({ by })}
      />
    </>
  );
}
