import { aboutWords, permissionReasons } from '../about.ts';
import { cardAwayWords } from '../card-away.ts';
import { checkRows, checkWords } from '../check.ts';
import { hostWords, updateRows } from '../check-updates.ts';
import { keyboardWords } from '../keyboard.ts';
import { notUsedInWords, notUsedReport, notUsedWords } from '../not-used.ts';
import { offlineInWords, stripWords } from '../offline.ts';
import { pinWords } from '../pins.ts';
import { policyFileRefusal, policyFileWords, policyRows } from '../policy-file.ts';
import {
  entryWords,
  fetchedInWords,
  goneSitesWords,
  incomingWords,
  practiceFileRefusal,
  practiceWords,
} from '../practice.ts';
import { foldAwayInWords, setByWords, yesOrNo } from '../set-by.ts';
import { settingsWords } from '../settings.ts';
import { signedWords, signerRoleNames } from '../signed.ts';
import { needsInWords } from '../signers.ts';
import {
  addSourceWords,
  progressInWords,
  sourceStateInWords,
  sourceWords,
} from '../sources-page.ts';
import { speak } from '../speak.ts';
import { updateRefusalInWords } from '../sync.ts';
import { identifierNames, mailDraft, tellRefusal, tellWords } from '../tell.ts';
import { checkedInWords, wordsOf } from '../update-refusals.ts';
import * as about from './about.ts';
import * as cardAway from './card-away.ts';
import * as check from './check.ts';
import * as checkUpdates from './check-updates.ts';
import * as keyboard from './keyboard.ts';
import * as notUsed from './not-used.ts';
import * as offline from './offline.ts';
import * as pins from './pins.ts';
import * as policyFile from './policy-file.ts';
import * as practice from './practice.ts';
import * as setBy from './set-by.ts';
import * as settings from './settings.ts';
import * as signed from './signed.ts';
import * as signers from './signers.ts';
import * as sourcesPage from './sources-page.ts';
import * as sync from './sync.ts';
import * as tell from './tell.ts';
import * as updateRefusals from './update-refusals.ts';

/** Puts Welsh into the pages and forms of the panel. */
export function speakPages(): void {
  speak<typeof import('../about.ts')>({ permissionReasons, aboutWords }, about);
  speak<typeof import('../card-away.ts')>({ cardAwayWords }, cardAway);
  speak<typeof import('../check.ts')>({ checkWords, checkRows }, check);
  speak<typeof import('../check-updates.ts')>({ hostWords, updateRows }, checkUpdates);
  speak<typeof import('../keyboard.ts')>({ keyboardWords }, keyboard);
  speak<typeof import('../offline.ts')>({ stripWords, offlineInWords }, offline);
  speak<typeof import('../pins.ts')>({ pinWords }, pins);
  speak<typeof import('../policy-file.ts')>(
    { policyFileWords, policyRows, policyFileRefusal },
    policyFile,
  );
  speak<typeof import('../practice.ts')>(
    {
      practiceWords,
      goneSitesWords,
      incomingWords,
      entryWords,
      practiceFileRefusal,
      fetchedInWords,
    },
    practice,
  );
  speak<typeof import('../set-by.ts')>({ setByWords, yesOrNo, foldAwayInWords }, setBy);
  speak<typeof import('../sync.ts')>({ updateRefusalInWords }, sync);
  speak<typeof import('../update-refusals.ts')>({ checkedInWords, wordsOf }, updateRefusals);
  speak<typeof import('../not-used.ts')>({ notUsedWords, notUsedInWords, notUsedReport }, notUsed);
  speak<typeof import('../settings.ts')>({ settingsWords }, settings);
  speak<typeof import('../signed.ts')>({ signedWords, signerRoleNames }, signed);
  speak<typeof import('../signers.ts')>({ needsInWords }, signers);
  speak<typeof import('../sources-page.ts')>(
    { sourceWords, addSourceWords, progressInWords, sourceStateInWords },
    sourcesPage,
  );
  speak<typeof import('../tell.ts')>({ tellWords, identifierNames, tellRefusal, mailDraft }, tell);
}
