/** Why no repository was made in a folder. `file` is what could not be written, or is the lock. */
type Refusal = { readonly folder: string } & (
  | { readonly code: 'folder-in-use' | 'folder-is-file' | 'folder-not-readable' }
  | {
      readonly code: 'repository-in-use' | 'file-in-the-way' | 'file-not-writable';
      readonly file: string;
    }
);

/**
 * Why no repository was made in a folder: what happened, what is safe, what to do. What stands there
 * may be somebody's, so nobody is told to delete it.
 */
export function newFolderFault(refusal: Refusal): readonly string[] {
  return [whatHappened(refusal), 'No repository was made.', whatToDo(refusal)];
}

function whatHappened(refusal: Refusal): string {
  const { folder } = refusal;
  switch (refusal.code) {
    case 'folder-in-use':
    case 'file-in-the-way':
      return `${folder} is there and is not empty.`;
    case 'folder-is-file':
      return `${folder} is a file, or lies in one, and a repository is a folder.`;
    case 'folder-not-readable':
      return `${folder} may not be read, so what is in it cannot be known.`;
    case 'repository-in-use':
      return `Another command is making a repository in ${folder}.`;
    case 'file-not-writable':
      return refusal.file === folder
        ? `${folder} could not be made.`
        : `${refusal.file} could not be written in ${folder}.`;
  }
}

function whatToDo({ code }: Refusal): string {
  return code === 'file-not-writable'
    ? 'Check the disk and who may write there, then name a new folder.'
    : 'Name a new folder.';
}
