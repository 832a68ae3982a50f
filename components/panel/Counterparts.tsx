import { primaryOf } from '#lib/guidance/counterpart.ts';
import type { CounterpartView } from '#lib/panel/card-view.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import type { Actions } from './actions.ts';

type Props = { readonly counterparts: readonly CounterpartView[]; readonly actions: Actions };

/** The ways to the same card in other languages. */
export function Counterparts({ counterparts, actions }: Props) {
  if (counterparts.length === 0) return null;
  return (
    <p class="sec meta">
      {panelWords.alsoIn}
      {counterparts.map(({ id, lang }) => (
        <>
          {' '}
          <button
            key={id}
            type="button"
            class="link inline"
            lang={langBeside(lang)}
            onClick={() => void actions.openCard(id)}
          >
            {nameOf(primaryOf(lang))}
          </button>
        </>
      ))}
    </p>
  );
}

const names: { readonly [language: string]: string } = { cy: 'Cymraeg', en: 'English' };

/** What a language calls itself. Browsers carry no Welsh, so those of the interface stand here. */
function nameOf(language: string): string {
  const known = names[language];
  if (known) return known;
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
