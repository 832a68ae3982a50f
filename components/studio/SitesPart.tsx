import { SitesForm } from '#components/guidance/SitesForm.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Practice } from '#lib/guidance/practice.ts';
import { practiceWords as words } from '#lib/words/practice.ts';
import type { PracticeActions } from './PracticeScreen.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly practice: Practice;
  readonly actions: Pick<PracticeActions, 'setSites'>;
};

// Without names of its own the form shows those that are kept, also when another tab changes them.
const fresh: { readonly names?: string | undefined } = {};

/** The buildings of the practice; what is half typed of them stays while somebody looks elsewhere. */
export function SitesPart({ practice, actions }: Props) {
  const { form, change } = useHalfTyped(useHalfForm('sites'), fresh);
  const kept = practice.sites.map(({ name }) => name).join('\n');
  const save = async (names: readonly string[]) => {
    const refusal = await actions.setSites(names);
    if (!refusal) change({ names: undefined });
    return refusal;
  };
  return (
    <Section heading={words.sites}>
      <div class="narrow">
        <SitesForm
          practice={practice}
          typed={form.names}
          onType={(names) => change({ names: names === kept ? undefined : names })}
          onSave={save}
        />
      </div>
    </Section>
  );
}
