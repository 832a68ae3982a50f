import { cardsInWords, someOf } from '../cards-in-the-way.ts';
import { hostFindingInWords, hostKindNames } from '../check-host.ts';
import { detailsWords } from '../details.ts';
import { besideWords, exchangeWords, takeInRefusalInWords } from '../draft-exchange.ts';
import { hostFixes } from '../host-fixes.ts';
import { factNames, factsInWords, otherWordsInWords, waitingInWords } from '../other-words.ts';
import { publishRefusalInWords, signReleaseRefusalInWords } from '../publish-refusals.ts';
import { doneWords, publishWords, ruleInWords, stepWords } from '../publishing.ts';
import { repositoryFault } from '../repository.ts';
import { packWords, reviewChoiceWords } from '../review-pack.ts';
import {
  answersRefusalInWords,
  packRefusals,
  recordFaults,
  recordFields,
  recordWords,
  reviewWords,
} from '../review-screen.ts';
import {
  approveRefusalInWords,
  cellInWords,
  cellWords,
  changeWords,
  listRefusalInWords,
  roleName,
  signOffWords,
} from '../sign-off.ts';
import { publisherFault, roleWords, signatureFileFault } from '../signing.ts';
import { speak } from '../speak.ts';
import { editionWords, hostScreenWords } from '../studio-host.ts';
import { keyRefusalInWords, keyRoleCues, keyRoleNames, keysWords } from '../studio-keys.ts';
import { hereInWords, studioPracticeWords } from '../studio-practice.ts';
import { rowFaults, sheetRefusals, sheetsWords } from '../studio-sheets.ts';
import { newSourceWords, sourceListWords, sourceRefusalInWords } from '../studio-source.ts';
import {
  clearRefusals,
  feedbackRefusalInWords,
  inboxNewsInWords,
  inboxWords,
  takenOutInWords,
  verifyWords,
} from '../verify.ts';
import { reasonFault } from '../withdrawal-reason.ts';
import * as cardsInTheWay from './cards-in-the-way.ts';
import * as checkHost from './check-host.ts';
import * as details from './details.ts';
import * as draftExchange from './draft-exchange.ts';
import * as hostFixing from './host-fixes.ts';
import * as otherWords from './other-words.ts';
import * as publishRefusals from './publish-refusals.ts';
import * as publishing from './publishing.ts';
import * as repository from './repository.ts';
import * as reviewPack from './review-pack.ts';
import * as reviewScreen from './review-screen.ts';
import * as signOff from './sign-off.ts';
import * as signing from './signing.ts';
import * as studioHost from './studio-host.ts';
import * as studioKeys from './studio-keys.ts';
import * as studioPractice from './studio-practice.ts';
import * as studioSheets from './studio-sheets.ts';
import * as studioSource from './studio-source.ts';
import * as verify from './verify.ts';
import * as withdrawalReason from './withdrawal-reason.ts';

/** Puts Welsh into the part of the Studio in which cards are reviewed, signed and published. */
export function speakPublishing(): void {
  speak<typeof import('../details.ts')>({ detailsWords }, details);
  speak<typeof import('../draft-exchange.ts')>(
    { besideWords, exchangeWords, takeInRefusalInWords },
    draftExchange,
  );
  speak<typeof import('../publishing.ts')>(
    { publishWords, doneWords, stepWords, ruleInWords },
    publishing,
  );
  speak<typeof import('../review-screen.ts')>(
    { reviewWords, packRefusals, answersRefusalInWords, recordWords, recordFields, recordFaults },
    reviewScreen,
  );
  speak<typeof import('../sign-off.ts')>(
    {
      cellWords,
      cellInWords,
      changeWords,
      signOffWords,
      roleName,
      approveRefusalInWords,
      listRefusalInWords,
    },
    signOff,
  );
  speak<typeof import('../studio-host.ts')>({ hostScreenWords, editionWords }, studioHost);
  speak<typeof import('../studio-keys.ts')>(
    { keyRoleNames, keyRoleCues, keysWords, keyRefusalInWords },
    studioKeys,
  );
  speak<typeof import('../studio-practice.ts')>(
    { hereInWords, studioPracticeWords },
    studioPractice,
  );
  speak<typeof import('../studio-sheets.ts')>(
    { sheetsWords, rowFaults, sheetRefusals },
    studioSheets,
  );
  speak<typeof import('../studio-source.ts')>(
    { newSourceWords, sourceListWords, sourceRefusalInWords },
    studioSource,
  );
  speakInbox();
  speakRefusals();
}

function speakInbox(): void {
  speak<typeof import('../verify.ts')>(
    {
      verifyWords,
      clearRefusals,
      inboxWords,
      inboxNewsInWords,
      takenOutInWords,
      feedbackRefusalInWords,
    },
    verify,
  );
}

function speakRefusals(): void {
  speak<typeof import('../cards-in-the-way.ts')>({ cardsInWords, someOf }, cardsInTheWay);
  speak<typeof import('../check-host.ts')>({ hostFindingInWords, hostKindNames }, checkHost);
  speak<typeof import('../host-fixes.ts')>({ hostFixes }, hostFixing);
  speak<typeof import('../other-words.ts')>(
    { factNames, factsInWords, otherWordsInWords, waitingInWords },
    otherWords,
  );
  speak<typeof import('../publish-refusals.ts')>(
    { publishRefusalInWords, signReleaseRefusalInWords },
    publishRefusals,
  );
  speak<typeof import('../repository.ts')>({ repositoryFault }, repository);
  speak<typeof import('../review-pack.ts')>({ packWords, reviewChoiceWords }, reviewPack);
  speak<typeof import('../signing.ts')>({ publisherFault, roleWords, signatureFileFault }, signing);
  speak<typeof import('../withdrawal-reason.ts')>({ reasonFault }, withdrawalReason);
}
