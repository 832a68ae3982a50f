import type { Words } from '../spoken.ts';
import type * as english from '../studio-front.ts';
import { countOf } from './facts.ts';

/** The words of the pages on which home, situations and search words are written. */
export const frontWords: Words<typeof english.frontWords> = {
  homeLead: 'Beth y mae pob tudalen gartref yn agor gydag ef, a’r sefyllfaoedd oddi tano.',
  lostHeading: 'Mae’r dudalen gartref yn enwi cardiau nad ydynt yn y llyfrgell hon',
  lost: 'Gallant ddod o’r set gychwynnol. Mae darllenwyr sydd â nhw yn dal i’w gweld; gellir gadael i’ch un chi enwi ei chardiau ei hun yn unig.',
  keepOnHome: 'Cadw cardiau’r llyfrgell hon yn unig',
  glances: 'Cerdyn cyntaf',
  consulting: 'Mae Ymgynghori yn agor gyda',
  reception: 'Mae’r Dderbynfa yn agor gyda',
  choose: 'Dewiswch gerdyn',
  fromStarter: (title) => `${title} (o’r set gychwynnol)`,
  tilesHeading: 'Teils ar hafan y Dderbynfa',
  tiles: 'Teils, yn eu trefn',
  tilesHint:
    'Hyd at 8 cerdyn, un pwysiad i ffwrdd. Mae dwylo’n dysgu ble maent: symudwch nhw’n anaml.',
  addTile: 'Ychwanegu teilsen',
  situationsHeading: 'Sefyllfaoedd',
  situationsHint:
    'Y rhestr o dan bob tudalen gartref, yn y drefn hon. Mae sefyllfa yn sefyll yno unwaith y bydd cerdyn ynddi.',
  situationFacts: (cards, whom) =>
    `${cards === 0 ? 'Nid oes cerdyn ynddi eto' : `${countOf(cards, 'card')} ynddi`}. Ar gyfer: ${whom || 'neb eto'}.`,
  newSituation: 'Enw sefyllfa newydd',
  newSituationHint: 'Beth sy’n digwydd, mewn ychydig eiriau: “Mae rhywun wedi cynhyrfu”.',
  addSituation: 'Ychwanegu’r sefyllfa',
  situationNeedsName: 'Ysgrifennwch ei henw yn gyntaf.',
  label: 'Enw',
  labelHint: 'Hyd at 40 llythyren.',
  cue: 'Arwydd',
  cueHint:
    'Beth y byddai’r darllenydd yn sylwi arno, neu’n ei wneud yn gyntaf. Hyd at 40 llythyren.',
  discreetLabel: 'Enw yn yr olwg gynnil',
  discreetHint: 'Nid yw’n enwi pwnc, gan y gall y person ei ddarllen. Hyd at 40 llythyren.',
  audience: 'I bwy y mae',
  first: 'Cardiau sy’n dod yn gyntaf',
  firstHint: 'Mae’r lleill yn dilyn yn ôl teitl.',
  addFirst: 'Rhoi cerdyn yn gyntaf',
  inIt: 'Cardiau ynddi',
  noneInIt:
    'Nid oes cerdyn ynddi. Ticiwch hi mewn cerdyn, yn “Sefyllfaoedd” o dan “Ble mae’n cael ei ddangos”.',
  remove: 'Tynnu’r sefyllfa hon ymaith',
  cannotRemove: (cards) =>
    `Mae ${countOf(cards, 'card')} ynddi. ${cards === 1 ? 'Tynnwch ef' : 'Tynnwch nhw'} allan yn gyntaf.`,
  noSituation: 'Nid oes sefyllfa o’r fath yn y llyfrgell hon.',
  searchLead:
    'Geiriau sy’n golygu’r un peth yma. Mae pwy bynnag sy’n chwilio am un yn dod o hyd i’r cardiau sy’n dweud un arall. Mae Foreword yn adnabod rhai cannoedd o grwpiau ei hun, sydd gan bob darllenydd: ysgrifennwch yr hyn y mae’n ei golli.',
  groupsHeading: 'Geiriau sy’n golygu’r un peth',
  filter: 'Dod o hyd i air',
  group: (at) => `Grŵp ${at}`,
  groupHint: 'Geiriau neu ymadroddion, â choma rhyngddynt.',
  addGroup: 'Ychwanegu grŵp',
  removeGroup: 'Ei dynnu ymaith',
  shown: (shown, all) => `Dangosir ${shown} o ${all} grŵp.`,
  showMore: 'Dangos mwy',
  noGroups:
    'Nid oes grŵp wedi’i ysgrifennu yma eto. Mae chwiliadau’n defnyddio’r rhai y mae Foreword yn eu hadnabod ei hun.',
  noGroup: 'Nid oes grŵp â’r gair hwn.',
  tryHeading: 'Rhoi cynnig ar chwiliad',
  tryLabel: 'Beth y byddai rhywun yn ei deipio',
  tryRole: 'Chwilir yn',
  tryIt: 'Chwilio',
  searching: 'Yn chwilio…',
  foundNothing: 'Ni chafwyd hyd i gerdyn.',
  foundHint: 'Y gorau yn gyntaf, gyda’r geiriau fel y maent yma.',
  understood: (query) => `Deallwyd fel “${query}”.`,
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  moved: (name, at, all) => `Mae ${name} nawr yn ${at} o ${all}.`,
  removedNow: (name) => `Tynnwyd ${name}.`,
  addOne: 'Ei ychwanegu',
  removeOne: 'Tynnu',
  fixes: (count) =>
    count === 0
      ? 'Dim i’w drwsio.'
      : `${countOf(count, 'thing')} i’w drwsio. Mae F8 yn mynd i’r nesaf.`,
};

/** Whether what was typed is kept. */
export const frontSaveInWords: Words<typeof english.frontSaveInWords> = (save) => {
  if (save === 'saving') return 'Yn cadw…';
  return save === 'saved' ? 'Cadwyd ar y cyfrifiadur hwn.' : 'Heb ei gadw.';
};
