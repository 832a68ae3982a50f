import { SitesForm } from '#components/guidance/SitesForm.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Practice } from '#lib/guidance/practice.ts';
import { practiceWords as words } from '#lib/words/practice.ts';
import type { Actions } from './actions.ts';
import { useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly practice: Practice;
  readonly left?: string | undefined;
  readonly actions: Actions;
};

/** The buildings of a practice; what is half typed of them is there again a short while later. */
export function SitesPart({ practice, left = '', actions }: Props) {
  const { typed, type, forget } = useHalfTyped('sites', left, actions);
  const save = async (names: readonly string[]) => {
    const refusal = await actions.setSites(names);
    if (!refusal) forget();
    return refusal;
  };
  return (
    <Section heading={words.sites}>
      <SitesForm practice={practice} typed={typed} onType={type} onSave={save} />
    </Section>
  );
}
