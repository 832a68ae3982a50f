import { cardRule } from '../card-rule.ts';

/** Cards have a neutral title for screens that others can see. */
export const noDiscreetTitle = cardRule({
  name: 'no-discreet-title',
  severity: 'fix',
  why: 'The card has no neutral title for a screen that others can see.',
  source: 'The design of Foreword, section 4',
  check: ({ title = '', discreetTitle = '' }) => {
    const neutral = discreetTitle.trim().toLowerCase();
    if (neutral !== '' && neutral !== title.trim().toLowerCase()) return [];
    return [{ field: 'discreetTitle', text: discreetTitle, instead: 'Before we start' }];
  },
});
