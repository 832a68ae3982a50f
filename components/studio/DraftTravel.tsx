import { Alert } from '#components/ui/Alert.tsx';
import { FilePicker } from '#components/ui/FilePicker.tsx';
import type { Edition } from '#lib/studio/compared-editions.ts';
import type { IncomingDraft } from '#lib/studio/draft-exchange.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { takeInRefusalInWords, exchangeWords as words } from '#lib/words/draft-exchange.ts';
import { signOffWords } from '#lib/words/sign-off.ts';
import { DraftPlan, lostInWords } from './DraftPlan.tsx';

type Props = {
  readonly incoming: IncomingDraft | undefined;
  /** The library as it is being written. */
  readonly now: Edition;
  readonly actions: Pick<Signing, 'readDraft' | 'takeIn' | 'dropIncoming'>;
};

/** A draft on its way in: chosen, compared, and only then taken. */
export function DraftTravel({ incoming, now, actions }: Props) {
  const read = async (file: File) => actions.readDraft(new Uint8Array(await file.arrayBuffer()));
  return (
    <div class="travel">
      <p class="meta">{signOffWords.sendHint}</p>
      <div class="acts">
        <FilePicker
          label={signOffWords.bringIn}
          accept=".foreword"
          onFile={(file) => void read(file)}
        />
      </div>
      {incoming?.state === 'refused' ? (
        <Alert
          refusal={incoming.refusal}
          heading={words.refused}
          words={takeInRefusalInWords(incoming.refusal)}
        />
      ) : null}
      {incoming?.state === 'ready' ? (
        <DraftPlan incoming={incoming} now={now} actions={actions} />
      ) : null}
      <p class="meta" role="status">
        {incoming?.state === 'taken' ? takenInWords(incoming) : ''}
      </p>
    </div>
  );
}

function takenInWords(taken: Extract<IncomingDraft, { state: 'taken' }>): string {
  const { cards, approvals, requests, lost } = taken;
  const said = [words.taken(cards, approvals), words.requests(requests), lostInWords(lost)];
  return said.filter(Boolean).join(' ');
}
