import type { Words } from '../spoken.ts';
import type * as english from '../sync.ts';
import type { ErrorWords } from '../sync-kinds.ts';
import { damaged, host, newer, notSigned, older, sameCards } from './sync-kinds.ts';

const words: { readonly [code in english.UpdateCode]: ErrorWords } = {
  offline: host(
    'Mae’r cyfrifiadur hwn all-lein.',
    'Mae’n gofyn eto ohono’i hun unwaith y bydd rhwydwaith.',
  ),
  unreachable: host(
    'Nid atebodd gwesteiwr y cardiau.',
    'Mae’n gofyn eto ohono’i hun. Os yw’n para am ddyddiau, dywedwch wrth bwy bynnag sy’n gofalu am y cardiau.',
  ),
  redirected: host(
    'Mae gwesteiwr y cardiau’n anfon darllenwyr ymlaen i gyfeiriad arall, ac nid yw Foreword yn ei ddilyn.',
    'Dywedwch wrth bwy bynnag sy’n gofalu am y cardiau: rhaid i’r cyfeiriad ateb ei hun.',
  ),
  'no-cors': host(
    'Mae gwesteiwr y cardiau’n ateb, ond nid yw’n gadael i Foreword ddarllen yr ateb.',
    'Dywedwch wrth bwy bynnag sy’n gofalu am y cardiau: rhaid i’r gwesteiwr anfon y pennyn “Access-Control-Allow-Origin: *”.',
  ),
  'timed-out': host('Roedd gwesteiwr y cardiau’n rhy araf.', 'Mae’n gofyn eto ohono’i hun.'),
  stopped: host('Stopiwyd y gwiriad.', 'Gwiriwch eto pan fynnwch.'),
  'run-too-long': host(
    'Cymerodd y gwiriad fwy na 10 munud.',
    'Mae’n parhau o’r lle yr oedd, ohono’i hun.',
  ),
  missing: host(
    'Nid yw un o ffeiliau’r cardiau ar y gwesteiwr.',
    'Dywedwch wrth bwy bynnag sy’n gofalu am y cardiau: efallai nad yw’r uwchlwytho diwethaf wedi gorffen.',
  ),
  'not-json-but-html': host(
    'Atebodd y gwesteiwr â thudalen we yn lle’r cardiau.',
    'Efallai fod rhaid i’r cyfrifiadur hwn fewngofnodi i’w rwydwaith yn gyntaf. Yna gwiriwch eto.',
  ),
  status: host('Atebodd gwesteiwr y cardiau â gwall.', 'Mae’n gofyn eto ohono’i hun.'),
  'no-guidance-yet': host(
    'Nid yw’r cyhoeddwr wedi cyhoeddi unrhyw gardiau eto.',
    'Nid oes dim i’w wneud: dônt ohonynt eu hunain.',
  ),
  'no-room': host(
    'Nid oes lle ar ddisg y cyfrifiadur hwn i’r diweddariad.',
    'Gwnewch le, yna gwiriwch eto.',
  ),
  'disk-failed': host(
    'Ni ellid darllen neu ysgrifennu rhywbeth y mae Foreword yn ei gadw ar y cyfrifiadur hwn.',
    'Mae’n rhoi cynnig arall arni ohono’i hun. Os yw’n para am ddyddiau, caewch y porwr a’i agor eto.',
  ),
  'too-long': damaged('Mae un o ffeiliau’r diweddariad yn hirach nag y caiff fod.'),
  'length-wrong': damaged('Nid yw hyd un o ffeiliau’r diweddariad yr hyn a lofnodwyd.'),
  'hash-wrong': damaged('Nid yw cynnwys un o ffeiliau’r diweddariad yr hyn a lofnodwyd.'),
  'hash-unknown': newer(
    'Mae’r diweddariad yn cael ei wirio mewn ffordd nad yw’r Foreword hwn yn ei hadnabod.',
  ),
  'metadata-not-json': damaged('Mae rhestr wedi’i llofnodi yn y diweddariad wedi’i difrodi.'),
  'metadata-malformed': damaged('Nid yw rhestr wedi’i llofnodi yn y diweddariad yn gyfan.'),
  'metadata-wrong-type': damaged('Mae rhestr wedi’i llofnodi yn y diweddariad yn y lle anghywir.'),
  'metadata-over-limit': damaged(
    'Mae rhestr wedi’i llofnodi yn y diweddariad yn fwy nag y caiff fod.',
  ),
  'spec-version-unknown': newer(
    'Llofnodwyd y diweddariad mewn ffordd nad yw’r Foreword hwn yn ei hadnabod.',
  ),
  'too-few-signatures': notSigned(
    'Rhy ychydig o’r allweddi y mae’n rhaid iddynt lofnodi’r diweddariad a wnaeth hynny.',
  ),
  'version-wrong': damaged(
    'Nid yw dwy restr wedi’u llofnodi yn y diweddariad yn perthyn i’w gilydd.',
  ),
  'version-rolled-back': older('Mae’r diweddariad yn argraffiad hŷn na’r un sydd yma.'),
  'metadata-expired': {
    happened:
      'Nid yw’r cyhoeddwr wedi cadarnhau’n ddiweddar mai’r cardiau hyn yw’r rhai diweddaraf.',
    safe: sameCards,
    toDo: 'Gofynnwch i bwy bynnag sy’n gofalu am y cardiau gadarnhau eu bod yn dal yn gyfredol.',
  },
  'role-left-snapshot': older(
    'Nid yw rhestr wedi’i llofnodi a oedd yno o’r blaen yn y diweddariad.',
  ),
  'role-not-in-snapshot': damaged('Mae rhestr wedi’i llofnodi ar goll o’r diweddariad.'),
  'role-not-delegated': notSigned('Nid yw’r cyhoeddwr yn ymddiried y cardiau i neb.'),
  'target-not-found': damaged('Nid yw rhestri’r cyhoeddwr yn enwi ffeil y dylent ei henwi.'),
  'trusted-root-unusable': damaged('Ni ellir darllen allweddi’r cyhoeddwr a gedwir yma.'),
  'root-not-as-pinned': notSigned('Nid allweddi’r cyhoeddwr yw’r rhai a gymharwyd neu a osodwyd.'),
  'signer-unnamed': notSigned('Nid yw un o allweddi’r cyhoeddwr yn dweud pwy biau hi.'),
  'signer-key-unusable': notSigned('Ni ellir defnyddio un o allweddi’r cyhoeddwr.'),
  'same-key-in-two-roles': notSigned('Mae un allwedd yn sefyll dros ddau fath o lofnodwr.'),
  'same-name-in-two-roles': notSigned('Mae un enw’n sefyll dros ddau fath o lofnodwr.'),
  'mix-not-met': notSigned(
    'Ni lofnododd pob math o berson y mae’n rhaid iddo lofnodi’r diweddariad.',
  ),
  'mix-not-valid': notSigned(
    'Mae rhestr y cyhoeddwr o bwy y mae’n rhaid iddynt lofnodi yn enwi math o berson, neu rif, nad yw Foreword yn ei adnabod.',
  ),
  'signer-not-included': notSigned(
    'Ni lofnododd rhywun y mae eich sefydliad yn gofyn am ei lofnod.',
  ),
  'guidance-newer': newer(
    'Mae’r diweddariad yn cynnwys rhywbeth nad yw’r Foreword hwn yn ei adnabod.',
  ),
  'guidance-not-valid': damaged('Nid yw rhestr gardiau’r cyhoeddwr yn gyfan.'),
  'guidance-over-limit': damaged('Mae’r diweddariad yn fwy nag y caiff fod.'),
  'guidance-file-damaged': damaged('Ni ellir darllen un o ffeiliau’r diweddariad.'),
  'withdrawals-not-valid': damaged(
    'Ni ellir darllen rhestr y cyhoeddwr o gardiau a dynnwyd yn ôl.',
  ),
  'withdrawals-newer': newer(
    'Gwnaed y rhestr o gardiau a dynnwyd yn ôl ar gyfer Foreword mwy newydd.',
  ),
  'foreword-too-old': newer('Gwnaed y diweddariad ar gyfer Foreword mwy newydd.'),
  'too-many-cards': damaged(
    'Mae’r diweddariad yn cynnwys mwy o gardiau nag y mae eich sefydliad yn ei ganiatáu.',
  ),
  'bundle-not-as-listed': damaged('Nid y cardiau yw rhai’r rhestr a lofnodwyd.'),
  'card-repeated': damaged('Mae un cerdyn yn y diweddariad ddwywaith.'),
  'state-digest-wrong': damaged('Nid y cardiau gyda’i gilydd yw’r hyn a lofnodwyd.'),
  'card-not-valid': damaged('Mae cerdyn yn y diweddariad yn torri rheolau’r cardiau.'),
  'front-not-valid': damaged('Mae’r rhestr o sefyllfaoedd yn y diweddariad yn torri ei rheolau.'),
  'overlay-not-valid': damaged('Mae’r nodiadau lleol yn y diweddariad yn torri eu rheolau.'),
  'overlay-not-of-practice': {
    happened:
      'Mae’r diweddariad yn cynnwys nodiadau lleol practis, ac fel ffynhonnell ranbarth y mae yma.',
    safe: sameCards,
    toDo: 'Os un eich practis chi ydyw, dilëwch y ffynhonnell a’i hychwanegu eto felly.',
  },
  'pack-damaged': damaged('Mae un o ffeiliau’r diweddariad wedi’i difrodi.'),
  'pack-too-large': damaged('Mae un o ffeiliau’r diweddariad yn fwy na’r hyn a lofnodwyd.'),
  'pack-hash-wrong': damaged('Nid un o ffeiliau’r diweddariad yw’r un a lofnodwyd.'),
  'pack-size-wrong': damaged('Nid yw maint un o ffeiliau’r diweddariad yr hyn a lofnodwyd.'),
  'pack-count-wrong': damaged(
    'Mae un o ffeiliau’r diweddariad yn cynnwys nifer gwahanol o gardiau i’r hyn a lofnodwyd.',
  ),
  'pack-not-text': damaged('Nid testun yw un o ffeiliau’r diweddariad.'),
  'pack-line-too-long': damaged('Mae cerdyn yn y diweddariad yn rhy hir.'),
  'pack-line-damaged': damaged('Mae cerdyn yn y diweddariad wedi’i ddifrodi.'),
  'pack-line-repeated': damaged('Mae cerdyn ddwywaith yn un o ffeiliau’r diweddariad.'),
  'pack-line-without-id': damaged('Nid oes enw gan gerdyn yn y diweddariad.'),
  'zip-damaged': damaged('Mae’r ffeil wedi’i difrodi, neu nid zip ydyw.'),
  'zip-too-many-files': damaged('Mae’r ffeil yn cynnwys mwy nag y gall canllawiau ei gynnwys.'),
  'zip-too-large': damaged('Mae’r ffeil yn fwy nag y gall canllawiau fod.'),
  'zip-name-unsafe': damaged('Mae’r ffeil yn cynnwys enw nad yw mewn unrhyw ffolder o ganllawiau.'),
  'zip-name-repeated': damaged('Mae’r ffeil yn cynnwys un enw ddwywaith.'),
  'file-without-repository': damaged('Nid oes canllawiau yn y ffeil.'),
  'file-incomplete': {
    happened: 'Nid yw’r ffeil yn cynnwys y cyfan o ffolder y cyhoeddwr.',
    safe: sameCards,
    toDo: 'Gofynnwch i bwy bynnag a roddodd y ffeil i chi am y cyfan ohoni.',
  },
  'file-of-unknown-publisher': notSigned(
    'Daw’r ffeil gan gyhoeddwr nad yw’n un o’r ffynonellau yma.',
  ),
  'address-not-usable': {
    happened: 'Ni ellir defnyddio’r cyfeiriad.',
    safe: sameCards,
    toDo: 'Teipiwch gyfeiriad ffolder y cyhoeddwr. Mae’n dechrau â https:// ac nid oes marc cwestiwn ynddo.',
  },
  'source-list-lost': {
    happened:
      'Mae Foreword wedi colli’r rhestr yr oedd y ffynhonnell hon ynddi, felly ni ŵyr ble i ofyn am ddiweddariadau.',
    safe: sameCards,
    toDo: 'Ychwanegwch y ffynhonnell eto yn y Gosodiadau. Os eich sefydliad a’i gosododd, dywedwch wrth bwy bynnag sy’n gofalu am y cyfrifiadur hwn.',
  },
  'sources-set-by-policy': {
    happened: 'Eich sefydliad sy’n gosod y ffynonellau ar y cyfrifiadur hwn.',
    safe: sameCards,
    toDo: 'Gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn ychwanegu’r ffynhonnell.',
  },
  'policy-not-valid': {
    happened:
      'Ni ellir darllen y gosodiadau y mae eich sefydliad yn eu rhoi, felly ni chymerir diweddariad.',
    safe: sameCards,
    toDo: 'Dywedwch wrth bwy bynnag sy’n gofalu am y cyfrifiadur hwn. Mae “Gwirio’r cyfrifiadur hwn” yn enwi beth sydd o’i le.',
  },
};

/** Why an update was not used: what happened, what is safe, what to do. */
export const updateRefusalInWords: Words<typeof english.updateRefusalInWords> = (code) =>
  words[code];
