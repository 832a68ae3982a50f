import { useState } from 'preact/hooks';
import { Section } from '#components/ui/Section.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import { defaultRule } from '#lib/studio/default-rule.ts';
import { signerRoleNames } from '#lib/words/compare.ts';
import { ruleInWords, publishWords as words } from '#lib/words/publishing.ts';
import { FilePicker } from './FilePicker.tsx';
import type { PublishPartProps } from './publish-view.ts';

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
        ) : null}
      </div>
      {facts ? null : <Found view={view} actions={actions} onTry={onTry} />}
    </Section>
  );
}

function Found({ view, actions, onTry }: PublishPartProps) {
  const safety = view.signers.filter(({ role }) => role === 'clinical-safety');
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const able = chosen ?? new Set(safety.map(({ public: open }) => open));
  const choose = (open: string, on: boolean) => {
    const next = new Set(able);
    if (on) next.add(open);
    else next.delete(open);
    setChosen(next);
  };
  return (
    <div class="below">
      <p class="meta">{words.makeHint(ruleInWords(defaultRule))}</p>
      {view.signers.length > 0 ? (
        <fieldset class="choices">
          <legend>{words.withdrawers}</legend>
          {view.signers.map(({ name, role, public: open }) => (
            <Tick
              key={open}
              label={name}
              cue={signerRoleNames[role]}
              checked={able.has(open)}
              onTick={(on) => choose(open, on)}
            />
          ))}
        </fieldset>
      ) : null}
      <div class="acts">
        <button type="button" class="btn" onClick={() => onTry(actions.publishing.found(able))}>
          {words.make}
        </button>
      </div>
    </div>
  );
}
