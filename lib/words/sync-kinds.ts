/** What happened, what is safe, and what to do, each a sentence or two. */
export type ErrorWords = {
  readonly happened: string;
  readonly safe: string;
  readonly toDo: string;
  /** What happened, for whoever reads it before the next patient: the exact fault is for others. */
  readonly atGlance?: string;
};

/** What holds whenever an update was not used. */
export const sameCards = 'The cards here have not changed and are safe to use.';

const askPublisher = 'Tell whoever looks after the cards, and give them the code.';

/** The host is at fault, or the way to it. */
export function host(happened: string, toDo: string): ErrorWords {
  return { happened, safe: sameCards, toDo };
}

/** What came is damaged, or does not fit together. */
export function damaged(happened: string): ErrorWords {
  const atGlance = 'It came damaged or not whole, so it was not installed.';
  return { happened, atGlance, safe: sameCards, toDo: askPublisher };
}

/** The right people did not sign. */
export function notSigned(happened: string): ErrorWords {
  return {
    happened,
    atGlance: 'Foreword could not confirm who sent it, so it was not installed.',
    safe: `${sameCards} Nothing of the update was taken.`,
    toDo: askPublisher,
  };
}

/** What came is older than what is here. */
export function older(happened: string): ErrorWords {
  const atGlance = 'It was older than what is here, so it was not installed.';
  return { happened, atGlance, safe: 'The newer cards stay here.', toDo: askPublisher };
}

/** What came is for a newer Foreword. */
export function newer(happened: string): ErrorWords {
  return { happened, safe: sameCards, toDo: 'Update Foreword, then check again.' };
}
