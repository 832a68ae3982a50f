import { adoptWords } from '../adopt.ts';
import { dayInWords } from '../days.ts';
import { editionInWords, editionWords, layerNames } from '../editions.ts';
import {
  adoptionInWords,
  bylineInWords,
  changeInWords,
  contentNoteInWords,
  countInWords,
  countOf,
  reviewInWords,
  toVerifyInWords,
  writtenInWords,
} from '../facts.ts';
import { firstRunWords } from '../first-run.ts';
import { availableInWords, localWords, missingInWords, tileLine } from '../local.ts';
import { localFormWords, localRefusals } from '../local-form.ts';
import { launchWords, noticeButtons, noticeWords, notShownWords } from '../notices.ts';
import {
  audienceNames,
  contentNoteNames,
  excerptName,
  langBeside,
  panelWords,
  partName,
  roleNames,
} from '../panel.ts';
import { sheetStamp, sheetWords } from '../sheet.ts';
import { sourceInWords } from '../sources.ts';
import { speak } from '../speak.ts';
import { footInWords } from '../updates.ts';
import { withdrawnInWords, withdrawnWords } from '../withdrawn.ts';
import * as adopt from './adopt.ts';
import * as days from './days.ts';
import * as editions from './editions.ts';
import * as facts from './facts.ts';
import * as firstRun from './first-run.ts';
import * as local from './local.ts';
import * as localForm from './local-form.ts';
import * as notices from './notices.ts';
import * as panel from './panel.ts';
import * as sheet from './sheet.ts';
import * as sources from './sources.ts';
import * as updates from './updates.ts';
import * as withdrawn from './withdrawn.ts';

/** Puts Welsh into what the panel shows at once, and what it prints. */
export function speakFirst(): void {
  speak<typeof import('../adopt.ts')>({ adoptWords }, adopt);
  speak<typeof import('../days.ts')>({ dayInWords }, days);
  speak<typeof import('../editions.ts')>({ layerNames, editionWords, editionInWords }, editions);
  speak<typeof import('../facts.ts')>(
    {
      bylineInWords,
      writtenInWords,
      reviewInWords,
      contentNoteInWords,
      toVerifyInWords,
      changeInWords,
      adoptionInWords,
      countInWords,
      countOf,
    },
    facts,
  );
  speak<typeof import('../first-run.ts')>({ firstRunWords }, firstRun);
  speak<typeof import('../local.ts')>(
    { localWords, availableInWords, missingInWords, tileLine },
    local,
  );
  speak<typeof import('../local-form.ts')>({ localFormWords, localRefusals }, localForm);
  speak<typeof import('../notices.ts')>(
    { noticeButtons, launchWords, noticeWords, notShownWords },
    notices,
  );
  speak<typeof import('../panel.ts')>(
    { roleNames, audienceNames, partName, contentNoteNames, excerptName, langBeside, panelWords },
    panel,
  );
  speak<typeof import('../sheet.ts')>({ sheetWords, sheetStamp }, sheet);
  speak<typeof import('../sources.ts')>({ sourceInWords }, sources);
  speak<typeof import('../updates.ts')>({ footInWords }, updates);
  speak<typeof import('../withdrawn.ts')>({ withdrawnWords, withdrawnInWords }, withdrawn);
}
