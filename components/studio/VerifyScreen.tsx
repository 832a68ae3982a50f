import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Quoting } from '#components/ui/Quoting.tsx';
import { Select } from '#components/ui/Select.tsx';
import { Tick } from '#components/ui/Tick.tsx';
import type { Source } from '#lib/guidance/front.ts';
import { boardRoles } from '#lib/studio/board.ts';
import type { Clearing, ClearRefusal, OpenClaim } from '#lib/studio/claims.ts';
import { hashOf } from '#lib/studio/route.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { roleName } from '#lib/words/sign-off.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { clearRefusals, verifyWords as words } from '#lib/words/verify.ts';
import { CardName, Own, useOwnLang } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly claims: readonly OpenClaim[];
  readonly sources: readonly Source[];
  readonly titles: ReadonlyMap<string, string>;
  readonly actions: Pick<Signing, 'clear'>;
};

/** The facts that nobody has checked at their source, each with the source to open. */
export function VerifyScreen({ claims, sources, titles, actions }: Props) {
  const [said, setSaid] = useState('');
  return (
    <>
      <PageHead heading={screenTitles.verify} lead={words.lead(claims.length)} />
      <p class="meta" role="status">
        {said}
      </p>
      <ul class="keys">
        {claims.map((claim) => (
          <ClaimPart
            key={claim.id}
            claim={claim}
            sources={sources.filter(
              ({ id }) => claim.source.length === 0 || claim.source.includes(id),
            )}
            titles={titles}
            actions={actions}
            onCleared={() => setSaid(words.cleared)}
          />
        ))}
      </ul>
    </>
  );
}

type ClaimProps = Omit<Props, 'claims'> & {
  readonly claim: OpenClaim;
  readonly onCleared: () => void;
};

function ClaimPart({ claim, sources, titles, actions, onCleared }: ClaimProps) {
  const first = sources.length === 1 ? (sources[0]?.id ?? '') : '';
  const [clearing, setClearing] = useState<Clearing>({
    ...{ source: first, role: '', opened: false, says: false },
  });
  const [refusal, setRefusal] = useState<ClearRefusal>();
  const clear = async (event: Event) => {
    event.preventDefault();
    const refused = await actions.clear(claim, clearing);
    setRefusal(refused);
    if (!refused) onCleared();
  };
  return (
    <li>
      <h2>
        <span class="tag typed">{claim.id}</span>{' '}
        {claim.claim ? <Own>{claim.claim}</Own> : words.unknown}
      </h2>
      <p class="meta">
        {words.cards(claim.cards.length)}{' '}
        {claim.cards.map((id, at) => (
          <span key={id}>
            {at > 0 ? ', ' : ''}
            <a href={hashOf('card', id)}>
              <CardName id={id} title={titles.get(id)} listed />
            </a>
          </span>
        ))}
      </p>
      <details>
        <summary>{words.clear}</summary>
        <form class="narrow" onSubmit={(event) => void clear(event)} noValidate>
          {refusal ? (
            <Alert
              refusal={refusal}
              heading={words.notCleared}
              words={clearRefusals[refusal.code]}
            />
          ) : null}
          <ClearFields clearing={clearing} sources={sources} onChange={setClearing} />
          <button type="submit" class="btn">
            {words.clear}
          </button>
        </form>
      </details>
    </li>
  );
}

type FieldsProps = {
  readonly clearing: Clearing;
  readonly sources: readonly Source[];
  readonly onChange: (clearing: Clearing) => void;
};

function ClearFields({ clearing, sources, onChange }: FieldsProps) {
  const change = (rest: Partial<Clearing>) => onChange({ ...clearing, ...rest });
  const source = sources.find(({ id }) => id === clearing.source);
  const ownLang = useOwnLang();
  return (
    <>
      <Select
        label={words.source}
        lang={ownLang()}
        value={clearing.source}
        choices={[
          ['', words.source],
          ...sources.map(({ id, who, title }) => [id, `${who}: ${title}`] as const),
        ]}
        onChoose={(chosen) => change({ source: chosen })}
      />
      {source?.address ? (
        <p class="below">
          <a href={source.address} target="_blank" rel="noreferrer">
            <Quoting sentence={words.open(source.who)} quoted={source.who} lang={ownLang()} />
          </a>{' '}
          <span class="meta">{source.address}</span>
        </p>
      ) : null}
      {source && !source.address ? (
        <p class="meta">
          {words.noAddress} <Own>{source.title}</Own>
        </p>
      ) : null}
      <Tick
        label={words.opened}
        checked={clearing.opened}
        onTick={(opened) => change({ opened })}
      />
      <Tick label={words.says} checked={clearing.says} onTick={(says) => change({ says })} />
      <Select
        label={words.role}
        value={clearing.role}
        choices={[
          ['', words.chooseRole],
          ...boardRoles.map((role) => [role, roleName(role)] as const),
        ]}
        onChoose={(role) => change({ role })}
      />
    </>
  );
}
