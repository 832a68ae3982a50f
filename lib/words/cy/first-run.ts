import type * as english from '../first-run.ts';
import type { Words } from '../spoken.ts';

/** The words of first run. */
export const firstRunWords: Words<typeof english.firstRunWords> = {
  welcome: 'Croeso i Foreword',
  question: 'Beth ydych chi’n ei wneud y rhan fwyaf o’r dydd?',
  choices: {
    consulting: {
      name: 'Gweld cleifion',
      cue: 'Tair llinell i’w darllen cyn i chi eu galw i mewn',
    },
    reception: {
      name: 'Gweithio wrth y ddesg neu ar y ffôn',
      cue: 'Beth i’w gynnig, beth i’w ddweud, sut mae’n gweithio yma',
    },
    studio: {
      name: 'Ysgrifennu neu wirio’r canllawiau',
      cue: 'Mae’n agor y Stiwdio yn ei thab ei hun',
    },
  },
  discreet: {
    name: 'Dechrau yn yr olwg gynnil',
    cue: 'Ar gyfer ystafelloedd lle gall cleifion weld y sgrin hon',
  },
  goOn: 'Parhau',
  openStudio: 'Agor y Stiwdio',
  studioOpened:
    'Agorodd y Stiwdio yn ei thab ei hun. I ddefnyddio’r cardiau yma hefyd, dewiswch olwg.',
  setRole: {
    consulting: 'Mae’r cyfrifiadur hwn yn agor yn Ymgynghori',
    reception: 'Mae’r cyfrifiadur hwn yn agor yn y Dderbynfa',
  },
  setRoleWhy:
    'Eich sefydliad neu’ch practis a’i dewisodd ar gyfer y cyfrifiadur hwn. Gofynnwch i reolwr y practis neu’ch tîm TG ei newid.',
  chooseFirst: 'Dewiswch beth rydych yn ei wneud y rhan fwyaf o’r dydd.',
  goodToKnow: 'Da gwybod',
  facts: [
    'Ni all weld cofnodion cleifion na’ch tabiau eraill.',
    'Mae rhai cardiau’n sôn am gamdriniaeth a phethau anodd eraill. Maent yn dweud hynny cyn i chi eu hagor.',
    'I guddio popeth, pwyswch Esc ddwywaith.',
    'Dim cyfrif. Gallwch newid unrhyw ran o hyn yn y ddewislen.',
  ],
};
