import { useState } from 'preact/hooks';
import { GoneSites } from '#components/guidance/GoneSites.tsx';
import { useAskFirst } from '#components/ui/ask-first.ts';
import { Field } from '#components/ui/Field.tsx';
import { Section } from '#components/ui/Section.tsx';
import { goneSites } from '#lib/guidance/gone-sites.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { localRefusals } from '#lib/words/local-form.ts';
import { goneSitesWords, practiceWords } from '#lib/words/practice.ts';
import { studioPracticeWords as words } from '#lib/words/studio-practice.ts';
import type { PracticeActions } from './PracticeScreen.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

type Props = {
  readonly practice: Practice;
  readonly actions: Pick<PracticeActions, 'setSites'>;
};

/** The buildings of the practice, by name; it asks first where facts would no longer be shown. */
export function SitesPart({ practice, actions }: Props) {
  const fresh = { names: namesOf(practice) };
  const { form, change, letGoOnceKept } = useHalfTyped(useHalfForm('sites'), fresh);
  const { asks, wayBack, asker, ask, stop } = useAskFirst();
  const [said, setSaid] = useState('');
  const lines = form.names.split('\n');
  const gone = goneSites(practice, lines);
  const save = async () => {
    stop();
    const refusal = await letGoOnceKept(actions.setSites(lines));
    setSaid(refusal ? localRefusals[refusal.code].words : words.saved);
  };
  return (
    <Section heading={practiceWords.sites}>
      <div class="narrow">
        <Field
          label={practiceWords.sitesLabel}
          hint={practiceWords.sitesHint}
          value={form.names}
          maxLength={1_000}
          rows={3}
          onType={(names) => change({ names })}
        />
        {asks && gone.length > 0 ? (
          <>
            <div role="alert">
              <p>{goneSitesWords.question}</p>
              <GoneSites gone={gone} />
            </div>
            <div class="acts">
              <button ref={wayBack} type="button" class="btn" onClick={stop}>
                {goneSitesWords.leave}
              </button>
              <button type="button" class="btn" onClick={() => void save()}>
                {goneSitesWords.save}
              </button>
            </div>
          </>
        ) : (
          <button
            ref={asker}
            type="button"
            class="btn"
            onClick={gone.length > 0 ? ask : () => void save()}
          >
            {practiceWords.saveSites}
          </button>
        )}
        <p class="meta" role="status">
          {said}
        </p>
      </div>
    </Section>
  );
}

/** The names of buildings, one a line. */
export function namesOf({ sites }: Practice): string {
  return sites.map(({ name }) => name).join('\n');
}
