import { useState } from 'preact/hooks';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Section } from '#components/ui/Section.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import { defaultRule } from '#lib/studio/default-rule.ts';
import { ruleInWords, publishWords as words } from '#lib/words/publishing.ts';
import { signerRoleNames } from '#lib/words/signed.ts';
import { keyRoleNames } from '#lib/words/studio-keys.ts';
import { FolderPicker } from './FolderPicker.tsx';
import type { PublishPartProps } from './publish-view.ts';
import { SaveFiles } from './SaveFiles.tsx';

/** The published files: opened from a zip or a folder, or made anew. */
export function RepositoryPart({ view, actions, onTry }: PublishPartProps) {
  const { publishing, chooseFolder } = actions;
  const facts = view.repository;
  const readZip = async (file: File) =>
    publishing.readRepository(new Uint8Array(await file.arrayBuffer()));
  const readFolder = async () => {
    const folder = await chooseFolder?.();
    return folder ? publishing.readRepositoryFolder(folder) : undefined;
  };
  return (
    <Section heading={words.addressHeading}>
      {facts ? (
        <>
          <p>
            {facts.released
              ? words.released(facts.released, facts.cards.length)
              : words.notReleased}{' '}
            {words.holdsUntil(facts.current)}
          </p>
          {facts.joins.length + facts.leaves.length > 0 ? (
            <p class="meta">{words.listChanges(facts.joins.join(', '), facts.leaves.join(', '))}</p>
          ) : null}
        </>
      ) : (
        <p>{words.noRepository}</p>
      )}
      <div class="acts below">
        <FilePicker label={words.openZip} accept=".zip" onFile={(file) => onTry(readZip(file))} />
        {chooseFolder ? (
          <button type="button" class="btn" onClick={() => onTry(readFolder())}>
            {words.openFolder}
          </button>
        ) : (
          <FolderPicker
            label={words.openFolder}
            onFiles={(files) => onTry(publishing.readRepositoryFiles(files))}
          />
        )}
      </div>
      {facts && !view.done ? <SaveFiles actions={actions} onTry={onTry} /> : null}
      {facts ? <RootWords words={facts.words} /> : null}
      {facts ? null : <Found view={view} actions={actions} onTry={onTry} />}
    </Section>
  );
}

/** What a publisher tells readers, who compare it before their panel trusts the address. */
function RootWords({
  words: ten,
}: Pick<NonNullable<PublishPartProps['view']['repository']>, 'words'>) {
  return (
    <div class="below">
      <p>
        {words.rootWords}: <span class="code">{ten.join(' ')}</span>
      </p>
      <p class="meta">{words.rootWordsHint}</p>
    </div>
  );
}

function Found({ view, actions, onTry }: PublishPartProps) {
  const safety = view.signers.filter(({ role }) => role === 'clinical-safety');
  const others = view.keys.filter(
    ({ file, keyid, retired }) =>
      file.role === 'publisher' && keyid !== view.open?.keyid && retired === undefined,
  );
  const [owners, setOwners] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const able = chosen ?? new Set(safety.map(({ public: open }) => open));
  const beside = new Set(others.map(({ file }) => file.public).filter((open) => owners.has(open)));
  return (
    <div class="below">
      <p class="meta">{words.makeHint(ruleInWords(defaultRule))}</p>
      {others.length > 0 ? (
        <People
          legend={words.owners}
          hint={words.ownersHint}
          people={others.map(({ file }) => ({
            ...{ name: file.name, cue: keyRoleNames.publisher, public: file.public },
          }))}
          chosen={owners}
          onChoose={setOwners}
        />
      ) : null}
      {view.signers.length > 0 ? (
        <People
          legend={words.withdrawers}
          hint={words.withdrawersHint}
          people={view.signers.map(({ name, role, public: open }) => ({
            ...{ name, cue: signerRoleNames[role], public: open },
          }))}
          chosen={able}
          onChoose={setChosen}
        />
      ) : null}
      <div class="acts below">
        <button
          type="button"
          class="btn"
          onClick={() => onTry(actions.publishing.found(able, beside))}
        >
          {words.make}
        </button>
      </div>
    </div>
  );
}

type PeopleProps = {
  readonly legend: string;
  readonly hint?: string;
  readonly people: readonly {
    readonly name: string;
    readonly cue: string;
    readonly public: string;
  }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** People by the public halves of their keys, of whom any may be ticked. */
function People({ legend, hint, people, chosen, onChoose }: PeopleProps) {
  const choose = (open: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(open);
    else next.delete(open);
    onChoose(next);
  };
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {hint ? <p class="hint">{hint}</p> : null}
      {people.map(({ name, cue, public: open }) => (
        <Tick
          key={open}
          label={name}
          cue={cue}
          checked={chosen.has(open)}
          onTick={(on) => choose(open, on)}
        />
      ))}
    </fieldset>
  );
}
