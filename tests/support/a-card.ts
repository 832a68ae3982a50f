import type { Card } from '#lib/guidance/card.ts';

type Of<Kind extends Card['kind']> = Extract<Card, { kind: Kind }>;

/** What every kind of card shares, as small as the schema allows. */
const shared = {
  rev: 1,
  lang: 'en-GB',
  discreetTitle: 'Before we start',
  lines: ['Say who you are.', 'Offer a choice.'],
  situations: [],
  contentNotes: [],
  risk: false,
  why: 'It helps.',
  sources: ['one'],
  related: [],
  slots: [],
  made: { standing: 'starter' as const, from: ['one'] },
  reviewed: '2026-11-22',
  reviewBy: '2027-11-22',
  toVerify: [],
  verified: [],
};

/** A prompt for a clinician that the schema accepts; `rest` is laid over it. */
export function aCard(rest: Partial<Of<'prompt'>> = {}): Of<'prompt'> {
  return {
    ...shared,
    id: 'consulting/start-safe',
    kind: 'prompt',
    audience: ['consulting'],
    title: 'Start safe',
    parts: { say: ['Take your time.'] },
    ...rest,
  };
}

/** An adjustment that reception can offer; `rest` is laid over it. */
export function anAdjustment(rest: Partial<Of<'adjustment'>> = {}): Of<'adjustment'> {
  return {
    ...shared,
    id: 'reception/quiet-place',
    kind: 'adjustment',
    audience: ['reception'],
    title: 'Quiet place to wait',
    parts: { offer: ['A side room.'] },
    ...rest,
  };
}

/** Guidance in steps for a practice; `rest` is laid over it. */
export function aGuidance(rest: Partial<Of<'guidance'>> = {}): Of<'guidance'> {
  return {
    ...shared,
    id: 'practice/pay-fairly',
    kind: 'guidance',
    audience: ['practice'],
    title: 'Pay fairly',
    parts: { steps: [{ heading: 'Before', lines: ['Ask how people want to be paid.'] }] },
    ...rest,
  };
}

/** A pathway; `rest` is laid over it. */
export function aPathway(rest: Partial<Of<'pathway'>> = {}): Of<'pathway'> {
  return {
    ...shared,
    id: 'pathway/adult-at-risk',
    kind: 'pathway',
    audience: ['consulting'],
    title: 'Adult at risk',
    parts: { when: ['You think an adult is being harmed.'] },
    ...rest,
  };
}

/** Words to leave and words instead; `rest` is laid over it. */
export function aWording(rest: Partial<Of<'wording'>> = {}): Of<'wording'> {
  return {
    ...shared,
    id: 'wording/calm-down',
    kind: 'wording',
    audience: ['reception'],
    title: 'Calm down',
    parts: [{ insteadOf: 'Calm down.', say: 'I can see this is hard.', why: 'It is kinder.' }],
    ...rest,
  };
}

/** One card of every kind, each with its own id. */
export function aCardOfEachKind(): readonly Card[] {
  return [aCard(), anAdjustment(), aGuidance(), aPathway(), aWording()];
}

/** As many prompts as asked for, with ids in order: `consulting/card-0000` and so on. */
export function manyCards(count: number): readonly Card[] {
  return Array.from({ length: count }, (_, at) =>
    aCard({ id: `consulting/card-${String(at).padStart(4, '0')}`, title: `Card ${at}` }),
  );
}
