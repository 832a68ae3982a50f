import { useState } from 'preact/hooks';
import { Lines } from '#components/ui/Lines.tsx';
import type { Role } from '#lib/guidance/select.ts';
import { firstRunWords as words } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';

/** The one question of the first start. No answer stands ready, so that each is a choice. */
export function FirstRun({ actions }: { actions: Actions }) {
  const [role, setRole] = useState<Role>();
  const [discreet, setDiscreet] = useState(false);
  const [asked, setAsked] = useState(false);
  const goOn = (event: Event) => {
    event.preventDefault();
    if (role) actions.chooseRole(role, discreet);
    else setAsked(true);
  };
  return (
    <main class="sec firstrun">
      <p class="meta">{words.welcome}</p>
      <form onSubmit={goOn} noValidate>
        <fieldset aria-describedby={asked && !role ? 'choose-first' : undefined}>
          <legend>
            <h1 class="h1">{words.question}</h1>
          </legend>
          {asked && !role ? (
            <p id="choose-first" class="notice" role="alert">
              {words.chooseFirst}
            </p>
          ) : null}
          {(['consulting', 'reception'] as const).map((choice) => (
            <label key={choice} class="choice">
              <input
                type="radio"
                name="role"
                value={choice}
                checked={role === choice}
                onChange={() => setRole(choice)}
              />
              <span class="t">{words.choices[choice].name}</span>
              <span class="c">{words.choices[choice].cue}</span>
            </label>
          ))}
        </fieldset>
        <label class="choice plain">
          <input
            type="checkbox"
            checked={discreet}
            onChange={(event) => setDiscreet(event.currentTarget.checked)}
          />
          <span class="t">{words.discreet.name}</span>
          <span class="c">{words.discreet.cue}</span>
        </label>
        <button class="btn main wide" type="submit">
          {words.goOn}
        </button>
      </form>
      <h2 class="h2">{words.goodToKnow}</h2>
      <Lines lines={words.facts} mark="dot" />
    </main>
  );
}
