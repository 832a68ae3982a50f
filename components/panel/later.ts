export { NotUsed } from './NotUsed.tsx';
export { PageScreen } from './PageScreen.tsx';
