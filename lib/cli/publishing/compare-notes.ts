import { keyOf } from '#lib/guidance/merge-practice.ts';
import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import type { NamedOverlay } from './named-overlay.ts';

/** One local note that came, went or changed: what it does, and to which card. */
export type NoteChange = {
  readonly change: 'new' | 'gone' | 'changed';
  readonly op: OverlayEntry['op'];
  readonly card: string;
};

/** What a draft does to local notes that nobody can see here: it has only its own. */
export type NotesOnly = { readonly change: 'published' | 'taken away'; readonly notes: number };

/** Compares two sets of local notes; nothing where one side does not say. */
export function compareNotes(before: NamedOverlay, after: NamedOverlay): readonly NoteChange[] {
  if (before === undefined || after === undefined) return [];
  const [old, now] = [before, after].map(
    (notes) => new Map(entriesIn(notes).map((entry) => [keyOf(entry), entry])),
  );
  const told = (change: NoteChange['change'], { op, base }: OverlayEntry): NoteChange => ({
    ...{ change, op, card: base.id },
  });
  const gone = [...(old ?? [])].flatMap(([key, entry]) =>
    now?.has(key) ? [] : [told('gone', entry)],
  );
  const come = [...(now ?? [])].flatMap(([key, entry]) => {
    const was = old?.get(key);
    if (!was) return [told('new', entry)];
    return JSON.stringify(was) === JSON.stringify(entry) ? [] : [told('changed', entry)];
  });
  return [...come, ...gone];
}

/** What a draft alone says of local notes: what it would publish, or that it takes them away. */
export function notesIn(overlay: NamedOverlay): NotesOnly | undefined {
  if (overlay === undefined) return undefined;
  if (overlay === 'none') return { change: 'taken away', notes: 0 };
  return { change: 'published', notes: overlay.entries.length };
}

const ops = { annotate: 'note on', add: 'own card', hide: 'hides' } as const;

/** A change of a note as a line. */
export function noteInWords({ change, op, card }: NoteChange): string {
  return `${change.padEnd(8)} local: ${ops[op]} ${card}`;
}

function entriesIn(notes: NamedOverlay): readonly OverlayEntry[] {
  return typeof notes === 'object' ? notes.entries : [];
}
