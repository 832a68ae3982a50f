import type { Language } from '#lib/panel/settings.ts';
import { speakFirst } from '#lib/words/cy/speak-first.ts';
import { speakPages } from '#lib/words/cy/speak-pages.ts';
import { speakEnglish } from '#lib/words/speak.ts';

/** Speaks a language in every word of the panel from here on, and says so of the page. */
export function speakHere(language: Language): void {
  speakEnglish();
  if (language === 'cy') {
    speakFirst();
    speakPages();
  }
  document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB';
}
