export { keepFocus } from '#components/ui/keep-focus.ts';
export { AdoptPart } from './AdoptPart.tsx';
export { CardAway } from './CardAway.tsx';
export { NotUsed } from './NotUsed.tsx';
export { OfflineStrip } from './OfflineStrip.tsx';
export { OtherEditions } from './OtherEditions.tsx';
export { PageScreen } from './PageScreen.tsx';
export { WhoSigned } from './WhoSigned.tsx';
