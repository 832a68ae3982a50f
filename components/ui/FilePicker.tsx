type Props = {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly main?: boolean;
};

/** A button that asks for a file of this computer. The same file may be chosen again. */
export function FilePicker({ label, accept, onFile, main = false }: Props) {
  return (
    <label class={main ? 'btn main pickfile' : 'btn pickfile'}>
      {label}
      <input
        type="file"
        class="vh"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          input.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
