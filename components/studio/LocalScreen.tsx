import { useEffect, useRef, useState } from 'preact/hooks';
import { LocalFields } from '#components/guidance/LocalFields.tsx';
import { LocalRefused } from '#components/guidance/LocalRefused.tsx';
import { RemoveNote } from '#components/guidance/RemoveNote.tsx';
import { Sheet } from '#components/guidance/Sheet.tsx';
import type { Day } from '#lib/base/day.ts';
import { siteHere } from '#lib/guidance/local.ts';
import { type LocalForm, withShown } from '#lib/guidance/local-note.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import type { CardSummary } from '#lib/guidance/summary.ts';
import type { PreviewStyles } from '#lib/studio/parts.ts';
import { localOf, type PracticeCardView, sheetHere } from '#lib/studio/practice-view.ts';
import { hashOf } from '#lib/studio/route.ts';
import { withKept } from '#lib/studio/with-kept.ts';
import { localFormWords as words } from '#lib/words/local-form.ts';
import { langBeside } from '#lib/words/panel.ts';
import { practiceWords } from '#lib/words/practice.ts';
import { sheetWords } from '#lib/words/sheet.ts';
import { studioPracticeWords } from '#lib/words/studio-practice.ts';
import { Frame } from './editor/Preview.tsx';
import { HidePart } from './HidePart.tsx';
import { LocalPreview } from './LocalPreview.tsx';
import { Own } from './own-words.tsx';
import { PageHead } from './PageHead.tsx';
import { useHalfForm, useHalfTyped } from './use-half-typed.ts';

/** What the form may ask of the model. */
export type LocalActions = {
  readonly readShown: () => Promise<void>;
  readonly writeLocal: (card: CardSummary, form: LocalForm) => Promise<LocalRefusal | undefined>;
  readonly removeLocal: (card: CardSummary) => Promise<LocalRefusal | undefined>;
  readonly hideHere: (
    card: CardSummary,
    reason: string,
    unnamed: string,
  ) => Promise<LocalRefusal | undefined>;
  readonly showHere: (card: CardSummary) => Promise<LocalRefusal | undefined>;
};

type Props = {
  readonly view: PracticeCardView | undefined;
  readonly styles: PreviewStyles;
  readonly actions: LocalActions;
  readonly today: string;
  readonly onPrint: () => void;
};

/** How one card is done here, beside the card as staff here will read it, on screen or on paper. */
export function LocalScreen({ view, styles, actions, today, onPrint }: Props) {
  useEffect(() => void actions.readShown(), [actions]);
  const crumb = { name: practiceWords.heading, href: hashOf('practice') };
  if (!view) return <PageHead heading={studioPracticeWords.notShown} crumb={crumb} />;
  const { card, summary, practice } = view;
  return (
    <>
      <div class="noprint">
        <PageHead
          heading={<Own lang={card.lang}>{card.title}</Own>}
          lead={<Own lang={card.lang}>{card.discreetTitle}</Own>}
          crumb={crumb}
          acts={
            <button type="button" class="btn" onClick={onPrint}>
              {sheetWords.print}
            </button>
          }
        />
        <div class="editor">
          <div>
            <NoteForm key={card.id} view={view} actions={actions} />
            {view.written ? null : <HidePart key={card.id} view={view} actions={actions} />}
          </div>
          <aside class="pv">
            <Frame tab="card" styles={styles}>
              <LocalPreview
                card={card}
                local={localOf(card, summary, practice)}
                written={view.written}
              />
            </Frame>
          </aside>
        </div>
      </div>
      <section class="printset" aria-label={sheetWords.print}>
        <Sheet sheet={sheetHere(view, today)} />
      </section>
    </>
  );
}

type FormProps = { readonly view: PracticeCardView; readonly actions: LocalActions };

// A note that was removed takes the words of its form with it: the form begins again then.
function NoteForm({ view, actions }: FormProps) {
  const [gone, setGone] = useState<readonly Day[]>([]);
  const outcome = useRef<HTMLParagraphElement>(null);
  const remove = (day: Day) => {
    setGone([...gone, day]);
    outcome.current?.focus();
  };
  const last = gone.at(-1);
  return (
    <>
      <p ref={outcome} tabIndex={-1} class="meta" role="status">
        {last && !view.annotation ? words.removed(last) : ''}
      </p>
      <Form key={gone.length} view={view} actions={actions} onRemoved={remove} />
    </>
  );
}

type OpenFormProps = FormProps & { readonly onRemoved: (day: Day) => void };

function Form({ view, actions, onRemoved }: OpenFormProps) {
  const { card, summary, practice, annotation } = view;
  const kept = formOf(view);
  const half = useHalfTyped(useHalfForm('local'), kept, card.id);
  const [begun, setBegun] = useState(kept);
  const form = withKept(half.form, begun, kept);
  const { slots } = card;
  const lang = langBeside(card.lang);
  const [refusal, setRefusal] = useState<LocalRefusal>();
  const [said, setSaid] = useState('');
  const save = async (event: Event) => {
    event.preventDefault();
    const refused = await half.letGoOnceKept(
      actions.writeLocal(summary, withShown(form, slots, practice)),
    );
    setRefusal(refused);
    setSaid(refused ? '' : studioPracticeWords.saved);
    // What is kept stands in the fields from now on.
    if (!refused) setBegun(half.form);
  };
  const change = (part: Partial<LocalForm>) => {
    half.change(part);
    setSaid('');
  };
  const remove = async (day: Day) => {
    const refused = await half.letGoOnceKept(actions.removeLocal(summary));
    setRefusal(refused);
    if (!refused) onRemoved(day);
  };
  return (
    <form class="narrow" noValidate onSubmit={save}>
      <LocalRefused {...{ refusal, slots, lang }} />
      <LocalFields
        {...{ form, change, slots, practice, refusal, lang }}
        offers={card.kind === 'adjustment'}
      />
      <div class="acts">
        <button type="submit" class="btn main">
          {words.save}
        </button>
      </div>
      {annotation ? (
        // What was saved is not said below the question, to which focus goes once it is asked.
        <div onFocusIn={() => setSaid('')}>
          <RemoveNote day={annotation.day} onRemove={() => void remove(annotation.day)} />
        </div>
      ) : null}
      <p class="meta" role="status">
        {said}
      </p>
    </form>
  );
}

function formOf(view: PracticeCardView): LocalForm {
  const { available = 'yes', ask = '', note = [] } = view.annotation ?? {};
  const rest = { available, ask, note: note.join('\n') };
  return { by: view.practice.name, site: siteHere(view.practice), slots: {}, ...rest };
}
