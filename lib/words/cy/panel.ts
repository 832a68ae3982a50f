import type { PartName } from '#lib/guidance/blocks.ts';
import type * as english from '../panel.ts';
import type { Words } from '../spoken.ts';

/** The names of the two views. */
export const roleNames: Words<typeof english.roleNames> = {
  consulting: 'Ymgynghori',
  reception: 'Derbynfa',
};

/** The names of lists, by whom they are for. */
export const audienceNames: Words<typeof english.audienceNames> = {
  consulting: 'Ymgynghori',
  reception: 'Derbynfa',
  practice: 'I’r practis cyfan',
  near: 'Hefyd yn agos at hyn',
};

const partNames: { readonly [part in PartName]: string } = {
  say: 'Geiriau a all helpu',
  leaveOut: 'Gadewch allan',
  ifTooMuch: 'Os aiff yn ormod',
  afterwards: 'Wedyn',
  offer: 'Cynigiwch',
  sayQuietly: 'Dywedwch yn dawel, os gall eraill glywed',
  noNeedToAsk: 'Nid oes angen gofyn',
  nextTime: 'Wedyn, a’r tro nesaf',
  when: 'Pryd',
  how: 'Sut',
  whatToSay: 'Beth i’w ddweud',
};

/** The heading of a part; reception's `say` is shorter. */
export const partName: Words<typeof english.partName> = (block, kind) =>
  block.part === 'say' && kind === 'adjustment' ? 'Dywedwch' : partNames[block.part];

/** What a content note states. */
export const contentNoteNames: Words<typeof english.contentNoteNames> = {
  abuse: 'camdriniaeth',
  'sexual-violence': 'trais rhywiol',
  'self-harm-or-suicide': 'hunan-niweidio neu hunanladdiad',
  'loss-of-a-child': 'colli babi neu blentyn',
  racism: 'hiliaeth',
  'detention-or-torture': 'cael eich dal yn gaeth neu artaith',
  control: 'rheolaeth gan berson arall',
  'intimate-examination': 'archwiliad personol',
};

/** Where the words typed were found, where that is a part of the card. */
export const excerptName: Words<typeof english.excerptName> = (field) =>
  Object.hasOwn(partNames, field) ? partNames[field as PartName] : undefined;

/** The `lang` of words that are not in the language of the interface; none where they are. */
export const langBeside: Words<typeof english.langBeside> = (lang) =>
  lang?.startsWith('cy') ? undefined : lang;

/** The words of buttons, headings and lines that carry no facts. */
export const panelWords: Words<typeof english.panelWords> = {
  view: 'Golwg',
  menu: 'Dewislen',
  discreet: 'Cynnil',
  discreetHint: 'Golwg gynnil: dangos dim ond llinellau y caiff claf eu darllen',
  hide: 'Cuddio',
  hideHint: 'Cuddio popeth. Mae Esc ddwywaith yn gwneud yr un peth',
  hidden: 'Wedi’i guddio',
  show: 'Dangos',
  back: 'Yn ôl',
  find: 'Chwilio',
  searchLabel: 'Chwilio’r canllawiau',
  searchHint: { consulting: 'Chwilio’r awgrymiadau', reception: 'Beth fyddai’n eu helpu?' },
  searchKey: 'Pwyswch / i chwilio',
  clearSearch: 'Clirio’r chwiliad',
  pinned: 'Wedi’u pinio',
  situations: 'Sefyllfaoedd',
  arrangePins: 'Symud neu ddadbinio',
  allOf: (count) => `Pob un: ${count}`,
  whatWouldHelp: 'Beth fyddai’n helpu?',
  whatIsHappening: 'Beth sy’n digwydd?',
  allCards: 'Pob cerdyn',
  news: 'Beth sy’n newydd',
  newsNotDiscreet: 'Mae “Beth sy’n newydd” yn enwi pynciau. Gadewch yr olwg gynnil i’w ddarllen.',
  newer: 'Mae cardiau newydd yn barod. Byddant yn ymddangos pan ewch yn ôl.',
  handout: 'Taflen',
  print: 'Argraffu',
  printLead: 'Copi papur at yr adegau pan nad yw’r cyfrifiaduron yn gweithio. Mae’n agor mewn tab.',
  printReception: 'Argraffu holl gardiau’r dderbynfa',
  tellUs: 'Dywedwch wrthym',
  ourPractice: 'Ein practis',
  ownWindow: 'Agor yn ei ffenestr fach ei hun',
  check: 'Gwirio’r cyfrifiadur hwn',
  howWeDoIt: 'Sut rydym yn ei wneud yma',
  writeLocal: 'Ysgrifennu sut rydym yn ei wneud yma',
  changeLocal: 'Newid sut rydym yn ei wneud yma',
  pathway: 'Pwy i’w ffonio',
  related: 'Cardiau cysylltiedig',
  hiddenHereList: 'Wedi’u cuddio yma',
  noneHere: 'Nid oes cerdyn i’w ddangos yma. Mae Chwilio yn agor y blwch chwilio.',
  noneShown: 'Nid oes cerdyn i’w ddangos yn yr olwg hon',
  noneShownLead:
    'Mae pob un o’i chardiau wedi’i dynnu’n ôl, neu wedi’i guddio yma. Gallwch chwilio o hyd.',
  noneAdopted: 'Nid oes cerdyn wedi’i fabwysiadu ar gyfer yr olwg hon eto',
  noneAdoptedLead:
    'Mae’r Gosodiadau yn dangos dim ond cardiau a fabwysiadwyd. Agorwch sefyllfa isod i fabwysiadu ei chardiau, neu dangoswch bob cerdyn yn y Gosodiadau.',
  noNews: 'Nid oes dim wedi newid ers i’r cyfrifiadur hwn gael y cardiau hyn.',
  settings: 'Gosodiadau',
  keyboard: 'Bysellfwrdd',
  about: 'Ynghylch Foreword a phreifatrwydd',
  studio: 'Agor y Stiwdio',
  switchTo: { consulting: 'Newid i Ymgynghori', reception: 'Newid i’r Dderbynfa' },
  insteadOf: 'Yn lle',
  saySwap: 'Dywedwch',
  whySwap: 'Pam',
  whyThisCard: 'Pam y cerdyn hwn, ei ffynonellau, a phwy lofnododd',
  sources: 'Ffynonellau',
  forYou: 'Wedyn, i chi',
  pin: 'Pinio',
  showFullCard: 'Dangos y cerdyn llawn',
  thisCard: 'Y cerdyn hwn',
  pastReview: 'Heibio’r adolygiad',
  typeTwo: 'Teipiwch ddwy lythyren neu fwy.',
  searchStays: 'Mae chwiliadau’n aros ar y cyfrifiadur hwn ac nid ydynt yn cael eu cadw.',
  searchInstead: 'Chwilio am hynny yn lle',
  corrected: 'Cywirwyd y sillafu.',
  searchAsTyped: 'Chwilio am yr hyn a deipiais',
  results: 'Canlyniadau’r chwiliad',
  showingFor: 'Yn dangos canlyniadau ar gyfer',
  noCardHas: (query) => `Nid oes cerdyn â “${query}”.`,
  seeAll: (cards) => `Ddim yma? Gweld pob un: ${cards}`,
  newsCount: (count) => `Beth sy’n newydd: ${count}`,
  somethingWrong: 'Rhywbeth anniogel neu anghywir yma? Dywedwch wrth:',
  noResults: 'Nid oes cerdyn yn cyfateb. Rhowch gynnig ar air symlach, neu gwelwch bob cerdyn.',
  getting: 'Yn nôl y cardiau',
  alsoIn: 'Mae’r cerdyn hwn hefyd yn:',
};
