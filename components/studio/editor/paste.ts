import { type TakesPasted, tidyPasted } from '#lib/studio/pasted.ts';

/** Takes what is pasted into a field as somebody would have typed it. */
export function pasteInto(into: TakesPasted) {
  return (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const tidy = tidyPasted(text, into);
    if (tidy === text) return;
    event.preventDefault();
    // As if typed: the field hears of it, and the browser's own undo goes back over it.
    document.execCommand('insertText', false, tidy);
  };
}
