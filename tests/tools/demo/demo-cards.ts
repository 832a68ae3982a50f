import type { Card } from '#lib/guidance/card.ts';
import type { Front } from '#lib/guidance/front.ts';

/** What both cards share. No group took part: the cards say that they are starter cards. */
function shared(today: string, reviewBy: string) {
  return {
    ...{ rev: 1, lang: 'en-GB', situations: ['first-minutes'], contentNotes: [], risk: false },
    ...{ sources: ['demo'], related: [], slots: [], toVerify: [], verified: [] },
    ...{ reviewed: today, reviewBy, made: { standing: 'starter' as const, from: ['demo'] } },
  };
}

/** Cards of a publisher that does not exist; one of them is what a consulting room shows first. */
export function demoCards(today: string, reviewBy: string): readonly Card[] {
  const start: Card = {
    ...shared(today, reviewBy),
    id: 'consulting/start-safe',
    kind: 'prompt',
    audience: ['consulting'],
    title: 'Start safe, as our region says it',
    discreetTitle: 'Before we start',
    lines: ['Say who you are.', 'Offer a choice of seat.', 'Say how long you have.'],
    parts: { say: ['“Take your time. We have ten minutes, and we can stop at any point.”'] },
    why: 'People feel safer when they know who is there and what happens next.',
  };
  const quiet: Card = {
    ...shared(today, reviewBy),
    id: 'reception/demo-quiet-place',
    kind: 'adjustment',
    audience: ['reception', 'consulting'],
    title: 'A quiet place, in our region',
    discreetTitle: 'Where to wait',
    lines: ['Offer a quieter place to wait.', 'Say you will fetch them.'],
    parts: { offer: ['A seat in the side room, with the door open.'] },
    why: 'A waiting room can be loud and bright, and leaving it is not always easy to ask for.',
  };
  return [start, quiet];
}

/** The parts of front matter, each a file in a folder of guidance. */
export function demoFront(today: string): Omit<Front, 'schema' | 'lang'> {
  return {
    bundle: {
      id: 'org.foreword.demo',
      title: 'Demonstration region',
      publisher: 'A publisher that does not exist',
      contact: 'Nobody: this is a demonstration',
      safetyContact: 'Nobody: this is a demonstration',
      licence: 'CC0 1.0',
    },
    home: {
      consulting: 'consulting/start-safe',
      reception: 'reception/demo-quiet-place',
      tiles: ['reception/demo-quiet-place'],
    },
    situations: [
      {
        ...{ id: 'first-minutes', label: 'The first two minutes', cue: 'Say who you are' },
        ...{ discreetLabel: 'Before we start', audience: ['consulting', 'reception'], order: 10 },
      },
    ],
    sources: [
      {
        ...{ id: 'demo', who: 'The Foreword project', year: 2026, title: 'A demonstration' },
        ...{ publisher: 'None', address: null, checked: today, extent: 'not-read' },
      },
    ],
    synonyms: [],
  };
}
