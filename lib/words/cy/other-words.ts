import type * as english from '../other-words.ts';
import type { Words } from '../spoken.ts';
import { someOf } from './cards-in-the-way.ts';
import { listed } from './counted.ts';

/** What metadata say of a release besides its cards. */
export const factNames: Words<typeof english.factNames> = {
  bundle: 'pa lyfrgell ydyw',
  title: 'enw’r llyfrgell',
  lang: 'ei iaith',
  supersedes: 'pa gardiau eraill y mae’n cymryd eu lle',
  minApp: 'pa Foreword sydd ei angen arno',
  released: 'ei ddiwrnod',
  expires: 'hyd pryd y mae’n dal',
  files: 'lle mae ei ffeiliau',
  more: 'rhywbeth nad yw’r Foreword hwn yn ei adnabod',
};

/** Facts of a release that nobody was shown, in a list. */
export const factsInWords: Words<typeof english.factsInWords> = (facts) =>
  listed(facts.map((fact) => factNames[fact]));

/** The same of a release that waits, to whoever publishes it: what happened, what to do. */
export const waitingInWords: Words<typeof english.waitingInWords> = (refusal) => {
  switch (refusal.code) {
    case 'release-of-other-facts':
      return `Mae’r rhifyn sy’n aros yn dweud rhywbeth nad yw’n dilyn o’i gardiau: ${factsInWords(refusal.facts)}. Dywedwch wrth y lleill sy’n llofnodi. Paratowch ef i’w lofnodi eto.`;
    case 'release-damaged':
      return 'Mae’r rhifyn sy’n aros wedi’i ddifrodi. Paratowch ef i’w lofnodi eto.';
    case 'release-out-of-date':
      return 'Nid o’r hyn sydd wedi’i gyhoeddi nawr y gwnaed y rhifyn sy’n aros, a byddai’n tynnu’n ôl yr hyn a gyhoeddwyd ers hynny. Paratowch ef i’w lofnodi eto, a gofynnwch am y llofnodion eto.';
  }
};

/** Why a release is not what somebody read, and so was not signed; one that is damaged apart. */
export const otherWordsInWords: Words<typeof english.otherWordsInWords> = (refusal) => {
  switch (refusal.code) {
    case 'release-of-other-words':
      return `Mae’r rhifyn yn dal geiriau gwahanol i’r drafft hwn: ${someOf(refusal.titles)}. Gofynnwch i bwy bynnag sy’n cyhoeddi baratoi’r rhifyn eto.`;
    case 'release-changes-others':
      return `Mae’r rhifyn hefyd yn newid cardiau nad oes dim ohonynt yn cael ei ddangos yma: ${someOf(refusal.titles)}. Dywedwch wrth y lleill sy’n llofnodi, a gofynnwch i bwy bynnag sy’n cyhoeddi beth yw’r rhain.`;
    case 'release-of-other-facts':
      return `Mae’r rhifyn yn dweud rhywbeth heblaw’r cardiau nad yw’n dilyn o’r hyn a ddangosir yma: ${factsInWords(refusal.facts)}. Dywedwch wrth y lleill sy’n llofnodi, a gofynnwch i bwy bynnag sy’n cyhoeddi ei baratoi eto.`;
    case 'release-not-whole':
      return 'Nid yw’r drafft yn dal popeth sydd ei angen i weld beth mae’r rhifyn yn ei newid. Gofynnwch i bwy bynnag sy’n cyhoeddi baratoi’r rhifyn eto gyda’r Foreword hwn, ac anfon y drafft.';
    case 'release-before-unsigned':
      return 'Ni lofnododd neb ar eich rhestr o lofnodwyr yr hyn y mae’r drafft hwn yn dweud iddo gael ei gyhoeddi o’r blaen, felly ni ellir gweld beth mae’r rhifyn yn ei newid. Gofynnwch i bwy bynnag sy’n cyhoeddi am y ffeiliau cyhoeddedig, ac agorwch nhw ar y dudalen gyhoeddi.';
    case 'release-of-other-front':
      return `Mae’r rhifyn yn dal tudalen gartref, sefyllfaoedd, geiriau chwilio neu ffynonellau gwahanol i’r rhai a ddangosir yma. Gofynnwch i bwy bynnag sy’n cyhoeddi anfon y drafft eto.`;
  }
};
