import { permissionReasons } from '#lib/words/about.ts';

/** One question of a store's privacy form, and what to answer. */
export type Answer = { readonly question: string; readonly answer: string };

const purpose =
  'To show short written guidance (cards) beside the work of general practice, to search it, and to keep it up to date from sources that a person or their organisation has set.';

const notUsed = [
  'Personally identifiable information',
  'Health information',
  'Financial and payment information',
  'Authentication information',
  'Personal communications',
  'Location',
  'Web history',
  'User activity',
  'Website content',
];

function justify(permission: string): Answer {
  const { why = 'not explained' } = permissionReasons[permission] ?? {};
  return { question: `Why it needs “${permission}”`, answer: `${why}.` };
}

const collected =
  'None. Nothing that a person writes, reads or does reaches us: there is no server of ours, no account and no telemetry. A practice’s own notes, pins and settings stay in the browser’s storage on that computer. Where an update source is set, its host is asked for files, and sees the address of the network and the time, as any host does.';

/** The privacy tab of the Chrome Web Store; Edge asks the same. `permissions` are the manifest's. */
export const chromiumAnswers = (permissions: readonly string[]): readonly Answer[] => [
  { question: 'Single purpose', answer: purpose },
  ...permissions.map(justify),
  { question: 'Host permissions', answer: 'It asks for none.' },
  {
    question: 'Are you using remote code?',
    answer:
      'No. All code is in the package. What is fetched from an update source is text in JSON, verified by signature, and shown as text.',
  },
  { question: 'What user data do you collect?', answer: collected },
  ...notUsed.map((kind) => ({ question: `Collects: ${kind}`, answer: 'No.' })),
  {
    question: 'Certifications',
    answer:
      'All three hold: no user data is sold or passed to third parties, none is used for anything but the single purpose, and none for credit.',
  },
];

/** What addons.mozilla.org asks of privacy. `declared` is `data_collection_permissions.required`. */
export const firefoxAnswers = (declared: readonly string[]): readonly Answer[] => [
  {
    question: 'Data collection (data_collection_permissions in the manifest)',
    answer: `required: ${declared.join(', ')}. ${collected}`,
  },
  {
    question: 'What a host sees from Firefox besides',
    answer:
      'Firefox itself sends a random number of the installation in the header Origin with each request to an update source. It names nobody, we do not read it, and an update brought in by file avoids it.',
  },
  { question: 'Does it need payment or an account?', answer: 'No.' },
  {
    question: 'Is the code minified or bundled?',
    answer:
      'Bundled by Vite. The zip of the source (foreword-…-source.zip) and “npm ci && npm run build:firefox” with Node 24 make the same files.',
  },
];

/** The privacy policy that each store links to. */
export const privacyPolicy = [
  'Foreword collects nothing. It has no account, no telemetry, no advertising and no server.',
  'It asks for access to no website and cannot read pages, tabs, the clipboard or a clinical record.',
  'What it keeps (cards, your view, pins, text size, a practice’s own notes, and in the Studio drafts and sealed keys) stays in the browser on that computer until you clear it in Settings or remove the extension.',
  'It connects only to update sources that you or your organisation have set. Their hosts see the address of your network and the time; no cookie, no referrer and nothing about what you read. Firefox also sends them a random number of the installation.',
  'Notes that you write under “Tell us” stay on your computer until you send them yourself, by file or by mail.',
] as const;
