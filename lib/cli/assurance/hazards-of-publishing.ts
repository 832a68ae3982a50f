import type { Hazard } from './hazard.ts';

/** Hazards that come from writing, signing, deploying and combining guidance. */
export const hazardsOfPublishing: readonly Hazard[] = [
  {
    id: 'H27',
    hazard: 'What an author wrote is lost, or written over.',
    cause: 'The browser ends, or one card is open in two tabs.',
    effect: 'A line that was mended goes out as it was.',
    control:
      'Each change is kept as it is typed, and undo reaches back over a restart. Of two tabs the words of one are kept as a copy.',
    tests: [
      'undo and redo reach back over a kill',
      'two tabs that write one card lose neither: one is kept as a copy',
    ],
    residual: 'low',
  },
  {
    id: 'H28',
    hazard: 'Somebody signs what they have not read.',
    cause: 'A draft is edited after it was approved, or nobody shows what changed.',
    effect: 'A line goes out that a signer would have stopped.',
    control:
      'An approval stands for one wording: an edit clears it and says so. A signer is shown what changes. That they read it, no program can know.',
    tests: [
      'an approval stands in its cell, and an edit clears it and says so',
      'somebody without the library opens a draft, and sees what changes against what',
    ],
    residual: 'medium',
  },
  {
    id: 'H29',
    hazard: 'Nothing can be published or withdrawn, because a key is lost.',
    cause: 'A computer is replaced, or somebody leaves.',
    effect: 'An unsafe card stays.',
    control:
      'A key has a backup, and owners can replace any signer. An organisation can take a card back by policy, with no key at all. A publisher with one owner key has no second way: make two.',
    tests: [
      'fault 72: a signer who lost their key is replaced by the owners, and the next release counts',
      'a key comes back from its backup on another computer',
      'reaches lower layers, not higher ones; the policy’s reaches all',
    ],
    residual: 'medium',
  },
  {
    id: 'H30',
    hazard: 'Updates and withdrawals stop, because a computer is shut off from its source.',
    cause: 'A policy, a proxy or a firewall blocks more than was meant.',
    effect: 'Staff read words that were corrected or taken back.',
    control:
      'The policies of the deployment kit are tried whole, with updates, in real browsers. After a week without a check the panel says so.',
    tests: [
      'the kit sets up a real Chromium, shuts Foreword out of every site, and leaves it its source',
      'what an organisation sets is shown and holds, and an update that was not used is told',
    ],
    residual: 'low',
  },
  {
    id: 'H31',
    hazard: 'Two sources say different things about one situation.',
    cause: 'A region and a practice each publish a card of the same name.',
    effect: 'Staff follow words that do not fit where they work.',
    control: 'The nearer source is shown, and the other editions are listed with the card.',
    tests: ['show the higher card of one id, and list the lower ones as other editions'],
    residual: 'low',
  },
  {
    id: 'H32',
    hazard: 'A practice file brings in notes that are not this practice’s.',
    cause: 'A file of another practice, or a damaged one, is brought in.',
    effect: 'Staff ring the wrong number or send somebody to the wrong room.',
    control:
      'The file is checked and compared first, a foreign one is named as such, and each side is chosen by a person.',
    tests: [
      'refuses a file that is damaged, newer, foreign or not valid, and loses nothing',
      'compares where both sides changed, and takes for each note the side that is chosen',
    ],
    residual: 'low',
  },
];
