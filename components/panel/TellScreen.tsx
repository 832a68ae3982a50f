import { useEffect, useRef, useState } from 'preact/hooks';
import { Alert } from '#components/ui/Alert.tsx';
import { ChoiceGroup } from '#components/ui/ChoiceGroup.tsx';
import { Field } from '#components/ui/Field.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { type FeedbackChoice, feedbackChoices } from '#lib/guidance/feedback.ts';
import type { TellScreenView } from '#lib/panel/screens.ts';
import { noteMaxChars, type TellRefusal } from '#lib/panel/telling.ts';
import { langBeside, panelWords } from '#lib/words/panel.ts';
import { entryWords } from '#lib/words/practice.ts';
import { mailDraft, tellRefusal, tellWords as words } from '#lib/words/tell.ts';
import type { Actions } from './actions.ts';
import { PageHead } from './PageHead.tsx';

type Props = {
  readonly view: TellScreenView;
  readonly discreet: boolean;
  readonly actions: Actions;
  /** Nothing stays once the last private window closes. */
  readonly privateWindow?: boolean;
};

/** Telling of a card: a fixed choice, and a note that may be left out. Nothing is sent. */
export function TellScreen({ view, discreet, actions, privateWindow = false }: Props) {
  const [told, setTold] = useState<{ choice: FeedbackChoice; note: string }>();
  const { summary } = view;
  if (!summary) return <main class="sec" />;
  return (
    <main>
      <PageHead
        heading={panelWords.tellUs}
        lead={discreet ? summary.discreetTitle : summary.title}
        leadLang={summary.lang}
      />
      {told ? (
        <Told {...{ summary, told, actions, privateWindow }} mailTo={view.mailTo} />
      ) : (
        <TellForm view={view} summary={summary} actions={actions} onTold={setTold} />
      )}
    </main>
  );
}

type Summary = NonNullable<TellScreenView['summary']>;
type FormProps = {
  view: TellScreenView;
  summary: Summary;
  actions: Actions;
  onTold: (told: { choice: FeedbackChoice; note: string }) => void;
};

function TellForm({ view, summary, actions, onTold }: FormProps) {
  const [choice, setChoice] = useState<FeedbackChoice | ''>('');
  const [note, setNote] = useState(view.halfTyped);
  const [refusal, setRefusal] = useState<TellRefusal>();
  const [hidden, setHidden] = useState(isHiddenByUs(view));
  const telling = useRef(false);
  const tell = async (event: Event) => {
    event.preventDefault();
    // Pressed twice, it is told once.
    if (telling.current) return;
    telling.current = true;
    const refused = await actions.tell(summary, choice || undefined, note).finally(() => {
      telling.current = false;
    });
    setRefusal(refused);
    if (!refused && choice) onTold({ choice, note: note.trim() });
  };
  return (
    <form class="sec" onSubmit={tell} noValidate>
      {refusal ? (
        <Alert refusal={refusal} heading={words.notKept} words={tellRefusal(refusal)} />
      ) : null}
      <ChoiceGroup
        name="choice"
        legend={words.question}
        value={choice}
        choices={feedbackChoices.map((one) => [one, words.choices[one]] as const)}
        onChoose={(chosen) => {
          setChoice(chosen);
          if (refusal?.code === 'tell-needs-choice') setRefusal(undefined);
        }}
      />
      {choice === 'unsafe-or-wrong' ? (
        <Unsafe {...{ view, summary, actions, hidden }} onHidden={setHidden} />
      ) : null}
      <Field
        label={words.note}
        hint={words.noteHint}
        value={note}
        maxLength={noteMaxChars}
        rows={4}
        onType={(text) => {
          setNote(text);
          actions.typeHalf(text);
        }}
      />
      <div class="acts">
        <button type="submit" class="btn main">
          {words.keep}
        </button>
        <button type="button" class="btn" onClick={() => void actions.openCard(summary.id)}>
          {words.cancel}
        </button>
      </div>
      <p class="meta">{words.where}</p>
    </form>
  );
}

// What a source publishes as hidden cannot be shown again from here.
function isHiddenByUs({ hiding }: TellScreenView): boolean {
  return hiding !== undefined && hiding.from === undefined;
}

type UnsafeProps = Pick<FormProps, 'view' | 'summary' | 'actions'> & {
  hidden: boolean;
  onHidden: (hidden: boolean) => void;
};

function Unsafe({ view, summary, actions, hidden, onHidden }: UnsafeProps) {
  const [pressed, setPressed] = useState(false);
  const hideOrShow = () => {
    setPressed(true);
    onHidden(!hidden);
    if (hidden) actions.showHere(summary);
    else actions.hideHere(summary, words.hiddenReason, entryWords.unnamed);
  };
  const said = pressed ? <Said words={words.hiddenNow} /> : <p>{words.hiddenNow}</p>;
  return (
    <Notice heading={words.unsafeHeading}>
      <p>
        {words.ring} <span lang={langBeside(summary.lang)}>{view.safetyContact}</span>
      </p>
      <p>{words.danger}</p>
      {hidden ? said : null}
      <div class="acts">
        <button type="button" class="btn" onClick={hideOrShow}>
          {hidden ? words.showHere : words.hideHere}
        </button>
      </div>
    </Notice>
  );
}

// What came of a press. Focus comes to it, so that it is heard, and nothing is pressed by mistake.
function Said({ words: said }: { words: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1}>
      {said}
    </p>
  );
}

type ToldProps = {
  summary: Summary;
  told: { choice: FeedbackChoice; note: string };
  mailTo: string | undefined;
  actions: Actions;
  privateWindow: boolean;
};

function Told({ summary, told, mailTo, actions, privateWindow }: ToldProps) {
  return (
    <div class="sec">
      <Said words={privateWindow ? words.keptPrivate : words.kept} />
      <div class="acts">
        <button type="button" class="btn main" onClick={actions.saveFeedback}>
          {words.saveFile}
        </button>
        <a class="btn" href={mailDraft(summary, told, mailTo)} target="_blank" rel="noreferrer">
          {words.mail}
        </a>
        <button type="button" class="btn" onClick={() => void actions.openCard(summary.id)}>
          {words.backToCard}
        </button>
      </div>
      <p class="meta">{mailTo ? words.mailGoesTo(mailTo) : words.mailHint}</p>
      <p class="meta">{words.noMail}</p>
    </div>
  );
}
