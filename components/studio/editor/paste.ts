import { type TakesPasted, tidyPasted } from '#lib/studio/pasted.ts';

/** Takes what is pasted into a field as somebody would have typed it. */
export function pasteInto(into: TakesPasted) {
  return (event: ClipboardEvent): void => {
    const field = event.currentTarget;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const tidy = tidyPasted(text, into);
    const { selectionStart: from, selectionEnd: to } = field;
    if (tidy === text || from === null || to === null) return;
    event.preventDefault();
    field.setRangeText(tidy, from, to, 'end');
    // As if typed: whoever listens to the field hears of it.
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
}
