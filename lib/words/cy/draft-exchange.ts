import type * as english from '../draft-exchange.ts';
import type { Words } from '../spoken.ts';
import { countOf } from './facts.ts';

/** The words of bringing in a draft. */
export const exchangeWords: Words<typeof english.exchangeWords> = {
  refused: 'Ni ddaethpwyd â’r drafft hwn i mewn',
  compare: 'Cyn dod ag ef i mewn',
  plan: (fresh, clashes, same) =>
    `${counts(fresh, clashes, same).join(', ') || 'Nid oes yr un cerdyn yn wahanol'}. Cedwir cymeradwyaethau a cheisiadau’r ddwy ochr.`,
  requests: (count) => (count === 0 ? '' : `Gofynnir am ${countOf(count, 'change')}.`),
  removed: (count) => `Byddai ${countOf(count, 'card')} yn cael eu gadael allan o’r rhifyn nesaf.`,
  clash: (title) => `${title}: eu hun nhw yn erbyn ein hun ni`,
  ours: 'Cadw ein hun ni',
  theirs: 'Cymryd eu hun nhw',
  kept: 'Cedwir yr ochr nad ydych yn ei dewis fel copi o’r cerdyn.',
  front: {
    fresh: 'Nid oes neb wedi newid y rhain yma, felly maent yn dod i mewn gyda’r drafft.',
    clash:
      'Cawsant eu newid yma hefyd. Mae Dadwneud ar y dudalen ar gyfer yr hafan yn dod â’r hyn nad ydych yn ei ddewis yn ôl.',
  },
  anew: 'Mae’r llyfrgell wedi newid ers cymharu hyn, felly ni ddaethpwyd â dim i mewn eto. Mae wedi’i gymharu eto uchod. Edrychwch arno unwaith eto, yna dewch ag ef i mewn.',
  take: 'Dod ag ef i mewn',
  leave: 'Ei adael',
  taken: (cards, approvals) =>
    `Wedi gorffen. Daethpwyd â’r canlynol i mewn: ${countOf(cards, 'card')}, ${countOf(approvals, 'approval')}.`,
  lost: (parts) =>
    parts.length === 0
      ? ''
      : `Ni ellid darllen popeth o’r canlynol: ${parts.join(', ')}. Daw’r hyn y gellir ei ddarllen o’r drafft i mewn. Gofynnwch i bwy bynnag a’i hanfonodd ei gadw eto, â’r Foreword diweddaraf.`,
};

function counts(fresh: number, clashes: number, same: number): readonly string[] {
  return [
    ...(fresh > 0 ? [`${countOf(fresh, 'card')} wedi newid yno yn unig`] : []),
    ...(clashes > 0 ? [`${countOf(clashes, 'card')} wedi newid ar y ddwy ochr`] : []),
    ...(same > 0 ? [`${countOf(same, 'card')} yr un fath`] : []),
  ];
}

/** The words of what a draft brings beside its cards. */
export const besideWords: Words<typeof english.besideWords> = {
  signers: (count) =>
    count === 1
      ? 'Mae’n enwi rhywun nad yw ar eich rhestr o’r rhai sy’n llofnodi. Y geiriau yw ôl bys eu hallwedd.'
      : `Mae’n enwi pobl nad ydynt ar eich rhestr o’r rhai sy’n llofnodi: ${count}. Y geiriau yw olion bysedd eu hallweddi.`,
  takeSigners: 'Eu rhoi ar y rhestr',
  takeSignersCue:
    'Dim ond os ydych wedi clywed yr un geiriau gan bob un ohonynt. Hyd nes y byddant ar y rhestr, nid yw’r hyn a gymeradwyant neu a lofnodant yn cyfrif dim yma.',
  notes: (count) =>
    count === 0
      ? 'Mae’n gofyn na chyhoeddir nodiadau practis mwyach.'
      : `Mae’n dod â ${countOf(count, 'note')} practis, i’w cyhoeddi gyda’r cardiau.`,
  takeNotes: 'Dod â hyn i mewn hefyd',
  takeNotesCue:
    'Dim ond os dywedodd y sawl a’i hanfonodd hynny wrthych. Fe’u dangosir ar Cymeradwyo unwaith y bydd y rhifyn yn barod.',
};

const unchanged = 'Nid yw eich llyfrgell wedi newid.';

/** Why a draft was not taken in: what happened, what is safe, what to do. */
export const takeInRefusalInWords: Words<typeof english.takeInRefusalInWords> = (refusal) => {
  switch (refusal.code) {
    case 'draft-file-newer':
      return `Gwnaed ef â Foreword mwy newydd. ${unchanged} Diweddarwch Foreword, yna rhowch gynnig arall arni.`;
    case 'draft-of-other-bundle':
      return `Mae’n perthyn i “${refusal.theirs}”, ac mae “${refusal.ours}” ar agor. ${unchanged} Agorwch y llyfrgell y mae’n perthyn iddi, yna dewch ag ef i mewn eto.`;
    case 'draft-file-damaged':
      return `Mae wedi’i ddifrodi, neu nid drafft ydyw (${refusal.file}). ${unchanged} Gofynnwch am y ffeil eto.`;
    case 'zip-damaged':
    case 'zip-name-unsafe':
    case 'zip-name-repeated':
      return `Mae wedi’i ddifrodi, neu nid drafft ydyw. ${unchanged} Gofynnwch am y ffeil eto.`;
    case 'zip-too-many-files':
    case 'zip-too-large':
      return `Mae’n fwy nag unrhyw ddrafft gan Foreword. ${unchanged} Gofynnwch am y ffeil eto.`;
  }
};
