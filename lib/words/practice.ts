import type { EntrySaid } from '#lib/guidance/entry-said.ts';
import type { PracticeFileCheck } from '#lib/guidance/fetched-practice.ts';
import type { PracticeFileRefusal } from '#lib/guidance/practice-file.ts';
import { dayInWords, timeInWords } from './days.ts';
import { countOf, listOf } from './facts.ts';
import { spoken } from './spoken.ts';
import { updateRefusal } from './update-refusals.ts';

/** The words of "Our practice". */
export const practiceWords = {
  heading: 'Our practice',
  lead: 'Local notes add to the cards. They never change the words of a card.',
  name: 'Practice',
  noName: 'Not named yet. The first local note asks for it.',
  notes: 'Local notes',
  adopted: 'Adopted',
  where:
    'Kept in this browser, for this computer login. Another computer has it only if you bring the file there.',
  wherePrivate:
    'This is a private window: what you write in it goes when the last private window closes. Save the file first to keep it.',
  published: (source: string, count: number) =>
    `“${source}” also publishes ${countOf(count, 'note')}, signed. Of two on one card the later holds.`,
  file: 'Practice file',
  save: 'Save the practice file',
  bringIn: 'Bring in a practice file',
  sites: 'Buildings',
  sitesLabel: 'Names of your buildings',
  sitesHint: 'One a line. Leave empty if you have only one. Choose this computer’s in Settings.',
  saveSites: 'Save buildings',
  sitesSaved: 'Saved.',
  told: 'Tell us',
  nothingTold: 'No notes about cards are kept on this computer.',
  toldCount: (count: number) => `${countOf(count, 'note')} kept on this computer.`,
  toldCountPrivate: (count: number) =>
    `${countOf(count, 'note')} here. What you tell in this private window goes when the last private window closes.`,
  saveTold: 'Save as a file',
  clearTold: (count: number) => `Remove ${them(count)} here`,
  clearQuestion: (count: number) => `Remove ${countOf(count, 'note')} from this computer?`,
  clearHint: (count: number) =>
    `Save ${them(count)} as a file first if anybody is still to read ${them(count)}. What is removed cannot be brought back.`,
  keepTold: (count: number) => `Keep ${them(count)}`,
  clearIt: (count: number) => `Remove ${them(count)}`,
  cleared: (count: number) => `Done. ${countOf(count, 'note')} removed from this computer.`,
} as const;

function them(count: number): string {
  return count === 1 ? 'it' : 'them';
}

/** What is asked before buildings go for which facts were written. */
export const goneSitesWords = {
  question: 'Save the list without these buildings?',
  lead: 'What was written for them alone would no longer be shown on the cards:',
  rename:
    'To give a building another name, change it on its own line, and leave all other lines as they are.',
  leave: 'Go back to the list',
  save: 'Save without them',
} as const;

/** The words of bringing in a practice file. */
export const incomingWords = {
  refused: 'This file was not brought in',
  compare: 'Before it is brought in',
  fresh: (notes: number, sites: number, adopted: number) =>
    `New in the file: ${listOf(broughtIn(notes, sites, adopted))}.`,
  clashes: (count: number) =>
    `${count === 1 ? '1 note differs' : `${count} notes differ`} from what stands here. Of each the one of the later day is chosen, and yours where the day is the same.`,
  same: (count: number) => `${count === 1 ? '1 note is' : `${count} notes are`} the same.`,
  nothing: 'All that is in this file is here already. There is nothing to bring in.',
  ours: 'Keep ours:',
  theirs: 'Take theirs:',
  take: 'Bring it in',
  leave: 'Leave it',
  /** In discreet view, in the place of its id. */
  notHere: 'A card that is not here',
  taken: (notes: number, sites: number, adopted: number) =>
    notes + sites + adopted > 0
      ? `Done. ${listOf(broughtIn(notes, sites, adopted))} brought in.`
      : 'Done. What stands here has not changed.',
} as const;

function broughtIn(notes: number, sites: number, adopted: number): readonly string[] {
  return [
    ...(notes > 0 ? [countOf(notes, 'note')] : []),
    ...(sites > 0 ? [countOf(sites, 'building')] : []),
    ...(adopted > 0 ? [countOf(adopted, 'adopted situation')] : []),
  ];
}

/** The words of a local entry that stand around what was typed into it. */
export const entryWords = {
  hidden: 'hidden here',
  offered: { yes: 'offered here', ask: 'ask before it is offered', no: 'not offered here yet' },
  ask: (whom: string) => `whom to ask: ${whom}`,
  everySite: 'every building',
  noWords: 'no words',
  /** Who wrote it, where the practice has no name yet. */
  unnamed: 'This practice',
} as const;

/** A local entry in one line, for comparing; in discreet view a card goes by its neutral title. */
export function entryInWords({ entry, offered, facts }: EntrySaid, discreet = false): string {
  const when = `${entry.by}, ${dayInWords(entry.day)}`;
  if (entry.op === 'hide') return `${entryWords.hidden} (${when})`;
  if (entry.op === 'add')
    return `${discreet ? entry.card.discreetTitle : entry.card.title} (${when})`;
  const pieces = [
    ...(offered ? [entryWords.offered[offered]] : []),
    ...(entry.ask ? [entryWords.ask(entry.ask)] : []),
    ...facts.map(factInWords),
    ...(entry.note ?? []),
  ];
  const words = pieces.map((piece) => piece.replace(/\.$/, '')).join('; ');
  return `${words || entryWords.noWords} (${when})`;
}

function factInWords({ text, building }: EntrySaid['facts'][number]): string {
  if (!building) return text;
  return `${building === 'every' ? entryWords.everySite : building.name}: ${text}`;
}

/** Why a practice file was not taken: what happened, what is safe, what to do. */
export const practiceFileRefusal = spoken((refusal: PracticeFileRefusal) => ({
  words: reasonOf(refusal),
  code: refusal.code,
}));

function reasonOf(refusal: PracticeFileRefusal): string {
  switch (refusal.code) {
    case 'practice-file-damaged':
      return 'It is damaged, or it is not a practice file. Your notes have not changed. Save it again on the other computer, then try once more.';
    case 'practice-file-newer':
      return 'It was made for a newer Foreword. Your notes have not changed. Update Foreword, then try again.';
    case 'practice-file-not-valid':
      return `It holds something that Foreword does not allow, at ${refusal.faults[0]?.path ?? 'its start'}. Your notes have not changed. Save it again on the other computer.`;
    case 'practice-file-too-much':
      return 'Together with what is here it is more than can be kept: at most 30 buildings, 200 adopted situations and 20,000 notes. Your notes have not changed. Take away what nobody needs any more, here or in the file, then try again.';
    case 'practice-file-foreign':
      return `It is from ${refusal.theirs}. The notes here are from ${refusal.ours}, and have not changed. Bring in a file from your own practice.`;
  }
}

/** How the practice file at its address was when it was last fetched. */
export const fetchedInWords = spoken((check: PracticeFileCheck): string => {
  const { at, refusal, notFetched } = check;
  const asked = `Last fetched ${timeInWords(at)}.`;
  const code = refusal?.code ?? notFetched;
  if (code === undefined) return asked;
  const why = refusal ? reasonOf(refusal) : updateRefusal({ code });
  return `${asked} The file was not used. ${why} Code: ${code}.`;
});
