import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import { onlySite } from '#lib/guidance/local.ts';
import type { LocalForm } from '#lib/guidance/local-note.ts';
import { slotTexts } from '#lib/guidance/slot-texts.ts';
import type { LocalRefusal } from '#lib/panel/practising.ts';
import type { LocalScreenView } from '#lib/panel/screens.ts';
import { localRefusals, slotLabel, localFormWords as words } from '#lib/words/local-form.ts';
import { panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly view: LocalScreenView;
  readonly discreet: boolean;
  readonly actions: Actions;
};

/** The form for how a card is done here. It adds to the card and never changes its words. */
export function LocalScreen({ view, discreet, actions }: Props) {
  const { summary } = view;
  if (!summary) return <main class="sec" />;
  return (
    <main>
      <PageHead
        heading={panelWords.howWeDoIt}
        lead={discreet ? summary.discreetTitle : summary.title}
      />
      <LocalFields view={view} summary={summary} actions={actions} />
    </main>
  );
}

type FieldsProps = {
  view: LocalScreenView;
  summary: NonNullable<LocalScreenView['summary']>;
  actions: Actions;
};

function LocalFields({ view, summary, actions }: FieldsProps) {
  const [form, setForm] = useState<LocalForm>(() => formOf(view));
  const [refusal, setRefusal] = useState<LocalRefusal>();
  const change = (part: Partial<LocalForm>) => setForm({ ...form, ...part });
  const leave = () => void actions.openCard(summary.id);
  const save = async (event: Event) => {
    event.preventDefault();
    const refused = await actions.writeLocal(summary, form);
    setRefusal(refused);
    if (!refused) leave();
  };
  const remove = () => {
    actions.removeLocal(summary);
    leave();
  };
  return (
    <form class="sec" onSubmit={save} noValidate>
      {refusal ? <Alert refusal={refusal} {...localRefusals[refusal.code]} /> : null}
      {view.practice.sites.length > 1 ? (
        <SitePick
          view={view}
          site={form.site}
          onPick={(site) => change({ site, slots: slotsAt(view, site) })}
        />
      ) : null}
      <Slots view={view} form={form} change={change} />
      <Around form={form} change={change} />
      <p class="meta">{words.where}</p>
      <div class="acts">
        <button type="submit" class="btn main">
          {words.save}
        </button>
        <button type="button" class="btn" onClick={leave}>
          {words.cancel}
        </button>
        {view.annotation ? (
          <button type="button" class="btn" onClick={remove}>
            {words.remove}
          </button>
        ) : null}
      </div>
    </form>
  );
}

type PartProps = { form: LocalForm; change: (part: Partial<LocalForm>) => void };

function Slots({ view, form, change }: PartProps & { view: LocalScreenView }) {
  return (
    <>
      {view.slots.map((slot) => (
        <Field
          key={slot.id}
          label={slotLabel(slot.ask)}
          value={form.slots[slot.id] ?? ''}
          maxLength={120}
          onType={(text) => change({ slots: { ...form.slots, [slot.id]: text } })}
        />
      ))}
    </>
  );
}

function Around({ form, change }: PartProps) {
  return (
    <>
      <ChoiceGroup
        name="available"
        legend={words.available}
        value={form.available}
        choices={words.availableChoices}
        onChoose={(available) => change({ available })}
      />
      <Field
        label={words.ask}
        hint={words.askHint}
        value={form.ask}
        maxLength={80}
        onType={(ask) => change({ ask })}
      />
      <Field
        label={words.note}
        hint={words.noteHint}
        value={form.note}
        maxLength={600}
        rows={4}
        onType={(note) => change({ note })}
      />
      <Field
        label={words.by}
        hint={words.byHint}
        value={form.by}
        maxLength={80}
        onType={(by) => change({ by })}
      />
    </>
  );
}

type SiteProps = { view: LocalScreenView; site: string; onPick: (site: string) => void };

// For which building the words are; which one this computer stands in is for Settings to say.
function SitePick({ view, site, onPick }: SiteProps) {
  return (
    <ChoiceGroup
      name="site"
      legend={words.site}
      value={site}
      choices={[
        [onlySite, words.everySite] as const,
        ...view.practice.sites.map(({ id, name }) => [id, name] as const),
      ]}
      onChoose={onPick}
    />
  );
}

function formOf(view: LocalScreenView): LocalForm {
  const { annotation, practice, site } = view;
  return {
    by: practice.name,
    site,
    slots: slotsAt(view, site),
    available: annotation?.available ?? 'yes',
    ask: annotation?.ask ?? '',
    note: (annotation?.note ?? []).join('\n'),
  };
}

function slotsAt({ slots, practice }: LocalScreenView, site: string): LocalForm['slots'] {
  const known = slotTexts(practice, site);
  return Object.fromEntries(slots.map(({ id }) => [id, known.get(id)?.text ?? '']));
}
