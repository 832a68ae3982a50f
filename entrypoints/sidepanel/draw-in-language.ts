import { effect } from '@preact/signals';
import type { Panel } from '#lib/panel/panel.ts';
import { type Language, languageOf } from '#lib/panel/settings.ts';

/**
 * Draws the panel in the language that is chosen, and again whenever another is. English is drawn at
 * once; Welsh is fetched before its first word, and where it cannot be, English stands.
 */
export async function drawInLanguage(
  panel: Panel,
  drawIn: (language: Language) => void,
): Promise<void> {
  let drawn: Language = 'en';
  const chosen = () => languageOf(panel.settings.value, navigator.languages);
  const speak = async (language: Language) => {
    const welsh = language === drawn ? undefined : await import('./welsh.ts');
    // Another may have been chosen meanwhile, and is on its way or drawn already.
    if (welsh && language !== chosen()) return;
    welsh?.speakHere(language);
    drawn = language;
    drawIn(language);
    // Every part is drawn anew, the choice under somebody's hands too.
    if (welsh) document.querySelector<HTMLElement>('[name=language]:checked')?.focus();
  };
  await speak(chosen()).catch((bug: unknown) => {
    reportError(bug);
    drawIn('en');
  });
  effect(() => {
    const language = chosen();
    if (language !== drawn) speak(language).catch(reportError);
  });
}
