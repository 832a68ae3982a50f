import { useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Day } from '#lib/base/day.ts';
import type { Made } from '#lib/guidance/made.ts';
import {
  madeOf,
  type RecordForm,
  type RecordRefusal,
  recordFormOf,
} from '#lib/studio/co-production.ts';
import { hashOf } from '#lib/studio/route.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { bylineInWords } from '#lib/words/facts.ts';
import { recordFaults, recordFields, recordWords as words } from '#lib/words/review-screen.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { CardTicks } from './CardTicks.tsx';
import { CardName } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';
import { RecordFields } from './RecordFields.tsx';

/** What the record of a card shows, and the other cards that one group may have made with it. */
export type MadeView = {
  readonly id: string;
  readonly title: string;
  readonly today: Day;
  readonly made: Made | undefined;
  /** What was typed before, and not kept. */
  readonly typed: RecordForm | undefined;
  readonly others: readonly { readonly id: string; readonly title: string }[];
};

type Props = {
  readonly view: MadeView;
  readonly actions: Pick<Signing, 'keepMade' | 'withdrawCredit' | 'typeMade'>;
};

/** Who made a card: a group, how it took part, and what changed because of it. */
export function MadeScreen({ view, actions }: Props) {
  const [form, setForm] = useState(view.typed ?? recordFormOf(view.made));
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<RecordRefusal>();
  const [said, setSaid] = useState('');
  const type = (typed: RecordForm): void => {
    setForm(typed);
    setSaid('');
    actions.typeMade(view.id, typed);
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    const refused = await actions.keepMade([view.id, ...also], form);
    setRefusal(refused);
    setSaid(refused ? '' : words.kept);
  };
  const withdraw = async () => {
    await actions.withdrawCredit(view.id);
    setForm({ ...form, group: '', thanks: '', consentToName: false });
    setSaid(words.kept);
  };
  return (
    <>
      <PageHead
        heading={screenTitles.made}
        lead={
          <>
            <CardName {...view} />. {words.lead}
          </>
        }
        crumb={{ name: words.toCard, href: hashOf('card', view.id) }}
      />
      <form class="narrow" onSubmit={(event) => void keep(event)} noValidate>
        {refusal ? (
          <Alert refusal={refusal} heading={words.notKept} words={faultsInWords(refusal)} />
        ) : null}
        <RecordFields form={form} onChange={type} />
        {view.others.length > 0 ? (
          <CardTicks legend={words.others} cards={view.others} chosen={also} onChoose={setAlso} />
        ) : null}
        <Byline form={form} today={view.today} />
        <div class="acts">
          <button type="submit" class="btn main">
            {words.keep}
          </button>
        </div>
        <p class="meta" role="status">
          {said}
        </p>
      </form>
      {view.made?.standing === 'co-produced' && view.made.consentToName ? (
        <Section heading={words.withdraw}>
          <p class="meta">{words.withdrawHint}</p>
          <div class="acts below">
            <button type="button" class="btn" onClick={() => void withdraw()}>
              {words.withdraw}
            </button>
          </div>
        </Section>
      ) : null}
    </>
  );
}

function Byline({ form, today }: { form: RecordForm; today: Day }) {
  const made = madeOf(form, today);
  if (!made.ok) return null;
  return (
    <p>
      {words.byline}: <strong>{bylineInWords(made.value)}</strong>
    </p>
  );
}

function faultsInWords({ faults }: RecordRefusal): string {
  const each = faults.map(({ field, fault }) => `${recordFields[field]} ${recordFaults[fault]}`);
  return `${each.join('. ')}. ${words.stillHere}`;
}
