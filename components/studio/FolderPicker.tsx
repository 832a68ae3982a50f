import { useId } from 'preact/hooks';
import { openWords as words } from '#lib/words/studio-open.ts';

type Props = {
  readonly label: string;
  readonly onFiles: (files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) => void;
};

/**
 * A button that asks for a folder of this computer, and hands over its files by path. Browsers ask
 * whether to upload them, so it is said first that nothing is.
 */
export function FolderPicker({ label, onFiles }: Props) {
  const hint = useId();
  return (
    <div class="pickfolder">
      <label class="btn pickfile">
        {label}
        <input
          type="file"
          class="vh"
          ref={takesFolders}
          multiple
          aria-describedby={hint}
          onChange={(event) => {
            const input = event.currentTarget;
            void readAll([...(input.files ?? [])]).then(onFiles);
            input.value = '';
          }}
        />
      </label>
      <p class="meta" id={hint}>
        {words.folderAsks}
      </p>
    </div>
  );
}

// The name of the property is as old as its prefix; every browser has it.
function takesFolders(input: HTMLInputElement | null): void {
  if (input) input.webkitdirectory = true;
}

async function readAll(
  files: readonly File[],
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const read = await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return [file.webkitRelativePath || file.name, bytes] as const;
    }),
  );
  return new Map(read);
}
