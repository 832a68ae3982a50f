import { useEffect } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Fold } from '#components/ui/Fold.tsx';
import type { HostAddresses, HostCheck } from '#lib/studio/host-checking.ts';
import { hashOf } from '#lib/studio/route.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { hostScreenWords as words } from '#lib/words/studio-host.ts';
import { HostReportPart } from './HostReportPart.tsx';
import { PageHead } from './PageHead.tsx';

/** What the page may ask of the model. */
type HostActions = {
  readonly readAddresses: () => Promise<void>;
  readonly typeAddress: (part: Partial<HostAddresses>) => void;
  readonly checkAddress: () => Promise<void>;
};

type Props = {
  readonly addresses: HostAddresses;
  readonly check: HostCheck;
  /** The library that is open: another one has addresses of its own. */
  readonly work: string;
  readonly actions: HostActions;
};

/** The check of a published address: what panels will meet there, and how to mend what is wrong. */
export function HostScreen({ addresses, check, work, actions }: Props) {
  useEffect(() => void actions.readAddresses(), [actions, work]);
  const ask = (event: Event) => {
    event.preventDefault();
    void actions.checkAddress();
  };
  const asking = check.state === 'asking';
  return (
    <>
      <PageHead
        heading={screenTitles.host}
        lead={words.lead}
        crumb={{ name: screenTitles.publish, href: hashOf('publish') }}
      />
      {check.state === 'no-address' ? (
        <Alert
          refusal={check}
          heading={words.noAddress}
          words={words.noAddressWords(check.typed)}
        />
      ) : null}
      <form class="narrow" noValidate onSubmit={ask}>
        <Field
          label={words.address}
          hint={words.addressHint}
          value={addresses.address}
          maxLength={600}
          onType={(address) => actions.typeAddress({ address })}
        />
        <Fold heading={words.mirrorsFold}>
          <Field
            label={words.mirrors}
            hint={words.mirrorsHint}
            value={addresses.mirrors}
            maxLength={2_000}
            rows={2}
            onType={(mirrors) => actions.typeAddress({ mirrors })}
          />
        </Fold>
        <div class="acts below">
          <button type="submit" class="btn main" aria-disabled={asking}>
            {words.check}
          </button>
        </div>
      </form>
      <div class="below" role="status">
        {asking ? <p>{words.asking(new URL(check.address).host)}</p> : null}
        {check.state === 'done' ? <HostReportPart key={check.address} {...check} /> : null}
      </div>
    </>
  );
}
