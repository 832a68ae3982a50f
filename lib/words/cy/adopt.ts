import type * as english from '../adopt.ts';
import type { Words } from '../spoken.ts';

/** The words of adopting a situation. */
export const adoptWords: Words<typeof english.adoptWords> = {
  adopt: 'Mabwysiadu’r cardiau hyn i’n practis',
  heading: 'Mabwysiadu’r cardiau hyn',
  lead: 'Mae’n dweud bod eich practis wedi’u darllen ac yn eu defnyddio. Wedi’i gadw yn y porwr hwn.',
  leadPrivate:
    'Mae’n dweud bod eich practis wedi’u darllen ac yn eu defnyddio. Ffenestr breifat yw hon: mae’n mynd pan fydd y ffenestr breifat olaf yn cau.',
  name: 'Enw eich practis',
  role: 'Eich rôl',
  roleHint: 'Fel rheolwr practis. Nid eich enw.',
  confirm: 'Mabwysiadu',
  cancel: 'Canslo',
  notAdopted: 'Heb eu mabwysiadu eto',
  needsNames:
    'Mae eich geiriau yma o hyd. Ysgrifennwch enw eich practis a’ch rôl, yna mabwysiadwch eto.',
  stop: 'Rhoi’r gorau i fabwysiadu’r cardiau hyn',
  stopped: 'Nid yw eich practis yn mabwysiadu’r cardiau hyn mwyach.',
};
