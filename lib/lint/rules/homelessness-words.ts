import { wordRule } from '../word-rule.ts';

const alone =
  '(?=\\s*(?:[.,;!?"):]|$|\\s(?:and|or|are|is|can|who|need|needs|have|in|at|with|to|by|for|should|may|must|will|do|get|live|come|often|here|register|sleep|never|always|use|ask|take|want|do not|don.t|won.t|can.t|tend)\\b))';

/** Words that make having no home into a kind of person. */
export const homelessnessWords = wordRule({
  name: 'homelessness-words',
  severity: 'fix',
  why: 'Being homeless is something that happens to a person. How to reach them is of more use.',
  source: 'NHS digital service manual, A to Z; NICE NG214',
  swaps: [
    { words: new RegExp(`\\bthe homeless${alone}`, 'gi'), instead: 'people who are homeless' },
    {
      words:
        /\b(?:a |the |our |another )?homeless (?:patients?|people|persons?|m[ae]n|wom[ae]n|guy|lady|chap|individuals?|population|clients?)\b/gi,
      severity: 'consider',
      instead: 'people who are homeless',
    },
    { words: /\bNFA\b/g, instead: 'where the person stays, and where post can go' },
    {
      words: /\bof no fixed abode\b|\bno fixed abode\b/gi,
      severity: 'consider',
      instead: 'where post can go',
    },
    {
      words:
        /\b(?:tramps?|vagrants?|hobos?|dossers?|down[- ]and[- ]outs?|bag lad(?:y|ies)|street people|beggars?)\b/gi,
      instead: 'person who is homeless',
    },
    {
      words: /\b(?:entrenched |known )?rough sleepers?\b/gi,
      severity: 'consider',
      instead: 'is sleeping rough at the moment',
    },
    { words: /\bintentionally homeless\b/gi, severity: 'consider' },
  ],
});
