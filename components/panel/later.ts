export { AdoptPart } from './AdoptPart.tsx';
export { CardAway } from './CardAway.tsx';
export { NotUsed } from './NotUsed.tsx';
export { PageScreen } from './PageScreen.tsx';
