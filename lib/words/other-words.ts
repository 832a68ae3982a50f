import type { ReleaseFact } from '#lib/pack/release-facts.ts';
import type { WaitingRefusal } from '#lib/studio/release-consent.ts';
import type { OtherWordsRefusal } from '#lib/studio/release-words.ts';
import { someOf } from './cards-in-the-way.ts';
import { listOf } from './facts.ts';
import { spoken } from './spoken.ts';

/** What metadata say of a release besides its cards. */
export const factNames: { readonly [fact in ReleaseFact]: string } = {
  bundle: 'which library it is',
  title: 'what the library is called',
  lang: 'its language',
  supersedes: 'which other cards it takes the place of',
  minApp: 'which Foreword it needs',
  released: 'its day',
  expires: 'until when it holds',
  files: 'where its files lie',
  more: 'something that this Foreword does not know',
};

/** Facts of a release that nobody was shown, in a list. */
export const factsInWords = spoken((facts: readonly ReleaseFact[]): string => {
  return listOf(facts.map((fact) => factNames[fact]));
});

/** Why a release that waits is not published as it is, whoever signed it. */
type Waiting = Exclude<WaitingRefusal, { readonly code: 'approvals-missing' }>;

/** The same of a release that waits, to whoever publishes it: what happened, what to do. */
export const waitingInWords = spoken((refusal: Waiting): string => {
  switch (refusal.code) {
    case 'release-of-other-facts':
      return `The release that waits says something that does not follow from its cards: ${factsInWords(refusal.facts)}. Tell the others who sign. Make it ready to sign again.`;
    case 'release-damaged':
      return 'The release that waits is damaged. Make it ready to sign again.';
    case 'release-out-of-date':
      return 'The release that waits was not made from what is published now, and would take back what was published since. Make it ready to sign again, and ask for the signatures again.';
  }
});

/** Why a release is not what somebody read, and so was not signed; one that is damaged apart. */
export const otherWordsInWords = spoken(
  (refusal: Exclude<OtherWordsRefusal, { readonly code: 'release-damaged' }>): string => {
    switch (refusal.code) {
      case 'release-of-other-words':
        return `The release holds other words than this draft: ${someOf(refusal.titles)}. Ask whoever publishes to make the release ready again.`;
      case 'release-changes-others':
        return `The release also changes cards of which nothing is shown here: ${someOf(refusal.titles)}. Tell the others who sign, and ask whoever publishes what these are.`;
      case 'release-of-other-facts':
        return `The release says something besides the cards that does not follow from what is shown here: ${factsInWords(refusal.facts)}. Tell the others who sign, and ask whoever publishes to make it ready again.`;
      case 'release-not-whole':
        return 'The draft does not hold all that is needed to see what the release changes. Ask whoever publishes to make the release ready again with this Foreword, and to send the draft.';
      case 'release-before-unsigned':
        return 'Nobody on your list of signers signed what this draft says was published before, so it cannot be seen what the release changes. Ask whoever publishes for the published files, and open them on the page for publishing.';
      case 'release-of-other-front':
        return 'The release holds another home page, other situations, search words or sources than are shown here. Ask whoever publishes to send the draft again.';
    }
  },
);
