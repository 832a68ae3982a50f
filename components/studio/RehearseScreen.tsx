import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '#lib/guidance/card.ts';
import { hashOf } from '#lib/studio/route.ts';
import { rehearsalOf } from '#lib/studio/teaching.ts';
import { langBeside } from '#lib/words/panel.ts';
import { rehearsalWords as words } from '#lib/words/studio-teaching.ts';
import { Own } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';

/** One card in five minutes for a team meeting, a step at a time, large enough for a wall. */
export function RehearseScreen({ card }: { card: Card | undefined }) {
  const [at, setAt] = useState(0);
  const crumb = { name: words.crumb, href: hashOf('teaching') };
  if (!card) return <PageHead heading={words.noCard} crumb={crumb} />;
  const steps = rehearsalOf(card);
  const step = steps[at];
  const isLast = at === steps.length - 1;
  return (
    <>
      <PageHead
        heading={<Own lang={card.lang}>{card.title}</Own>}
        lead={words.lead}
        crumb={crumb}
      />
      {step ? (
        <Step
          key={step.step}
          {...step}
          lang={langBeside(card.lang)}
          at={at + 1}
          all={steps.length}
          moved={at > 0}
        />
      ) : null}
      <div class="acts">
        {at > 0 ? (
          <button type="button" class="btn" onClick={() => setAt(at - 1)}>
            {words.back}
          </button>
        ) : null}
        <button type="button" class="btn main" onClick={() => setAt(isLast ? 0 : at + 1)}>
          {isLast ? words.again : words.next}
        </button>
      </div>
    </>
  );
}

type StepProps = ReturnType<typeof rehearsalOf>[number] & {
  readonly at: number;
  readonly all: number;
  readonly moved: boolean;
  readonly lang: string | undefined;
};

function Step({ step, lines, lang, at, all, moved }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  const { heading: name, time, cue } = words.steps[step];
  return (
    <section class="rehearsal">
      <p class="meta">
        {words.step(at, all)}. {time}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p class="cue">{cue}</p>
      <ul lang={lang}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
