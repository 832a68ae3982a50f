import type { Front } from '#lib/guidance/front.ts';

/** Front matter that fits the builders of cards; `rest` is laid over it. */
export function aFront(rest: Partial<Front> = {}): Front {
  return {
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
    home: { consulting: 'consulting/start-safe', reception: 'reception/quiet-place', tiles: [] },
    situations: [aSituation()],
    sources: [aSource()],
    synonyms: [['upset', 'crying']],
    ...rest,
  };
}

/** A situation for both roles; `rest` is laid over it. */
export function aSituation(rest: Partial<Front['situations'][number]> = {}) {
  return {
    id: 'first-minutes',
    label: 'The first two minutes',
    cue: 'Say who you are',
    discreetLabel: 'Before we start',
    audience: ['consulting' as const, 'reception' as const],
    order: 10,
    ...rest,
  };
}

/** A source that was read in full; `rest` is laid over it. */
export function aSource(rest: Partial<Front['sources'][number]> = {}): Front['sources'][number] {
  return {
    id: 'one',
    who: 'A group',
    year: 2024,
    title: 'A study',
    publisher: 'A journal',
    address: 'https://example.org/study',
    checked: '2026-11-22',
    extent: 'full',
    ...rest,
  };
}
