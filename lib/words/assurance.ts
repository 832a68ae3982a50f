/** The words of the assurance page that stand in both languages; the rest of it is in English. */
export const assuranceWords = {
  contents: 'On this page',
  summary: 'In short',
  drafted: 'A machine drafted the Welsh of this page. No Welsh speaker has checked it yet.',
  rest: 'The whole of the page is in English. Its parts:',
  parts: {
    see: 'What it can and cannot see',
    requests: 'What it asks a network for',
    kept: 'What it keeps',
    made: 'What it is made of',
    device: 'Why it is not a medical device',
    claims: 'What we do not claim',
    dpia: 'Facts for a DPIA',
    dtac: 'Facts for a DTAC',
    accessibility: 'Accessibility statement',
    check: 'How to check it yourself',
    hazards: 'Hazard log',
  },
  device: [
    'It stores words, lays them out and searches them. It has no person’s data to act on.',
    'It calculates nothing: no score, no risk, no dose, no reminder, no alert.',
    'It shows the same card to everybody. What a patient says or needs changes nothing in it.',
    'It is meant to help staff to be kind and safe in how they speak. It is not meant to diagnose, treat, predict or monitor.',
    'This is our own view, under the UK Medical Devices Regulations 2002 and the MHRA’s guidance on software. Nobody else has confirmed it.',
  ],
} as const;

/** A part of the assurance page, by the name that its link has. */
export type AssurancePart = keyof typeof assuranceWords.parts;
