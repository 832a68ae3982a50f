import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import type { RecordForm } from '#lib/studio/co-production.ts';
import { recordWords as words } from '#lib/words/review-screen.ts';

type Props = { readonly form: RecordForm; readonly onChange: (form: RecordForm) => void };

/** The fields of a co-production record. */
export function RecordFields({ form, onChange }: Props) {
  const change = (rest: Partial<RecordForm>) => onChange({ ...form, ...rest });
  return (
    <>
      <Named form={form} change={change} />
      <TookPart form={form} change={change} />
      <Days form={form} change={change} />
      <CameOfIt form={form} change={change} />
      <Boundaries form={form} change={change} />
    </>
  );
}

type PartProps = {
  readonly form: RecordForm;
  readonly change: (rest: Partial<RecordForm>) => void;
};

function Named({ form, change }: PartProps) {
  return (
    <>
      <Tick
        label={words.consent}
        cue={words.consentCue}
        checked={form.consentToName}
        onTick={(consentToName) => change({ consentToName })}
      />
      {form.consentToName ? (
        <Field
          label={words.group}
          hint={words.groupHint}
          value={form.group}
          maxLength={80}
          onType={(group) => change({ group })}
        />
      ) : null}
    </>
  );
}

function TookPart({ form, change }: PartProps) {
  return (
    <>
      <Field
        label={words.people}
        value={form.people}
        maxLength={4}
        onType={(people) => change({ people })}
      />
      <Field
        label={words.how}
        hint={words.howHint}
        value={form.how}
        maxLength={200}
        rows={2}
        onType={(how) => change({ how })}
      />
      <ChoiceGroup
        name="paid"
        legend={words.paid}
        value={form.paid}
        choices={words.paidChoices}
        onChoose={(paid) => change({ paid })}
      />
    </>
  );
}

function Days({ form, change }: PartProps) {
  return (
    <>
      <Field
        label={words.from}
        value={form.from}
        maxLength={10}
        onType={(from) => change({ from })}
      />
      <Field label={words.to} value={form.to} maxLength={10} onType={(to) => change({ to })} />
    </>
  );
}

function CameOfIt({ form, change }: PartProps) {
  return (
    <>
      <Field
        label={words.changed}
        hint={words.changedHint}
        value={form.changed}
        maxLength={1_300}
        rows={4}
        onType={(changed) => change({ changed })}
      />
      {form.consentToName ? (
        <Field
          label={words.thanks}
          hint={words.thanksHint}
          value={form.thanks}
          maxLength={500}
          rows={2}
          onType={(thanks) => change({ thanks })}
        />
      ) : null}
    </>
  );
}

function Boundaries({ form, change }: PartProps) {
  return (
    <fieldset class="choices">
      <legend>{words.boundaries}</legend>
      <p class="meta">{words.boundariesHint}</p>
      <Tick
        label={words.confidentiality}
        checked={form.confidentiality}
        onTick={(confidentiality) => change({ confidentiality })}
      />
      <Tick
        label={words.safeguarding}
        checked={form.safeguarding}
        onTick={(safeguarding) => change({ safeguarding })}
      />
    </fieldset>
  );
}
