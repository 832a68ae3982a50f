import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Result } from '#lib/base/result.ts';
import type { FileRefusal } from '#lib/studio/open-files.ts';
import type { OpenRefusal } from '#lib/studio/opening.ts';
import type { Work } from '#lib/studio/work.ts';
import { fileRefusalInWords, openRefusals } from '#lib/words/studio.ts';
import { openWords as words } from '#lib/words/studio-open.ts';
import { FolderPicker } from './FolderPicker.tsx';
import { OpenedBefore } from './OpenedBefore.tsx';
import { PageHead } from './PageHead.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

type Bytes = Uint8Array<ArrayBuffer>;

type Actions = {
  readonly openInstalled: () => Promise<Result<Work, OpenRefusal>>;
  readonly openStarter: () => Promise<Result<Work, OpenRefusal>>;
  readonly openZipFile: (bytes: Bytes) => Promise<Result<'opened' | 'draft', FileRefusal>>;
  readonly openFolder: (
    files: ReadonlyMap<string, Bytes>,
  ) => Promise<Result<'opened', FileRefusal>>;
  readonly openEmpty: (title: string) => Promise<Work>;
  readonly openAgain: (id: string) => Promise<void>;
  readonly removeWork: (id: string) => Promise<void>;
};

type Props = {
  readonly works: readonly Work[];
  /** The id of the library that is open. */
  readonly open: string | undefined;
  readonly actions: Actions;
  readonly onOpened: () => void;
  /** Compares a library that lies here with the one that is open. */
  readonly onCompare: (work: string) => void;
  /** A draft is taken in where people sign: its approvals come with it. */
  readonly onDraft: (bytes: Bytes) => void;
  readonly children?: ComponentChildren;
};

type Refusal = { readonly code: string; readonly words: string };

/** Opens a library: from what is here, from the starter, from a file or folder, or an empty one. */
export function OpenScreen(props: Props) {
  const { works, actions, onOpened, onDraft, children } = props;
  const [refusal, setRefusal] = useState<Refusal>();
  const openHere = async (opening: Promise<Result<Work, OpenRefusal>>) => {
    const opened = await opening;
    if (opened.ok) return onOpened();
    setRefusal({ ...opened.refusal, words: openRefusals[opened.refusal.code] });
  };
  const refuse = (refused: FileRefusal) =>
    setRefusal({ code: refused.code, words: fileRefusalInWords(refused) });
  const openFile = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await actions.openZipFile(bytes);
    if (!opened.ok) refuse(opened.refusal);
    else if (opened.value === 'draft') onDraft(bytes);
    else onOpened();
  };
  const openFolder = async (files: ReadonlyMap<string, Bytes>) => {
    const opened = await actions.openFolder(files);
    if (opened.ok) onOpened();
    else refuse(opened.refusal);
  };
  return (
    <>
      <PageHead heading={words.heading} lead={words.lead} />
      {refusal ? <Alert refusal={refusal} heading={words.notOpened} words={refusal.words} /> : null}
      <ul class="ways">
        <Way of="installed" works={works}>
          <OpenButton of="installed" onOpen={() => void openHere(actions.openInstalled())} />
        </Way>
        <Way of="starter" works={works}>
          <OpenButton of="starter" onOpen={() => void openHere(actions.openStarter())} />
        </Way>
        <Way of="file">
          <FilePicker
            label={words.chooseFile}
            accept=".foreword,.zip"
            onFile={(file) => void openFile(file)}
          />
        </Way>
        <Way of="folder">
          <FolderPicker label={words.chooseFolder} onFiles={(files) => void openFolder(files)} />
        </Way>
        <Empty onOpen={(title) => actions.openEmpty(title).then(onOpened)} />
      </ul>
      <Before {...props} />
      {children}
    </>
  );
}

/** The libraries that lie here; what is said of one that was taken away outlives the last of them. */
function Before({ works, open, actions, onOpened, onCompare }: Props) {
  const [removing, setRemoving] = useState<Work>();
  const isGone = removing && works.every(({ id }) => id !== removing.id);
  const remove = (work: Work) => {
    setRemoving(work);
    void actions.removeWork(work.id);
  };
  return (
    <>
      {works.length > 0 ? (
        <Section heading={words.before}>
          <ul class="ways">
            {works.map((work) => (
              <OpenedBefore
                key={work.id}
                work={work}
                works={works}
                isOpen={work.id === open}
                actions={actions}
                onRemove={() => remove(work)}
                onOpened={onOpened}
                onCompare={open && work.id !== open ? () => onCompare(work.id) : undefined}
              />
            ))}
          </ul>
        </Section>
      ) : null}
      <p class="meta" role="status">
        {isGone ? words.removed(removing.front.bundle.title || words.untitled) : ''}
      </p>
    </>
  );
}

type WayName = keyof typeof words.choices;

type WayProps = {
  readonly of: WayName;
  /** Libraries that lie here: one that was opened this way before is pointed to. */
  readonly works?: readonly Work[];
  readonly children: ComponentChildren;
};

function Way({ of, works = [], children }: WayProps) {
  const { name, cue } = words.choices[of];
  return (
    <li>
      <div>
        <h2>{name}</h2>
        <p>{cue}</p>
        {works.some(({ from }) => from === of) ? <p>{words.hereAlready}</p> : null}
      </div>
      {children}
    </li>
  );
}

function OpenButton({ of, onOpen }: { of: WayName; onOpen: () => void }) {
  return (
    <button type="button" class="btn" onClick={onOpen}>
      {words.open}
      <span class="vh"> {words.choices[of].name}</span>
    </button>
  );
}

const fresh = { title: '' };

function Empty({ onOpen }: { onOpen: (title: string) => Promise<void> }) {
  const { form, change } = useHalfTyped(useHalfForm('library'), fresh);
  const { name, cue } = words.choices.empty;
  return (
    <li>
      <div>
        <h2>{name}</h2>
        <p>{cue}</p>
        <Field
          label={words.title}
          value={form.title}
          maxLength={60}
          onType={(title) => change({ title })}
        />
      </div>
      <OpenButton
        of="empty"
        onOpen={() => void onOpen(form.title.trim()).then(() => change(fresh))}
      />
    </li>
  );
}
