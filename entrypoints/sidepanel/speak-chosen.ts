import { languageOf, type parseSettings } from '#lib/panel/settings.ts';

/**
 * Speaks Welsh where Settings or the browser asks for it. Where its words cannot be loaded, English
 * stands, and the answer is false: a page without words would be worse than one in English.
 */
export async function speakChosen(
  settings: ReturnType<typeof parseSettings>,
  speakWelsh: () => Promise<void>,
  report: (bug: unknown) => void = reportError,
): Promise<boolean> {
  if (languageOf(settings, navigator.languages) !== 'cy') return true;
  try {
    await speakWelsh();
    return true;
  } catch (bug) {
    report(bug);
    return false;
  }
}
