import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { SettingsView } from '#lib/panel/settings-view.ts';
import type { OfferedPolicy, PolicyFileTrouble } from '#lib/panel/updates.ts';
import { timeInWords } from '#lib/words/days.ts';
import { policyFileRefusal, policyFileWords as words } from '#lib/words/policy-file.ts';
import { sourceWords } from '#lib/words/sources-page.ts';
import type { Actions } from './actions.ts';
import { OfferedPolicyPart } from './OfferedPolicyPart.tsx';

type Props = { readonly view: SettingsView; readonly actions: Actions };

/** What stands of a policy file: on offer, refused, or a word of what was done. */
type Standing =
  | { readonly offered: OfferedPolicy }
  | { readonly refusal: PolicyFileTrouble; readonly heading: string }
  | { readonly said: string };

/** A policy from a file, where no organisation hands one out: brought in, shown, and taken out. */
export function PolicyFilePart({ view, actions }: Props) {
  const [standing, setStanding] = useState<Standing>({ said: '' });
  const { policy, policyFile } = view;
  if (policy && policyFile === undefined)
    return (
      <Section heading={words.heading}>
        <p class="meta">{words.byOrganisation}</p>
      </Section>
    );
  const read = async (file: Blob) => {
    const offered = await actions.readPolicyFile(file);
    setStanding(offered.ok ? { offered: offered.value } : refusedFor(offered.refusal));
  };
  const take = async ({ policy: taken }: OfferedPolicy) => {
    const kept = await actions.keepPolicyFile(taken);
    setStanding(kept.ok ? { said: words.taken } : refusedFor(kept.refusal));
  };
  const drop = async () => {
    const dropped = await actions.dropPolicyFile();
    setStanding(
      dropped.ok
        ? { said: words.removed }
        : { refusal: dropped.refusal, heading: words.notRemoved },
    );
  };
  const leave = () => setStanding({ said: '' });
  return (
    <Section heading={words.heading}>
      {policy && policyFile !== undefined ? (
        <>
          <p>{words.holds(policy.version, timeInWords(policyFile))}</p>
          <DropPolicy drop={drop} />
        </>
      ) : null}
      <p role="status">{'said' in standing ? standing.said : ''}</p>
      {'refusal' in standing ? <Refused {...standing} /> : null}
      {'offered' in standing ? (
        <OfferedPolicyPart
          key={JSON.stringify(standing.offered.policy)}
          offered={standing.offered}
          sources={view.sources ?? []}
          onTake={() => void take(standing.offered)}
          onLeave={leave}
        />
      ) : (
        <PickPolicy read={read} />
      )}
    </Section>
  );
}

function refusedFor(refusal: PolicyFileTrouble): Standing {
  return { refusal, heading: words.refused };
}

function Refused({ refusal, heading }: { refusal: PolicyFileTrouble; heading: string }) {
  const said = `${policyFileRefusal(refusal)} ${sourceWords.code} ${refusal.code}.`;
  return <Alert refusal={refusal} heading={heading} words={said} />;
}

function PickPolicy({ read }: { read: (file: Blob) => Promise<void> }) {
  return (
    <>
      <div class="acts">
        <FilePicker label={words.bringIn} accept=".json" onFile={(file) => void read(file)} />
      </div>
      <p class="meta">{words.hint}</p>
    </>
  );
}

function DropPolicy({ drop }: { drop: () => Promise<void> }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div class="acts">
        <button type="button" class="btn" onClick={() => setAsked(true)}>
          {words.remove}
        </button>
      </div>
    );
  }
  return (
    <div role="alert">
      <Notice heading={words.removeQuestion} level={3}>
        <p>{words.removeWords}</p>
        <div class="acts">
          <button type="button" class="btn main" onClick={() => setAsked(false)}>
            {words.keepIt}
          </button>
          <button type="button" class="btn" onClick={() => void drop()}>
            {words.removeIt}
          </button>
        </div>
      </Notice>
    </div>
  );
}
