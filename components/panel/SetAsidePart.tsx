import { Lines } from '#components/ui/Lines.tsx';
import { type SetAside, setAsideBy } from '#lib/panel/set-aside.ts';
import type { OfferedPolicy } from '#lib/panel/updates.ts';
import { policyFileWords as words } from '#lib/words/policy-file.ts';

type Props = {
  readonly policy: OfferedPolicy['policy'];
  readonly sources: SetAside['own'];
};

/** The sources that go with all their cards once a policy holds, before it does. */
export function SetAsidePart({ policy, sources }: Props) {
  const { own, unnamed } = setAsideBy(policy, sources);
  return (
    <>
      <Going heading={words.setsAside} why={words.setAsideWords} sources={own} />
      <Going heading={words.leavesOut} why={words.leftOutWords} sources={unnamed} />
    </>
  );
}

type GoingProps = {
  readonly heading: string;
  readonly why: string;
  readonly sources: SetAside['own'];
};

function Going({ heading, why, sources }: GoingProps) {
  if (sources.length === 0) return null;
  return (
    <section class="source" aria-label={heading}>
      <h4>{heading}</h4>
      <Lines lines={sources.map(({ title, cards }) => words.withCards(title, cards))} mark="dot" />
      <p>{why}</p>
    </section>
  );
}
