import type * as english from '../card-away.ts';
import type { Words } from '../spoken.ts';

/** What stands in the place of a card that is not shown. */
export const cardAwayWords: Words<typeof english.cardAwayWords> = {
  hiddenHere: 'Cuddiodd eich practis y cerdyn hwn. Ni newidiodd copi neb arall.',
  hiddenBy: (source) =>
    `Mae eich practis yn cuddio’r cerdyn hwn: mae “${source}” yn cyhoeddi hynny, wedi’i lofnodi. Bydd i’w weld eto pan fydd hynny’n newid.`,
  showHere: 'Ei ddangos eto',
  seeAllCards: 'Gweld pob cerdyn',
  wellPast:
    'Mae’r cerdyn hwn ymhell heibio’i adolygiad. Agorwch ef beth bynnag, neu holwch arweinydd eich practis.',
  openAnyway: 'Ei agor beth bynnag',
  cardGone: 'Nid yw’r cerdyn hwn yn y canllawiau mwyach.',
  cardUnread: 'Ni ellir darllen y cerdyn hwn ar hyn o bryd.',
  fetchedAgain:
    'Mae’r hyn a gedwir ohono ar y cyfrifiadur hwn wedi’i ddifrodi. Mae’r cardiau eraill yn ddiogel i’w defnyddio. Mae Foreword yn ei nôl eto ohono’i hun o fewn wythnos.',
  otherEdition: 'Aeth yr argraffiad hwn. Mae un arall mewn defnydd.',
  leftSince: '(nid yw yma mwyach)',
};
