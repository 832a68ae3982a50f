import { manifestFor } from '#lib/platform/manifest.ts';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { artwork, description, pictures, type Store, stores } from './listing.ts';
import { type Answer, chromiumAnswers, firefoxAnswers, privacyPolicy } from './privacy-answers.ts';

const part = (heading: string, text: string): string => `## ${heading}\n\n${text}\n`;
const answersOf = (answers: readonly Answer[]): string =>
  answers.map(({ question, answer }) => `- ${question}: ${answer}`).join('\n');

/** What the manifest for Firefox declares of data. */
function declaredData(): readonly string[] {
  const manifest = manifestFor({ browser: 'firefox', loopback: false });
  if (!('browser_specific_settings' in manifest)) throw new Error('the manifest is not Firefox’s');
  return manifest.browser_specific_settings.gecko.data_collection_permissions.required;
}

function answersFor(store: keyof typeof stores): readonly Answer[] {
  if (store === 'firefox') return firefoxAnswers(declaredData());
  return chromiumAnswers(manifestFor({ browser: 'chrome', loopback: false }).permissions);
}

function listingOf(key: keyof typeof stores): string {
  const store: Store = stores[key];
  const shown = Object.entries(pictures).map(([file, alt]) => `- pictures/${file}: ${alt}`);
  const art = Object.entries(artwork).map(([file, [w, h]]) => `- pictures/${file}: ${w} × ${h}`);
  return [
    `# Foreword in the ${store.name}\n`,
    part('Name', messages.name.message),
    part(store.summaryField, messages.description.message),
    part('Description', description.join('\n\n')),
    part(
      'Language and category',
      'English (United Kingdom); the panel also in Welsh, drafted by a machine. Productivity, or Workflow.',
    ),
    part('Pictures, 1280 × 800', shown.join('\n')),
    part('Icon and promotion', art.join('\n')),
    part('Privacy answers', answersOf(answersFor(key))),
  ].join('\n');
}

/** Every text that a store asks for, by the name of its file. */
export function makeStoreFiles(): ReadonlyMap<string, string> {
  const policy = privacyPolicy.map((each) => `${each}\n`).join('\n');
  return new Map([
    ...(['chrome', 'edge', 'firefox'] as const).map((key): [string, string] => [
      `${key}.md`,
      listingOf(key),
    ]),
    ['privacy-policy.md', `# Privacy policy of Foreword\n\n${policy}`],
  ]);
}
