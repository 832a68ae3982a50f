import type { PageForm } from './memory.ts';
import type { Move } from './move.ts';
import type { PanelParts } from './parts.ts';
import type { PageName } from './route.ts';
import type { Signals } from './signals.ts';

const formOn: { readonly [page in PageName]?: PageForm } = {
  settings: 'source',
  practice: 'sites',
};

/** Going to the pages of the menu, whose forms stand as they were left half typed. */
export function createPaging(parts: PanelParts, state: Signals, move: Move) {
  return {
    openPage(page: PageName): void {
      move({ at: 'page', page });
      const form = formOn[page];
      if (form) void recallHalf(parts, state, form);
    },
  };
}

/** Lays what was left half typed into the form of the page that was opened. */
async function recallHalf(
  { memory }: PanelParts,
  { halfTyped, route }: Signals,
  form: PageForm,
): Promise<void> {
  halfTyped.value = '';
  const opened = route.value;
  // A page opens also where nothing can be remembered.
  const words = await memory.recallWords('', form).catch(() => '');
  // Somebody was quicker, went elsewhere or hid everything.
  if (route.value === opened && halfTyped.value === '') halfTyped.value = words;
}
