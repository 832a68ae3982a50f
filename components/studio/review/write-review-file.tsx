import { render } from 'preact';
import type { ReviewPack } from '#lib/studio/review-pack.ts';
import { answerScript } from './answer-script.ts';
import { escaped, markupOf } from './markup-of.ts';
import { ReviewPage } from './ReviewPage.tsx';
import { reviewStyle } from './review-style.ts';

/**
 * A review pack as one file that needs nothing else. Its policy names its own style and script by
 * their hashes, so that nothing in a card's words could ever run, and nothing is loaded or sent.
 */
export async function writeReviewFile(pack: ReviewPack): Promise<string> {
  const script = `(${answerScript.toString()})();`;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${await hashOf(reviewStyle)}'`,
    `script-src 'sha256-${await hashOf(script)}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${document.documentElement.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(pack.title)}</title>
<style>${reviewStyle}</style>
</head>
<body>
<main>${bodyOf(pack)}</main>
<script>${script}</script>
</body>
</html>
`;
}

function bodyOf(pack: ReviewPack): string {
  const place = document.createElement('div');
  render(<ReviewPage pack={pack} />, place);
  const body = [...place.children].map(markupOf).join('');
  render(null, place);
  return body;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
