import { Glance } from '#components/guidance/Glance.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { HomeRecord } from '#lib/guidance/home.ts';
import { launchWords as words } from '#lib/words/notices.ts';

/** What stands when the panel itself could not start: what is safe, what to do, and three lines. */
export function LaunchProblem({ home }: { home: HomeRecord | undefined }) {
  const glance = home?.consulting.glance;
  return (
    <main>
      <Notice heading={words.heading} level={glance ? 2 : 1}>
        <p>{words.safe}</p>
        <p>{words.whatToDo}</p>
      </Notice>
      {glance ? <Glance title={glance.title} lines={glance.lines} /> : null}
    </main>
  );
}
