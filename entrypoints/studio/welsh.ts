import { speakPublishing } from '#lib/words/cy/speak-publishing.ts';
import { speakWriting } from '#lib/words/cy/speak-writing.ts';
import { speakHere } from '../sidepanel/welsh.ts';

/** Speaks Welsh in every word of the Studio from here on. */
export function speakInStudio(): void {
  speakHere('cy');
  speakWriting();
  speakPublishing();
}
