import type { Checked, UpdateRefusal } from '#lib/panel/updates.ts';
import { addSourceWords, sourceWords } from './sources-page.ts';
import { spoken } from './spoken.ts';
import { isUpdateCode, updateRefusalInWords } from './sync.ts';
import { sameCards } from './sync-kinds.ts';

/** What a check did, in a line a source. */
export const checkedInWords = spoken((checked: Checked): string => {
  if (checked.length === 0) return '';
  const refused = checked.filter(({ refusal }) => refusal !== undefined);
  if (refused.length === 0) return 'Checked. Everything is up to date.';
  return refused
    .map(({ title, refusal }) => {
      const why = updateRefusalWithCode({ code: refusal ?? '' });
      return title === '' ? why : `${title}: ${why}`;
    })
    .join(' ');
});

/** Why a source or a file was not taken: what happened, what is safe, what to do. */
export function updateRefusal({ code }: UpdateRefusal): string {
  const { happened, safe, toDo } = wordsOf(code);
  return `${happened} ${safe} ${toDo}`;
}

/** The same with the code, which the words may ask a person to pass on. */
export function updateRefusalWithCode({ code }: UpdateRefusal): string {
  return `${updateRefusal({ code })} ${sourceWords.code} ${code}.`;
}

// Nothing was added, so nothing asks again by itself.
const unanswered: ReadonlySet<string> = new Set([
  ...['offline', 'unreachable', 'timed-out', 'status', 'missing'],
]);

/** Why a source that somebody adds was not found or not added: what to do is to look again. */
export function addingRefusal({ code }: UpdateRefusal): string {
  const { happened, safe, toDo } = wordsOf(code);
  return `${happened} ${safe} ${unanswered.has(code) ? addSourceWords.lookAgain : toDo}`;
}

/** The three parts of why an update was not used. */
export const wordsOf = spoken((code: string) => {
  if (isUpdateCode(code)) return updateRefusalInWords(code);
  if (code === 'database-not-readable') {
    return {
      happened: 'What is saved in this browser could not be read.',
      safe: sameCards,
      toDo: 'Close other Foreword windows, then try again.',
    };
  }
  // A store of a newer Foreword may hold a code that this one has no words for.
  return {
    happened: 'The update could not be used.',
    safe: sameCards,
    toDo: 'Tell whoever looks after the cards, and give them the code.',
  };
});
