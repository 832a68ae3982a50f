import type { PolicyFileTrouble } from '#lib/panel/updates.ts';
import type { Policy } from '#lib/trust/policy.ts';
import { countOf } from './facts.ts';
import { roleNames } from './panel.ts';
import { foldAwayInWords, yesOrNo } from './set-by.ts';
import { settingsWords } from './settings.ts';
import { spoken } from './spoken.ts';

/** The words of bringing in a policy from a file. */
export const policyFileWords = {
  heading: 'Policy file',
  hint: 'For a practice that looks after its own computers. The file says where updates come from and who must have signed them. You see all of it before you accept it.',
  byOrganisation:
    'Your organisation hands out its own policy to this computer. It goes before any file, so none can be brought in.',
  bringIn: 'Bring in a policy file',
  refused: 'This policy file was not taken',
  offered: 'What this policy would set',
  noSources: 'It names no update source.',
  address: 'Address',
  layer: 'What it is',
  needs: 'Asked besides the publisher’s own rule',
  needsNothing: 'Nothing more.',
  mustInclude: 'A key that must be among those that signed',
  root: 'Fingerprint of its keys',
  setsAside: 'Update sources that it would set aside',
  setAsideWords:
    'Each was added on this computer. It leaves at once with its cards, and cards that it took back show again. It comes back when the policy is taken out, and its cards are fetched again.',
  leavesOut: 'Update sources that it would leave out',
  leftOutWords:
    'Each was set by the policy that holds now. It leaves this computer at once with its cards, and cards that it took back show again.',
  withCards: (title: string, cards: number | undefined) =>
    cards === undefined ? `“${title}”` : `“${title}”, ${countOf(cards, 'card')}`,
  compareLead:
    'Compare every word with those that you were given by phone or on paper, in the same order.',
  compared: 'I compared every word with those that I was given',
  compareFirst: 'Compare the words first, and tick the box. Nothing has changed.',
  take: 'Use this policy',
  leave: 'Leave it',
  holds: (version: number, when: string) =>
    `Policy ${version} holds here. It is from a file that was brought in ${when}.`,
  taken: 'Done. The policy holds from now on.',
  remove: 'Take the policy out',
  removeQuestion: 'Take the policy out?',
  removeWords:
    'Its sources and their cards leave this computer, cards that it took back show again, and what it set can be chosen here again. The built-in cards, your pins and your local notes stay.',
  keepIt: 'Keep it',
  removeIt: 'Take it out',
  removed: 'The policy was taken out.',
  notRemoved: 'The policy was not taken out',
} as const;

/** What a policy sets besides its sources, in reading order; what it leaves open is not named. */
export const policyRows = spoken((policy: Policy): readonly (readonly [string, string])[] => {
  const { trust, role, site, discreet, foldAwayMinutes, onlyAdopted, studio } = policy;
  const { feedbackAddress, practiceFile } = policy;
  const row = <T>(name: string, value: T | undefined, said: (value: T) => string) =>
    value === undefined ? [] : [[name, said(value)] as const];
  return [
    ['Version', String(policy.version)],
    ['Other update sources', trust.userMayAddSources ? 'Can be added here' : 'Cannot be added'],
    ['Cards that it withdraws', String(trust.withdraw.length)],
    ...row(settingsWords.view, role, (one) => roleNames[one]),
    ...row(settingsWords.site, site, String),
    ...row(settingsWords.discreetAtStart, discreet, yesOrNo),
    ...row(settingsWords.foldAway, foldAwayMinutes, foldAwayInWords),
    ...row(settingsWords.onlyAdopted, onlyAdopted, yesOrNo),
    ...row(settingsWords.studio, studio, settingsWords.studioIs),
    ...row(settingsWords.feedbackAddress, feedbackAddress, String),
    ...row(settingsWords.practiceFile, practiceFile, String),
  ];
});

/** Why a policy file was not taken: what happened, what is safe, what to do. */
export const policyFileRefusal = spoken((refusal: PolicyFileTrouble): string => {
  switch (refusal.code) {
    case 'policy-file-damaged':
      return 'It is damaged, or it is not a policy file. Nothing here has changed. Ask whoever gave it to you for it again.';
    case 'policy-file-newer':
      return 'It was made for a newer Foreword. Nothing here has changed. Update Foreword, then try again.';
    case 'policy-file-older':
      return `It is version ${refusal.version}, and version ${refusal.here} holds here. Nothing has changed. Take that policy out first, if you do mean the older one.`;
    case 'policy-file-not-valid': {
      const list = refusal.faults.map(({ path, code }) => `${path || 'policy'}: ${code}`);
      return `It is not whole, or a field of it is wrong. Nothing here has changed. Tell whoever wrote it: ${list.join('; ')}.`;
    }
    case 'policy-set-by-organisation':
      return 'Your organisation hands out its own policy to this computer. Nothing here has changed. Ask your IT team.';
    case 'database-not-readable':
      return 'What is saved in this browser could not be read, so that nothing can be kept. Nothing here has changed. Close other Foreword windows, then try again.';
  }
});
