import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { Comparing, Side } from '#lib/studio/comparing.ts';
import { compareScreenWords as words } from '#lib/words/compare-screen.ts';
import { openedInWords } from '#lib/words/studio-clock.ts';
import type { CompareActions } from './CompareScreen.tsx';

type Props = { readonly comparing: Comparing; readonly actions: CompareActions };

/** Which two editions are compared: each side a choice, and a file for one of them. */
export function CompareSides({ comparing, actions }: Props) {
  const choices = choicesOf(comparing);
  const read = async (file: File) =>
    actions.readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  return (
    <div class="tools sides">
      {(['before', 'after'] as const).map((side) => (
        <Select
          key={side}
          label={words[side]}
          value={nameOf(comparing[side])}
          choices={choices}
          onChoose={(name) => void actions.choose({ [side]: sideOf(name) })}
        />
      ))}
      <button type="button" class="btn" onClick={actions.swap}>
        {words.swap}
      </button>
      <FilePicker
        label={words.chooseFile}
        accept=".foreword,.zip"
        onFile={(file) => void read(file)}
      />
    </div>
  );
}

function choicesOf({ works, others, fileName }: Comparing): readonly (readonly [string, string])[] {
  return [
    ['published', words.published],
    ['now', words.now],
    ...(fileName === '' ? [] : [['file', words.file(fileName)] as const]),
    ...others.map((work) => {
      const title = work.front.bundle.title || words.untitled;
      return [`work:${work.id}`, words.work(title, openedInWords(work, works))] as const;
    }),
  ];
}

function nameOf(side: Side): string {
  return typeof side === 'string' ? side : `work:${side.work}`;
}

function sideOf(name: string): Side {
  if (name === 'published' || name === 'now' || name === 'file') return name;
  return { work: name.slice('work:'.length) };
}
