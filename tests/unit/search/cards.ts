import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';

type Prompt = Extract<Card, { kind: 'prompt' }>;

function aPrompt(id: string, title: string, rest: Partial<Prompt> = {}): Prompt {
  return {
    id,
    rev: 1,
    kind: 'prompt',
    audience: [id.startsWith('reception') ? 'reception' : 'consulting'],
    lang: 'en-GB',
    title,
    discreetTitle: 'Before we start',
    lines: ['Say who you are.'],
    situations: [],
    contentNotes: [],
    risk: false,
    parts: {},
    why: 'It helps.',
    sources: ['one'],
    related: [],
    slots: [],
    made: { standing: 'starter', from: ['one'] },
    reviewed: '2026-11-22',
    reviewBy: '2027-11-22',
    toVerify: [],
    verified: [],
    ...rest,
  };
}

/** A handful of cards, small enough to see why each is found. */
export const someCards: readonly Card[] = [
  aPrompt('consulting/intimate-examination', 'Before an intimate examination', {
    contentNotes: ['intimate-examination'],
    parts: { say: ['You can stay off the couch until you are ready.'] },
  }),
  aPrompt('consulting/cervical-screening', 'Cervical screening: in control', {
    situations: ['screening'],
    related: ['consulting/crying'],
  }),
  aPrompt('consulting/crying', 'If they cry', { lines: ['Pause. Offer a tissue.'] }),
  aPrompt('consulting/interpreter', 'Working with an interpreter'),
  aPrompt('reception/interpreter', 'Book an interpreter'),
  aPrompt('consulting/fgm', 'FGM: an adult tells you', { contentNotes: ['abuse'] }),
  aPrompt('consulting/crisis', 'In crisis today', { contentNotes: ['self-harm-or-suicide'] }),
  aPrompt('reception/register-without-papers', 'Register without papers', {
    parts: { say: ['You do not need proof of address.', 'Sign when you are ready.'] },
  }),
];

/** Front matter with one situation and the synonyms that the tests lean on. */
export const aFront: Front = {
  schema: 'foreword.front/1',
  bundle: {
    id: 'org.foreword.test',
    title: 'Test cards',
    publisher: 'The Foreword project',
    contact: 'The project',
    safetyContact: 'Your safety lead',
    licence: 'CC BY 4.0',
  },
  lang: 'en-GB',
  home: { consulting: 'consulting/crying', reception: 'reception/interpreter', tiles: [] },
  situations: [
    {
      id: 'screening',
      label: 'Examination and tests',
      cue: 'Choice of person and pace',
      discreetLabel: 'Before we start',
      audience: ['consulting'],
      order: 10,
    },
  ],
  sources: [],
  synonyms: [
    ['smear', 'cervical screening', 'pap test'],
    ['suicidal', 'in crisis', 'SI'],
    ['no id', 'without papers', 'no documents'],
  ],
};
