import type { Words } from '../spoken.ts';
import type * as english from '../studio-host.ts';
import { counted } from './counted.ts';

/** The words of the page that checks a published address. */
export const hostScreenWords: Words<typeof english.hostScreenWords> = {
  lead: 'Mae’n gofyn i’ch gwesteiwr gwe am yr hyn y bydd paneli’n gofyn amdano, ac yn dweud sut i drwsio’r hyn sydd o’i le yno. Ni ofynnir dim nes i chi bwyso’r botwm.',
  address: 'Cyfeiriad gwe’r ffeiliau a gyhoeddwyd',
  addressHint:
    'Y ffolder sy’n dal “metadata” a “targets”, megis https://cards.example.org/practice/.',
  mirrorsFold: 'Yr un ffeiliau ar gyfeiriad arall hefyd',
  mirrors: 'Cyfeiriadau eraill',
  mirrorsHint: 'Un i bob llinell.',
  check: 'Gwirio’r cyfeiriad hwn',
  asking: (host) => `Yn gofyn i ${host}…`,
  noAddress: 'Ni wiriwyd y cyfeiriad hwnnw',
  noAddressWords: (typed) =>
    typed.trim() === ''
      ? 'Ni roddwyd cyfeiriad. Ni ofynnwyd dim, ac nid oes dim wedi newid. Teipiwch y cyfeiriad y mae’r ffeiliau arno.'
      : `Nid cyfeiriad gwe yw “${typed.trim()}”. Ni ofynnwyd dim, ac nid oes dim wedi newid. Copïwch y cyfeiriad o’ch porwr gwe.`,
  report: 'Beth a ganfu’r gwiriad',
  good: 'Gall paneli ddefnyddio’r cyfeiriad hwn',
  found: (count) =>
    count === 1
      ? 'Un peth i’w drwsio'
      : `${counted(count, { plain: 'peth', two: 'beth', three: 'pheth', six: 'pheth' })} i’w trwsio`,
  about: (address) => `Y cyfeiriad a wiriwyd: ${address}`,
  kind: 'Pa fath o westeiwr gwe ydyw?',
  mend: 'I’w drwsio',
  asked: (count) =>
    count === 1 ? 'Gofynnwyd am un ffeil' : `Gofynnwyd am ${counted(count, { plain: 'ffeil' })}`,
  onTheWeb: 'Ar y cyfeiriad gwe',
  after: 'Pan fydd y ffeiliau ar y cyfeiriad gwe, gwiriwch y gall paneli ei ddefnyddio.',
  link: 'Gwirio’r cyfeiriad gwe',
};

/** Which edition stands at the address, beside the files that are open here. */
export const editionWords: Words<typeof english.editionWords> = {
  same: 'Mae ganddo’r ffeiliau sydd ar agor yma.',
  earlier:
    'Mae ganddo argraffiad cynharach o hyd. Rhowch y ffeiliau newydd yno, y timestamp yn olaf, yna gwiriwch eto. Mae rhai gwesteiwyr yn cymryd ychydig funudau.',
  later:
    'Mae ganddo argraffiad diweddarach na’r ffeiliau sydd ar agor yma. Lawrlwythwch yr argraffiad hwnnw a’i agor cyn i chi gyhoeddi eto.',
  'other-publisher': 'Mae ganddo ffeiliau cyhoeddwr arall. Gwiriwch y cyfeiriad cyn rhoi dim yno.',
  unknown: 'Ni ellid dweud pa argraffiad sydd ganddo.',
};
