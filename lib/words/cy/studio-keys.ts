import type { Words } from '../spoken.ts';
import type * as english from '../studio-keys.ts';
import { dayInWords } from './days.ts';
import { signerRoleNames } from './signed.ts';

/** What each kind of key is called. */
export const keyRoleNames: Words<typeof english.keyRoleNames> = {
  ...signerRoleNames,
  publisher: 'Cyhoeddwr',
};

/** What each kind of key does, in a line. */
export const keyRoleCues: Words<typeof english.keyRoleCues> = {
  'lived-experience': 'Yn cymeradwyo cardiau ar ran y grŵp a’u gwnaeth, ac yn llofnodi pob rhifyn',
  clinician: 'Yn cymeradwyo bod cardiau’n gywir yn ymarferol',
  'reception-lead': 'Yn cymeradwyo’r hyn y mae’r dderbynfa’n ei gynnig',
  'clinical-safety': 'Yn cymeradwyo cardiau sydd â risg, ac yn llofnodi pob rhifyn',
  trainer: 'Yn ysgrifennu cardiau, ac yn llofnodi pob rhifyn',
  publisher: 'Yn rhoi rhifyn wedi’i lofnodi ar y cyfeiriad gwe. Nid yw’n cymeradwyo dim',
};

/** The words of the page for keys. */
export const keysWords: Words<typeof english.keysWords> = {
  lead: 'Allwedd yw sut rydych yn llofnodi. Mae’n aros ar y cyfrifiadur hwn, wedi’i chloi o dan gyfrinymadrodd.',
  make: 'Gwneud allwedd',
  role: 'Fel beth y byddwch yn llofnodi?',
  name: 'Eich enw, neu enw’r grŵp',
  nameHint: 'Mae eraill yn ei weld wrth bob llofnod. Mae un enw’n dal un rôl.',
  passphrase: 'Cyfrinymadrodd',
  passphraseHint:
    'O leiaf 12 nod. Mae pedwar gair nad ydynt yn perthyn i’w gilydd yn gweithio’n dda.',
  again: 'Yr un cyfrinymadrodd eto',
  makeIt: 'Gwneud yr allwedd',
  made: 'Mae’r allwedd wedi’i gwneud. Cadwch ei chopi wrth gefn nawr.',
  none: 'Nid oes allwedd ar y cyfrifiadur hwn eto.',
  bringIn: 'Dod â ffeil allwedd i mewn',
  bringInHint: 'Copi wrth gefn o’ch allwedd eich hun, neu un a drosglwyddwyd i chi.',
  chooseFile: 'Dewis y ffeil',
  cameIn: (name, role) =>
    `Mae allwedd ${name}, ${role.toLowerCase()}, ar y cyfrifiadur hwn nawr. Datglowch hi â’i chyfrinymadrodd.`,
  yours: 'Allweddi ar y cyfrifiadur hwn',
  locked: 'Wedi’i chloi',
  open: (minutes) =>
    `Wedi’i datgloi. Mae’n cloi eto o fewn ${minutes === 1 ? 'munud' : `${minutes} munud`}.`,
  unlock: 'Datgloi',
  passphraseOf: (name) => `Cyfrinymadrodd ${name}`,
  lock: 'Cloi nawr',
  unlockNamed: (name, role) => `Datgloi ${name}, ${role.toLowerCase()}`,
  unlockedNamed: (name, role) => `Mae ${name}, ${role.toLowerCase()}, wedi’i datgloi.`,
  backUp: 'Cadw copi wrth gefn',
  backedUp: (day) => `Cadwyd copi wrth gefn ${dayInWords(day)}.`,
  broughtIn: (day) =>
    `Daethpwyd â hi i mewn o’i ffeil ${dayInWords(day)}. Y ffeil honno yw ei chopi wrth gefn.`,
  notBackedUp: 'Dim copi wrth gefn wedi’i gadw eto.',
  mayBeCleared:
    'Gall y porwr hwn glirio’r hyn y mae’n ei gadw pan fydd y ddisg yn llawn. Cadwch gopi wrth gefn o bob allwedd, i ffwrdd o’r cyfrifiadur hwn.',
  mayBeClearedHeading: 'Cadwch gopi wrth gefn o’ch allweddi',
  sendPublic: 'Cadw’r rhan i’w hanfon',
  sendPublicHint:
    'Anfonwch hon at bwy bynnag sy’n cyhoeddi, fel bod eich enw ar y rhestr. Nid yw’n gyfrinachol.',
  more: 'Trosglwyddo, ymddeol neu ddisodli',
  handOver: 'Ei chadw i’r deiliad nesaf, a’i hymddeol yma',
  handOverAsk:
    'Mae hyn yn cadw ffeil yr allwedd, ac yna’n ymddeol yr allwedd: nid yw’n llofnodi dim mwy ar y cyfrifiadur hwn. Gall ei deiliad nesaf ddod â’r ffeil i mewn.',
  handOverIt: 'Ei chadw a’i hymddeol',
  handOverHint:
    'Rhowch y ffeil a’r cyfrinymadrodd iddynt mewn gwahanol ffyrdd. Maent yn dod â hi i mewn ar eu cyfrifiadur.',
  retire: 'Ymddeol yr allwedd hon yma',
  retireHint: (day) =>
    `Wedi ei hymddeol, nid yw’r allwedd hon yn llofnodi dim mwy ar y cyfrifiadur hwn, ac ni allwch ei ddadwneud yma. Gellir dod â’i chopi wrth gefn o ${dayInWords(day)} i mewn ar un arall.`,
  retireBroughtIn: (day) =>
    `Wedi ei hymddeol, nid yw’r allwedd hon yn llofnodi dim mwy ar y cyfrifiadur hwn, ac ni allwch ei ddadwneud yma. Gellir dod â’r ffeil y daeth ohoni ar ${dayInWords(day)} i mewn ar un arall.`,
  retireLast:
    'Ni chadwyd copi wrth gefn o’r allwedd hon yma, felly gall mai hwn yw’r unig gopi. Unwaith y bydd wedi ymddeol, efallai na all neb lofnodi â hi byth eto, ac ni allwch ei ddadwneud.',
  backUpFirst: 'Cadw copi wrth gefn yn gyntaf',
  keepIt: 'Ei chadw',
  retireIt: 'Ei hymddeol',
  retireFirst:
    'Nid yw’n llofnodi dim mwy ar y cyfrifiadur hwn. Dywedwch wrth bwy bynnag sy’n cyhoeddi am ei thynnu oddi ar y rhestr: mae paneli’n ymddiried ynddi tan hynny, ac ni allwn wybod faint sy’n gwneud hynny.',
  rotate:
    'I ddisodli allwedd, gwnewch un newydd â’r un enw a’r un rôl, anfonwch ei rhan gyhoeddus at bwy bynnag sy’n cyhoeddi, ac ymddeolwch hon unwaith y bydd ganddynt.',
  retired: (day) => `Ymddeolwyd ${dayInWords(day)}. Nid yw’n llofnodi dim mwy yma.`,
  handedOver: (day) =>
    `Trosglwyddwyd ${dayInWords(day)}. Cadwyd ei ffeil i’r deiliad nesaf, ac nid yw’n llofnodi dim mwy yma.`,
  remove: 'Ei thynnu oddi ar y cyfrifiadur hwn',
  removeHint:
    'Bydd yr allwedd yn mynd oddi ar y cyfrifiadur hwn. Gall pwy bynnag sydd â’i ffeil a’i chyfrinymadrodd ddod â hi i mewn eto.',
  removeLast:
    'Ni chadwyd copi wrth gefn o’r allwedd hon yma, felly gall mai hwn yw’r unig gopi. Unwaith y bydd oddi ar y cyfrifiadur hwn, efallai na all neb lofnodi â hi byth eto, ac ni allwch ei ddadwneud.',
  removeIt: 'Ei thynnu',
  fingerprint: 'Ôl bys',
  fingerprintHint: 'Darllenwch ef i’ch gilydd i fod yn siŵr mai’r un allwedd ydyw.',
  lostHeading: 'Os collir allwedd neu ei chyfrinymadrodd',
  lost: [
    'Ni all neb ddod â chyfrinymadrodd yn ôl, ac ni allwn ninnau chwaith. Dim ond gydag ef y mae copi wrth gefn yn agor.',
    'Mae’r hyn a lofnododd yr allwedd yn dal yn dda. Gwnewch allwedd newydd, anfonwch ei rhan gyhoeddus at bwy bynnag sy’n cyhoeddi, a gofynnwch iddynt dynnu’r hen un oddi ar y rhestr.',
    'Os collir yr allwedd gyhoeddi ac nad oes copi wrth gefn, ni ellir cyhoeddi dim newydd o dan yr hen gyfeiriad. Mae paneli’n cadw’r cardiau sydd ganddynt, a rhaid dweud wrth bob un am ffynhonnell newydd.',
  ],
  notDone: 'Nid oes dim wedi newid',
};

/** Why nothing was done with a key: what happened, what is safe, what to do. */
export const keyRefusalInWords: Words<typeof english.keyRefusalInWords> = (refusal) => {
  switch (refusal.code) {
    case 'key-needs-role':
      return 'Ni wnaed allwedd. Dewiswch fel beth y byddwch yn llofnodi, yna rhowch gynnig arall arni.';
    case 'key-needs-name':
      return 'Ni wnaed allwedd. Ysgrifennwch eich enw neu enw’r grŵp mewn geiriau plaen, hyd at 80 nod, yna rhowch gynnig arall arni.';
    case 'passphrases-differ':
      return 'Ni wnaed allwedd. Nid yw’r ddau gyfrinymadrodd yr un fath. Teipiwch y ddau eto.';
    case 'passphrase-too-short':
      return `Ni wnaed allwedd. Mae angen o leiaf ${refusal.least} nod yn y cyfrinymadrodd. Ychwanegwch air neu ddau.`;
    case 'passphrase-wrong':
      return 'Nid dyna ei chyfrinymadrodd. Mae’r allwedd wedi’i chloi o hyd. Rhowch gynnig arall arni.';
    case 'key-here-already':
      return refusal.retired
        ? 'Mae’r allwedd hon ar y cyfrifiadur hwn yn barod, a chafodd ei hymddeol yma. I lofnodi â hi eto, dewch o hyd iddi o dan “Allweddi ar y cyfrifiadur hwn”, pwyswch “Ei thynnu oddi ar y cyfrifiadur hwn”, yna dewch â’i ffeil i mewn eto.'
        : 'Mae’r allwedd hon ar y cyfrifiadur hwn yn barod.';
    case 'key-retired':
      return 'Ymddeolwyd yr allwedd hon yma, felly nid yw’n llofnodi dim mwy. Defnyddiwch un arall, neu tynnwch hon oddi ar y cyfrifiadur hwn a dewch â’i ffeil i mewn eto.';
    case 'same-name-in-two-roles':
      return `Mae ${refusal.name} eisoes yn dal rôl arall. Mae un person yn llofnodi mewn un rôl. Defnyddiwch yr allwedd arall, neu enw pwy bynnag sy’n dal y rôl hon.`;
    case 'key-file-damaged':
      return 'Ni ellid darllen y ffeil hon fel allwedd. Nid yw eich allweddi wedi newid. Defnyddiwch gopi arall wrth gefn.';
    case 'key-file-newer':
      return 'Gwnaed yr allwedd hon â Foreword mwy newydd. Nid yw eich allweddi wedi newid. Diweddarwch Foreword, yna rhowch gynnig arall arni.';
    case 'key-file-too-few-rounds':
    case 'key-file-too-many-rounds':
      return 'Nid yw’r ffeil allwedd hon wedi’i chloi yn y ffordd y mae Foreword yn cloi allweddi. Nid yw eich allweddi wedi newid. Gofynnwch i bwy bynnag a’i rhoddodd i chi am un a wnaed â Foreword.';
    case 'signer-file-damaged':
      return 'Ni ellid darllen y ffeil hon fel rhan gyhoeddus allwedd. Gofynnwch amdani eto.';
    case 'signer-file-newer':
      return 'Gwnaed y ffeil hon â Foreword mwy newydd. Diweddarwch Foreword, yna rhowch gynnig arall arni.';
    case 'signer-file-secret':
      return 'Allwedd gyfan rhywun yw hon, wedi’i hanfon trwy gamgymeriad. Ni chymerwyd hi i mewn. Dilëwch hi, dywedwch wrthynt, a gofynnwch am y rhan i’w hanfon.';
  }
};
