import type * as english from '../about.ts';
import type { Words } from '../spoken.ts';

/** Why each browser permission is asked for, by its name in the manifest. */
export const permissionReasons: Words<typeof english.permissionReasons> = {
  sidePanel: { name: 'Panel ochr', why: 'I agor wrth ymyl eich gwaith' },
  storage: { name: 'Storfa', why: 'I gadw’r cardiau a’ch gosodiadau' },
  alarms: {
    name: 'Larymau',
    why: 'I wirio am gardiau newydd unwaith y dydd, lle mae ffynhonnell wedi’i gosod',
  },
  unlimitedStorage: {
    name: 'Storfa heb derfyn',
    why: 'Fel nad yw’r porwr yn clirio’r cardiau pan fydd y ddisg yn brin o le',
  },
};

/** The words of the page about what Foreword can and can’t see. */
export const aboutWords: Words<typeof english.aboutWords> = {
  heading: 'Beth all Foreword ei weld, a beth na all',
  lead: 'Set o gardiau ydyw. Nid yw’n gwybod am bwy rydych yn gofalu.',
  cannotSee: 'Ni all weld',
  cannot: [
    'Cofnodion cleifion na’ch system glinigol',
    'Y tudalennau a agorwch, na beth rydych yn ei deipio ynddynt',
    'Pwy sydd yn yr ystafell',
  ],
  keeps: 'Mae’n cadw, ar y cyfrifiadur hwn yn unig',
  kept: [
    'Y cardiau a ddaeth gydag ef, a rhai ei ffynonellau diweddaru',
    'Nodiadau eich practis ei hun',
    'Yr hyn a ddywedwch o dan “Dywedwch wrthym”, nes i chi ei dynnu',
    'Eich golwg, eich pinnau a maint y testun',
    'Y cerdyn sydd ar agor gennych, am 10 munud ar y mwyaf, a byth ar ôl i’r porwr gau',
    'Yr hyn rydych wedi’i hanner teipio, am 10 munud ar y mwyaf, a byth ar ôl i’r porwr gau neu ar ôl i chi bwyso Cuddio',
    'Sut olwg oedd ar eich tudalen gartref ddiwethaf, nes bod y porwr yn cau neu nes i chi bwyso Cuddio',
    'Eich ffynonellau diweddaru, pa westeiwyr a holwyd ar ba ddiwrnod, am 30 diwrnod, a chodau’r hyn a wrthodwyd',
    'Yn y Stiwdio: llyfrgelloedd, drafftiau ac allweddi wedi’u selio',
  ],
  privateWindow:
    'Ffenestr breifat yw hon: mae’r hyn a ddewiswch neu a ysgrifennwch ynddi yn y cof, ac yn mynd pan fydd y ffenestr breifat olaf yn cau.',
  keptInPrivate: 'Y cardiau a ddaeth gydag ef, a pha rai ohonynt a dynnwyd yn ôl gan ffynhonnell',
  keptNot: 'Nid eich chwiliadau, na’r cardiau a agoroch o’r blaen',
  connects: 'Mae’n cysylltu â',
  noSource: 'Dim. Nid oes ffynhonnell ddiweddaru wedi’i gosod, ac mae’r cardiau’n gynwysedig.',
  privateSource:
    'Dim, o ffenestr breifat. Mae’n dangos y cardiau cynwysedig, a dim un o ffynonellau diweddaru’r cyfrifiadur hwn. Nid yw cardiau cynwysedig a dynnwyd yn ôl gan ffynhonnell yn cael eu dangos chwaith.',
  connectsWhy: {
    cards:
      'unwaith y dydd ar y mwyaf, i wirio am gardiau newydd. Yn amlach dim ond lle mae eich sefydliad yn gosod hynny.',
    'practice-file': 'i gadw ffeil y practis yn gyfredol.',
  },
  hostSees:
    'Mae gwesteiwr yn gweld cyfeiriad eich rhwydwaith a’r amser, fel gydag unrhyw ffeil. Ni ddywedir dim wrtho amdanoch chi, beth rydych yn ei ddarllen na neb arall.',
  firefoxNumber:
    'Lle mae ffynhonnell wedi’i gosod, mae Firefox hefyd yn anfon rhif y gosodiad hwn at ei gwesteiwr gyda phob gwiriad. Nid yw diweddariad o ffeil yn anfon dim.',
  asked: 'Beth y gofynnodd i’r porwr amdano',
  hostsNone: 'Dim tudalennau gwe: ni ofynnodd am unrhyw safle o gwbl.',
  notAsked: 'Ni ofynnodd am dabiau, tudalennau, hanes, clipfwrdd, camera na meicroffon.',
  unknownPermission: 'Heb ei esbonio eto. Dywedwch wrth y bobl sy’n gwneud Foreword.',
  check: 'Sut y gallwch wirio hyn',
  checks: [
    'Yn nhudalen estyniadau’r porwr, agorwch y Manylion. Nid yw’n rhestru mynediad at unrhyw safle.',
    'Yn ffolder yr estyniad, mae manifest.json yn enwi pob caniatâd uchod a dim mwy.',
    'Datgysylltwch y rhwydwaith. Mae pob cerdyn yn dal i agor.',
  ],
  who: 'Pwy sy’n gwneud Foreword',
  whoLines: [
    'Prosiect ffynhonnell agored o dan drwydded MIT. Nid gwasanaeth y GIG ydyw.',
    'Drafftiau o waith cyhoeddedig yw’r cardiau cychwynnol, o dan CC BY 4.0. Nid oes grŵp lleol wedi’u gwirio, ac nid oes clinigydd wedi’u cymeradwyo.',
    'Mae’n storio ac yn chwilio testun. Nid yw’n gweithredu ar ddata neb ac nid yw’n cyfrifo dim.',
  ],
  assurance: 'Sicrwydd: peryglon, diogelu data, sut i wirio',
  version: 'Fersiwn',
  notNhs: 'Ffynhonnell agored. Nid gwasanaeth y GIG.',
};
