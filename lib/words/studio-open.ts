import type { OpenedFrom } from '#lib/studio/work.ts';

/** The words of the screen that opens a library. */
export const openWords = {
  heading: 'Open a library',
  lead: 'A library is the set of cards that you work on. It stays on this computer until you take it away. Nothing that staff see changes until you publish.',
  choices: {
    installed: {
      name: 'The cards on this computer',
      cue: 'What the panel shows here now, to change and publish anew.',
    },
    starter: {
      name: 'The starter',
      cue: 'Cards drafted from published work, as they came with Foreword.',
    },
    file: {
      name: 'A file',
      cue: 'A draft that somebody sent you, or a published folder as a zip.',
    },
    folder: {
      name: 'A folder',
      cue: 'A folder as it was published, on this computer or a shared drive.',
    },
    empty: { name: 'An empty library', cue: 'Begin with no cards at all.' },
  } satisfies { readonly [from in OpenedFrom]: { name: string; cue: string } },
  hereAlready:
    'You opened this here before, and what you changed is in it, below. Opening it here adds another library, as it came.',
  open: 'Open',
  chooseFile: 'Choose a file',
  chooseFolder: 'Choose a folder',
  folderAsks:
    'Your browser asks whether to upload all the files. Foreword reads them on this computer, and sends nothing.',
  notOpened: 'This was not opened',
  title: 'Name of the new library',
  before: 'Opened here before',
  again: 'Open again',
  remove: 'Take away',
  removeHint: (title: string) =>
    `This takes “${title}” off this computer, with its drafts, signatures, review answers and copy of the published files. Your keys stay, and what staff see does not change. You cannot undo it.`,
  keepIt: 'Keep it',
  removeIt: 'Take it away',
  removed: (title: string) => `“${title}” was taken off this computer.`,
  openNow: 'Open now',
  openedOn: (when: string) => `Opened ${when}`,
  untitled: 'Library without a name',
} as const;
