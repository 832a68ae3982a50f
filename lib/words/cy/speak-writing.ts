import {
  changedInWords,
  compareWords,
  fieldLabel,
  fieldsInWords,
  fieldWordsFor,
} from '../compare.ts';
import { frontFieldNames, frontMovedInWords, frontWordsFor } from '../compare-front.ts';
import { compareRefusalInWords, compareScreenWords } from '../compare-screen.ts';
import { speak } from '../speak.ts';
import { fileRefusalInWords, openRefusals, screenTitles, studioWords } from '../studio.ts';
import { clashWords, editorWords, standingInWords } from '../studio-editor.ts';
import { fields, groupWords, kindChoices, partFields, slotKinds } from '../studio-fields.ts';
import { faultInWords, findingInWords, findingWords, fixesInWords } from '../studio-findings.ts';
import { frontSaveInWords, frontWords } from '../studio-front.ts';
import {
  checksInWords,
  forWhom,
  hiddenInWords,
  kindNames,
  libraryWords,
  madeInWords,
  newCardWords,
  ordinal,
  rowNoteInWords,
  stateInWords,
  stateNames,
  totalsInWords,
} from '../studio-library.ts';
import { openWords } from '../studio-open.ts';
import { dueWords, rehearsalWords, teachingWords } from '../studio-teaching.ts';
import * as compare from './compare.ts';
import * as compareFront from './compare-front.ts';
import * as compareScreen from './compare-screen.ts';
import * as studio from './studio.ts';
import * as studioEditor from './studio-editor.ts';
import * as studioFields from './studio-fields.ts';
import * as studioFindings from './studio-findings.ts';
import * as studioFront from './studio-front.ts';
import * as studioLibrary from './studio-library.ts';
import * as studioOpen from './studio-open.ts';
import * as studioTeaching from './studio-teaching.ts';

/** Puts Welsh into the part of the Studio in which cards are written and taught. */
export function speakWriting(): void {
  speakComparing();
  speak<typeof import('../studio.ts')>(
    { screenTitles, studioWords, fileRefusalInWords, openRefusals },
    studio,
  );
  speak<typeof import('../studio-editor.ts')>(
    { editorWords, standingInWords, clashWords },
    studioEditor,
  );
  speak<typeof import('../studio-fields.ts')>(
    { partFields, fields, slotKinds, groupWords, kindChoices },
    studioFields,
  );
  speak<typeof import('../studio-findings.ts')>(
    { findingWords, findingInWords, faultInWords, fixesInWords },
    studioFindings,
  );
  speak<typeof import('../studio-front.ts')>({ frontWords, frontSaveInWords }, studioFront);
  speak<typeof import('../studio-open.ts')>({ openWords }, studioOpen);
  speak<typeof import('../studio-library.ts')>(
    {
      forWhom,
      kindNames,
      stateNames,
      libraryWords,
      totalsInWords,
      hiddenInWords,
      rowNoteInWords,
      stateInWords,
      ordinal,
      madeInWords,
      checksInWords,
      newCardWords,
    },
    studioLibrary,
  );
  speak<typeof import('../studio-teaching.ts')>(
    { teachingWords, rehearsalWords, dueWords },
    studioTeaching,
  );
}

function speakComparing(): void {
  speak<typeof import('../compare.ts')>(
    { compareWords, fieldLabel, fieldsInWords, changedInWords, fieldWordsFor },
    compare,
  );
  speak<typeof import('../compare-front.ts')>(
    { frontFieldNames, frontMovedInWords, frontWordsFor },
    compareFront,
  );
  speak<typeof import('../compare-screen.ts')>(
    { compareScreenWords, compareRefusalInWords },
    compareScreen,
  );
}
