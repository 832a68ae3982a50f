import { useEffect } from 'preact/hooks';
import { Section } from '#components/ui/Section.tsx';
import type { Draft } from '#lib/studio/draft.ts';
import type { EditorView } from '#lib/studio/editor-view.ts';
import type { PreviewStyles } from '#lib/studio/parts.ts';
import { hashOf } from '#lib/studio/route.ts';
import type { OneChange } from '#lib/studio/text-change.ts';
import { clockInWords } from '#lib/words/studio-clock.ts';
import { standingInWords, editorWords as words } from '#lib/words/studio-editor.ts';
import { groupWords } from '#lib/words/studio-fields.ts';
import { findingWords, fixesInWords } from '#lib/words/studio-findings.ts';
import { NoSuchCard } from '../NoSuchCard.tsx';
import { CardName } from '../own-words.tsx';
import { PageHead } from '../PageHead.tsx';
import { Clash } from './Clash.tsx';
import { EditorFoot } from './EditorFoot.tsx';
import { listenToEditorKeys } from './editor-keys.ts';
import { Findings } from './Findings.tsx';
import { isInForm } from './form.ts';
import { LocalPart } from './LocalPart.tsx';
import { MadePart } from './MadePart.tsx';
import { MorePart } from './MorePart.tsx';
import { Preview } from './Preview.tsx';
import { RestsPart } from './RestsPart.tsx';
import { WherePart } from './WherePart.tsx';
import { WordsPart } from './WordsPart.tsx';

/** What the editor may ask of the model. */
export type EditorActions = {
  readonly change: (part: Partial<Draft>, field: string) => void;
  readonly applyChange: (change: OneChange) => void;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly takeCopy: (id: string) => Promise<void>;
  readonly takeTheirs: () => Promise<void>;
  readonly dropCopy: (id: string) => Promise<void>;
};

type Props = {
  readonly view: EditorView | undefined;
  readonly styles: PreviewStyles;
  readonly actions: EditorActions;
  readonly onSaved: () => void;
  /** Goes to the sign-off of this card. */
  readonly onSignOff: () => void;
  readonly onDrop: () => void;
  readonly onRemove: (removed: boolean) => void;
};

/** The card editor: fields left, findings beside the field, the card as it will be read right. */
export function EditorScreen(props: Props) {
  const { view, styles, actions, onSaved, onSignOff, onDrop, onRemove } = props;
  useEffect(
    () => listenToEditorKeys({ save: () => void actions.save().then(onSaved) }),
    [actions, onSaved],
  );
  const crumb = { name: words.library, href: hashOf('library') };
  if (!view) return <NoSuchCard />;
  const { draft } = view;
  const form = { view, change: actions.change, apply: actions.applyChange };
  return (
    <>
      <PageHead
        heading={<CardName {...draft} />}
        crumb={crumb}
        lead={standingInWords(view, clockInWords)}
        acts={<Acts view={view} actions={actions} onSignOff={onSignOff} />}
      />
      <Clash view={view} actions={actions} />
      <div class="editor">
        <form class="form" onSubmit={(event) => event.preventDefault()} noValidate>
          <Findings
            id="found-elsewhere"
            findings={view.findings.filter(({ field }) => !isInForm(field))}
            apply={actions.applyChange}
          />
          <Group heading={groupWords.words} part={<WordsPart {...form} />} />
          <Group heading={groupWords.who} part={<MadePart {...form} />} />
          <Group heading={groupWords.more} part={<MorePart {...form} />} />
          <Group heading={groupWords.where} part={<WherePart {...form} />} />
          <Group heading={groupWords.rests} part={<RestsPart {...form} />} />
          <Group heading={groupWords.local} part={<LocalPart {...form} />} />
          <EditorFoot view={view} actions={actions} onDrop={onDrop} onRemove={onRemove} />
        </form>
        <Preview view={view} styles={styles} />
      </div>
    </>
  );
}

function Group({ heading, part }: { heading: string; part: preact.ComponentChild }) {
  return <Section heading={heading}>{part}</Section>;
}

type ActsProps = Pick<Props, 'actions' | 'onSignOff'> & { readonly view: EditorView };

function Acts({ view, actions, onSignOff }: ActsProps) {
  const { draft, fixes, canUndo, canRedo, published } = view;
  const waits = fixes > 0;
  return (
    <>
      <button
        type="button"
        class="btn quiet"
        aria-disabled={!canUndo}
        onClick={() => void actions.undo()}
      >
        {words.undo}
      </button>
      <button
        type="button"
        class="btn quiet"
        aria-disabled={!canRedo}
        onClick={() => void actions.redo()}
      >
        {words.redo}
      </button>
      {published ? (
        <a class="btn" href={hashOf('compare', draft.id)}>
          {words.compare}
        </a>
      ) : null}
      <button
        type="button"
        class="btn main"
        aria-disabled={waits}
        aria-describedby="why-not"
        onClick={waits ? undefined : onSignOff}
      >
        {words.toSignOff}
      </button>
      <p class="meta" id="why-not" role="status">
        {waits ? `${fixesInWords(fixes)}. ${findingWords.next}.` : findingWords.none}
      </p>
    </>
  );
}
