import type { Draft } from '#lib/studio/draft.ts';
import type { EditorView, FindingView } from '#lib/studio/editor-view.ts';
import type { OneChange } from '#lib/studio/text-change.ts';

/** What every part of the form is given. */
export type FormProps = {
  readonly view: EditorView;
  /** Changes the card; `field` says which field was typed in. */
  readonly change: (part: Partial<Draft>, field: string) => void;
  readonly apply: (change: OneChange) => void;
};

/** What was found in whatever is written, and how a finding's change is taken. */
export type Found = {
  readonly view: Pick<EditorView, 'findings'>;
  readonly apply: (change: OneChange) => void;
};

/** The findings that stand beside a field. */
export function findingsOf(view: Found['view'], field: string): readonly FindingView[] {
  return view.findings.filter((finding) => finding.field === field);
}

/** Whether something in a field is to be fixed. */
export function isFlagged({ view }: Pick<Found, 'view'>, field: string): boolean {
  return findingsOf(view, field).some(({ found }) => found.severity === 'fix');
}

const ownFields = [
  ...['title', 'discreetTitle', 'lines', 'steps', 'swaps', 'why', 'folded', 'forYou', 'made'],
  ...['reviewed', 'reviewBy', 'audience', 'situations', 'contentNotes', 'risk', 'kind', 'lang'],
  ...['counterpartOf', 'sources', 'toVerify', 'related', 'pathway', 'slots', 'handout'],
];
const partNames = [
  ...['say', 'leaveOut', 'ifTooMuch', 'afterwards', 'offer', 'sayQuietly', 'noNeedToAsk'],
  ...['nextTime', 'when', 'how', 'whatToSay'],
];

const fieldNames: ReadonlySet<string> = new Set([
  ...ownFields,
  ...partNames.map((part) => `parts.${part}`),
]);

/** Whether the form has a field, or the one that it lies in: what was found in any other stands above. */
export function isInForm(field: string): boolean {
  const [outer = ''] = field.split('.');
  return fieldNames.has(field) || fieldNames.has(outer);
}
