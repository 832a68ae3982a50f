/** That a file of a repository is closed to whoever runs a command, and what to do. */
export function notReadable(file: string): readonly string[] {
  return [
    `${file} may not be read: it, or a folder that it lies in, is closed to you.`,
    'Ask whoever looks after it for leave to read, then try again.',
  ];
}

/** What is not as it was published, whoever signed the rest: damage, a loss, or copies mixed up. */
const notAsPublished: readonly string[] = [
  'target-missing',
  'length-wrong',
  'hash-wrong',
  'version-wrong',
  'metadata-not-fetched',
  'metadata-not-json',
  'metadata-malformed',
  'metadata-wrong-type',
  'trusted-root-unusable',
];

/** What to do about a file of a repository that is not as it was published; nothing of any other. */
export function takeAgain({ code }: { readonly code: string }): readonly string[] {
  if (!notAsPublished.includes(code)) return [];
  return [
    'Take it again from another copy: the one on the host, or the folder that is published from.',
  ];
}
