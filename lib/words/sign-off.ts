import type { ApproveRefusal } from '#lib/studio/approving.ts';
import type { ToldRefusal, WantRefusal } from '#lib/studio/asking.ts';
import type { BoardCell, BoardRole, CellState } from '#lib/studio/board.ts';
import type { ChangedCard } from '#lib/studio/changed-cards.ts';
import type { ListRefusal } from '#lib/studio/listing.ts';
import { dayInWords } from './days.ts';
import { countOf } from './facts.ts';
import { signerRoleNames } from './signed.ts';
import { spoken } from './spoken.ts';
import { keyRefusalInWords } from './studio-keys.ts';

/** What a cell of the board says first. */
export const cellWords: { readonly [state in CellState]: string } = {
  signed: 'Signed',
  asked: 'Asked',
  'wants-change': 'Wants a change',
  cleared: 'Cleared by an edit',
  'not-asked': 'Not asked yet',
  told: 'Told',
  'not-needed': 'Not needed',
};

/** Who and when, under what a cell says. */
export const cellInWords = spoken(({ by, day, recordedBy }: BoardCell): string => {
  const when = day ? dayInWords(day) : '';
  const meeting = recordedBy ? `meeting, recorded by ${recordedBy}` : by;
  return [meeting, when].filter(Boolean).join(', ');
});

/** How a card changes, in a word. */
export const changeWords: { readonly [change in ChangedCard['change']]: string } = {
  new: 'New',
  changed: 'Changed',
  removed: 'To be left out',
};

/** The words of the sign-off board. */
export const signOffWords = {
  lead: (cards: number, missing: number) =>
    cards === 0
      ? 'Nothing has changed since the published release.'
      : `${countOf(cards, 'card')} ${cards === 1 ? 'has' : 'have'} changed. ${missing === 0 ? 'Every approval is there.' : `${countOf(missing, 'approval')} still needed.`}`,
  onlyFront:
    'No card has changed. Home, situations, search words or sources have: whoever signs the release signs them.',
  onlyRelease: 'No card has changed. A release waits for signatures, which are given on “Publish”.',
  caption: 'Who has approved each changed card',
  card: 'Card',
  nothing: 'Change a card in the library, and it stands here until the next release.',
  toLibrary: 'Go to the library',
  notChanged: 'No change of this card waits for approval. Choose another in the table.',
  changedHeading: (title: string) => `${title}: what has changed`,
  draft: 'Draft',
  against: 'against the published card',
  isNew: 'is new',
  toFix: (count: number) => `${countOf(count, 'thing')} to fix`,
  checksClear: 'Checks are clear',
  checking: 'Checking',
  asksChange: (by: string) => `${by} asked for a change`,
  recordedBy: (name: string) => `Written down by ${name}.`,
  sign: 'Approve this card',
  signAs: (name: string, role: string) => `You sign as ${name}, ${role}.`,
  toKeys: 'Go to Keys',
  whichKey: 'Sign with which key?',
  lock: 'Lock the key',
  noKey: 'There is no key on this computer. Make one first.',
  readFirst:
    'Read the whole card and what changed. Your approval is of these words, and an edit clears it.',
  meeting: 'Record a meeting',
  meetingHint:
    'When a group decided together. Your key signs that you wrote it down. The release then also needs the group’s own key.',
  meetingDay: 'Day of the meeting, such as 2026-11-18',
  meetingBy: 'Who wrote it down',
  recordIt: 'Record that the group approved this card',
  want: 'Ask for a change',
  wantRole: 'For which role?',
  wantBy: 'Who asks',
  wantNote: 'What should change',
  wantHint: 'Leave out anything about a patient.',
  wantRecorded: 'Who wrote it down, if that is another',
  wantIt: 'Write it down',
  removedHint:
    'This card is left out of the next release. It needs no approval. Tell the group that made it, and why.',
  toldWho: 'Who was told',
  tell: 'Write down that they were told',
  cleared: (names: string) => `An edit cleared these approvals: ${names}. Ask them again.`,
  send: 'Save the draft for those who sign',
  sendHint:
    'One file with every changed card and every approval so far. Each signer opens it in their Studio, approves or asks for a change, and saves it back for you.',
  bringIn: 'Bring in a draft',
  people: 'Who signs',
  peopleHint: 'Each sends you the public part of their key.',
  nobody: 'Nobody is on the list yet.',
  addSigner: 'Add somebody',
  addOwn: (name: string) => `Add ${name} from this computer`,
  takeOff: 'Take off the list',
  notDone: 'Nothing was signed',
  notRecorded: 'Nothing was recorded',
  notWritten: 'Nothing was written down',
  written: 'Written down.',
  notListed: 'The list has not changed',
  approvedAs: (name: string, role: string) => `You approved this card as ${name}, ${role}.`,
  changeAsked: 'A change of this card is asked for.',
  moreWait: (cards: number) =>
    cards === 1 ? '1 more card waits for you.' : `${cards} more cards wait for you.`,
  nextCard: (title: string) => `Next card: ${title}`,
} as const;

/** What a role is called in a heading. */
export const roleName = spoken((role: BoardRole): string => {
  return signerRoleNames[role];
});

type Refused = ApproveRefusal | WantRefusal | ToldRefusal;

/** Why a card was not approved, or nothing was written down: what happened, and what to do. */
export const approveRefusalInWords = spoken((refusal: Refused): string => {
  switch (refusal.code) {
    case 'key-locked':
      return 'Your key is locked. The draft is saved. Unlock the key on the page for keys, then try again.';
    case 'key-does-not-approve':
      return 'This key publishes and approves nothing. Unlock the key of your own role.';
    case 'signer-not-listed':
      return `${refusal.name} is not on the list of those who sign, with this key. Send the public part of your key to whoever publishes.`;
    case 'card-not-whole':
      return 'This card is not finished, so nobody can approve it yet. Finish it in the editor.';
    case 'card-has-fixes':
      return refusal.toFix === 0
        ? 'The checks are still running. Try again in a moment.'
        : `This card has ${countOf(refusal.toFix, 'thing')} to fix. Fix it in the editor first.`;
    case 'role-not-needed':
      return `This card does not need the approval of ${signerRoleNames[refusal.role].toLowerCase()}.`;
    case 'claims-open':
      return `${countOf(refusal.claims, 'fact')} on this card must be checked at the source first. Go to “To verify”.`;
    case 'meeting-not-recorded':
      return 'Write the day of the meeting, such as 2026-11-18, and who wrote it down.';
    case 'meeting-to-come':
      return `${dayInWords(refusal.day)} is still to come. Write the day on which the group met.`;
    case 'meeting-too-early':
      return `${dayInWords(refusal.day)} is too early for the words of this card. Look at the year. The earliest day that can be recorded is ${dayInWords(refusal.first)}.`;
    case 'change-needs-words':
      return 'Say what should change, in plain words and without web addresses.';
    case 'change-needs-name':
      return 'Say who asks, a person or a group.';
    case 'told-needs-name':
      return 'Say who was told: a person or a group, in plain words and without web addresses.';
  }
});

/** Why somebody was not put on the list: what happened, what is safe, what to do. */
export const listRefusalInWords = spoken((refusal: ListRefusal): string => {
  switch (refusal.code) {
    case 'same-key-in-two-roles':
    case 'same-name-in-two-roles': {
      const [one, other] = refusal.roles.map((role) => signerRoleNames[role].toLowerCase());
      const what = refusal.code === 'same-key-in-two-roles' ? 'The same key' : 'The same name';
      return `${what}, ${refusal.name}, would sign as ${one} and as ${other}. One person signs in one role, so this was refused. Ask somebody else to hold the second role.`;
    }
    case 'signer-listed':
      return `${refusal.name} is on the list already.`;
    case 'signer-unnamed':
    case 'signer-key-unusable':
      return 'This key cannot sign. Ask for the public part of a key made with Foreword.';
    case 'key-does-not-approve':
      return 'A publishing key approves nothing, so it is not on this list.';
    default:
      return keyRefusalInWords(refusal);
  }
});
