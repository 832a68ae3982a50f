import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { artwork } from './listing.ts';

// The icon of `public/icon`, in its own 128 units: a plate with three lines, the last one short.
const mark = `
  <rect x="4" y="4" width="120" height="120" rx="32" fill="#14595c"/>
  <g fill="#fff">
    <rect x="29" y="33" width="70" height="14" rx="7"/>
    <rect x="29" y="57" width="70" height="14" rx="7"/>
    <rect x="29" y="81" width="46" height="14" rx="7"/>
  </g>`;

const svgOf = (viewBox: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" style="display:block;width:100vw;height:100vh">${content}</svg>`;

const font = 'font-family="Atkinson Hyperlegible Next, Liberation Sans, sans-serif"';

/** Each piece: Chrome wants its icon with 16 px of nothing around it, and a picture to promote. */
const drawings = {
  'icon-128.png': svgOf('-16 -16 160 160', mark),
  'icon-300.png': svgOf('0 0 128 128', mark),
  'promotion-440x280.png': svgOf(
    '0 0 440 280',
    `<rect width="440" height="280" fill="#e2eeec"/>
     <svg x="36" y="92" width="96" height="96" viewBox="0 0 128 128">${mark}</svg>
     <text x="156" y="136" ${font} font-size="44" font-weight="700" fill="#14595c">Foreword</text>
     <text x="156" y="172" ${font} font-size="19" fill="#1b292b">Three calm lines, before</text>
     <text x="156" y="198" ${font} font-size="19" fill="#1b292b">someone comes in</text>`,
  ),
} as const satisfies Readonly<Record<keyof typeof artwork, string>>;

/** Draws every icon and promotional picture of a store's page, in a page that it may write over. */
export async function drawArtwork(page: Page, folder: string): Promise<void> {
  const names = Object.keys(drawings) as (keyof typeof drawings)[];
  for (const name of names) {
    const [width, height] = artwork[name];
    await page.setViewportSize({ width, height });
    await page.setContent(`<!doctype html><style>body{margin:0}</style>${drawings[name]}`);
    await page.screenshot({ path: join(folder, name), omitBackground: true });
  }
}
