import { useEffect, useRef, useState } from 'preact/hooks';
import { LocalFields } from '#components/guidance/LocalFields.tsx';
import { LocalRefused } from '#components/guidance/LocalRefused.tsx';
import { RemoveNote } from '#components/guidance/RemoveNote.tsx';
import type { Day } from '#lib/base/day.ts';
import { entrySaid } from '#lib/guidance/entry-said.ts';
import { type LocalForm, withShown } from '#lib/guidance/local-note.ts';
import type { LocalRefusal } from '#lib/guidance/local-refusal.ts';
import { halfForm, halfWith } from '#lib/panel/half-form.ts';
import type { LocalScreenView } from '#lib/panel/screens.ts';
import { localFormWords as words } from '#lib/words/local-form.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import { entryInWords } from '#lib/words/practice.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly view: LocalScreenView;
  readonly discreet: boolean;
  readonly actions: Actions;
  /** Nothing stays once the last private window closes. */
  readonly privateWindow?: boolean;
};

/** The form for how a card is done here. It adds to the card and never changes its words. */
export function LocalScreen({ view, discreet, actions, privateWindow = false }: Props) {
  const { summary } = view;
  const [gone, setGone] = useState<Day>();
  if (!summary) return <main class="sec" />;
  return (
    <main>
      <PageHead
        heading={panelWords.howWeDoIt}
        lead={discreet ? summary.discreetTitle : summary.title}
        leadLang={summary.lang}
      />
      {gone === undefined ? (
        <Form {...{ view, summary, actions, privateWindow }} onRemoved={setGone} />
      ) : (
        <Removed day={gone} onBack={() => void actions.openCard(summary.id)} />
      )}
    </main>
  );
}

// In the place of the form, whose words went with the note.
function Removed({ day, onBack }: { day: Day; onBack: () => void }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div class="sec">
      <p ref={said} tabIndex={-1} role="status">
        {words.removed(day)}
      </p>
      <div class="acts">
        <button type="button" class="btn" onClick={onBack}>
          {words.backToCard}
        </button>
      </div>
    </div>
  );
}

type FormProps = {
  view: LocalScreenView;
  summary: NonNullable<LocalScreenView['summary']>;
  actions: Actions;
  privateWindow: boolean;
  onRemoved: (day: Day) => void;
};

function Form({ view, summary, actions, privateWindow, onRemoved }: FormProps) {
  const { annotation, slots, practice, site } = view;
  // Only what was typed here is held: another window, or the Studio, may write the rest meanwhile.
  const [typed, setTyped] = useState(view.halfTyped);
  const form = halfForm(typed, formOf(view), slots);
  const [refusal, setRefusal] = useState<LocalRefusal>();
  const written = annotation?.from === undefined ? annotation : annotation.under;
  const change = (part: Partial<LocalForm>) => {
    const now = halfWith(typed, part);
    setTyped(now);
    actions.typeHalf(now, 'local');
  };
  const lang = langBeside(summary.lang);
  const leave = () => {
    actions.typeHalf('', 'local');
    void actions.openCard(summary.id);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const place = event.currentTarget as HTMLElement;
    const refused = await actions.writeLocal(summary, withShown(form, slots, practice));
    setRefusal(refused);
    // Whoever hid the panel meanwhile, or went elsewhere, does not come back to the card.
    if (!refused && place.isConnected) leave();
  };
  const remove = (day: Day) => {
    actions.removeLocal(summary);
    actions.typeHalf('', 'local');
    onRemoved(day);
  };
  return (
    <form class="sec" onSubmit={save} noValidate>
      <LocalRefused {...{ refusal, slots, lang }} />
      <Under {...view} />
      <LocalFields
        {...{ form, change, slots, practice, refusal, lang }}
        offers={summary.kind === 'adjustment'}
        here={site}
      />
      <p class="meta">{privateWindow ? words.wherePrivate : words.where}</p>
      <div class="acts">
        <button type="submit" class="btn main">
          {words.save}
        </button>
        <button type="button" class="btn" onClick={leave}>
          {words.cancel}
        </button>
      </div>
      {written ? (
        <RemoveNote
          day={written.day}
          isUnder={annotation !== written}
          onRemove={() => remove(written.day)}
        />
      ) : null}
    </form>
  );
}

// Those words are in none of the fields: whoever saves over them has read them here.
function Under({ annotation, practice }: LocalScreenView) {
  const { from = '', under } = annotation ?? {};
  if (!under) return null;
  return <p class="meta">{words.under(from, entryInWords(entrySaid(under, practice.sites)))}</p>;
}

function formOf(view: LocalScreenView): LocalForm {
  const { annotation, practice, site } = view;
  return {
    by: practice.name,
    site,
    slots: {},
    available: annotation?.available ?? 'yes',
    ask: annotation?.ask ?? '',
    note: (annotation?.note ?? []).join('\n'),
  };
}
