import type { ErrorWords } from '../sync-kinds.ts';

/** What holds whenever an update was not used. */
export const sameCards = 'Nid yw’r cardiau yma wedi newid ac maent yn ddiogel i’w defnyddio.';

const askPublisher = 'Dywedwch wrth bwy bynnag sy’n gofalu am y cardiau, a rhowch y cod iddynt.';

/** The host is at fault, or the way to it. */
export function host(happened: string, toDo: string): ErrorWords {
  return { happened, safe: sameCards, toDo };
}

/** What came is damaged, or does not fit together. */
export function damaged(happened: string): ErrorWords {
  const atGlance = 'Daeth wedi’i ddifrodi neu’n anghyflawn, felly ni chafodd ei osod.';
  return { happened, atGlance, safe: sameCards, toDo: askPublisher };
}

/** The right people did not sign. */
export function notSigned(happened: string): ErrorWords {
  return {
    happened,
    atGlance: 'Ni allai Foreword gadarnhau pwy a’i hanfonodd, felly ni chafodd ei osod.',
    safe: `${sameCards} Ni chymerwyd dim o’r diweddariad.`,
    toDo: askPublisher,
  };
}

/** What came is older than what is here. */
export function older(happened: string): ErrorWords {
  const atGlance = 'Roedd yn hŷn na’r hyn sydd yma, felly ni chafodd ei osod.';
  return { happened, atGlance, safe: 'Mae’r cardiau mwy newydd yn aros yma.', toDo: askPublisher };
}

/** What came is for a newer Foreword. */
export function newer(happened: string): ErrorWords {
  return { happened, safe: sameCards, toDo: 'Diweddarwch Foreword, yna gwiriwch eto.' };
}
