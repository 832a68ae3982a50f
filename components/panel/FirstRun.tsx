import { useState } from 'preact/hooks';
import { Lines } from '#components/ui/Lines.tsx';
import type { FirstRunView } from '#lib/panel/screens.ts';
import { firstRunWords as words } from '#lib/words/first-run.ts';
import type { Actions } from './actions.ts';
import { type Answer, RoleQuestion } from './RoleQuestion.tsx';

type Props = { readonly view: FirstRunView; readonly actions: Actions };

/**
 * The one question of the first start. No answer stands ready, so that each is a choice; where an
 * organisation answered for this computer, the page says so and asks nothing.
 */
export function FirstRun({ view, actions }: Props) {
  const [answer, setAnswer] = useState<Answer>();
  const [ticked, setTicked] = useState<boolean>();
  const [asked, setAsked] = useState(false);
  const [opened, setOpened] = useState(false);
  const role = view.role ?? answer;
  // Ticked for Reception, whose screen may face the queue, until somebody says otherwise.
  const discreet = ticked ?? role === 'reception';
  const goOn = (event: Event) => {
    event.preventDefault();
    setAsked(role === undefined);
    setOpened(role === 'studio');
    if (role === 'studio') actions.openStudio();
    else if (role) actions.chooseRole(role, view.discreet === undefined ? discreet : undefined);
  };
  return (
    <main class="sec firstrun">
      <p class="meta">{words.welcome}</p>
      <form onSubmit={goOn} noValidate>
        {view.role ? (
          <>
            <h1 class="h1">{words.setRole[view.role]}</h1>
            <p>{words.setRoleWhy}</p>
          </>
        ) : (
          <RoleQuestion
            answer={answer}
            withStudio={view.studio}
            unanswered={asked && !role}
            onAnswer={setAnswer}
          />
        )}
        {view.discreet === undefined && answer !== 'studio' ? (
          <label class="choice plain">
            <input
              type="checkbox"
              checked={discreet}
              onChange={(event) => setTicked(event.currentTarget.checked)}
            />
            <span class="t">{words.discreet.name}</span>
            <span class="c">{words.discreet.cue}</span>
          </label>
        ) : null}
        <button class="btn main wide" type="submit">
          {role === 'studio' ? words.openStudio : words.goOn}
        </button>
        <p class="meta" role="status">
          {opened ? words.studioOpened : ''}
        </p>
      </form>
      <h2 class="h2">{words.goodToKnow}</h2>
      <Lines lines={words.facts} mark="dot" />
    </main>
  );
}
