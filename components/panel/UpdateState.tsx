import { Alert } from '#components/ui/Alert.tsx';
import type { Updating } from '#lib/panel/updates.ts';
import { addSourceWords, progressInWords, sourceWords as words } from '#lib/words/sources-page.ts';
import { addingRefusal, checkedInWords, updateRefusal } from '#lib/words/update-refusals.ts';
import type { Actions } from './actions.ts';

type Props = { readonly updating: Updating | undefined; readonly actions: Actions };

/** What is under way, with a way to stop it, or what was last done. */
export function UpdateState({ updating, actions }: Props) {
  if (updating && 'refusal' in updating) return <Refused updating={updating} />;
  const busy = updating !== undefined && 'progress' in updating;
  return (
    <div class="updating">
      <p role="status">{updating ? stateInWords(updating) : ''}</p>
      {busy ? (
        <div class="acts">
          <button type="button" class="btn" onClick={actions.stopUpdating}>
            {words.stop}
          </button>
        </div>
      ) : null}
    </div>
  );
}

type Refusing = Extract<Updating, { refusal: unknown }>;

function Refused({ updating }: { updating: Refusing }) {
  const { at, refusal } = updating;
  const heading = {
    'not-found': words.notFound,
    'not-added': words.notAdded,
    'not-brought-in': words.notBroughtIn,
    'not-removed': words.notRemoved,
  }[at];
  const isAdding = at === 'not-found' || at === 'not-added';
  const why = isAdding ? addingRefusal(refusal) : updateRefusal(refusal);
  return (
    <Alert refusal={refusal} heading={heading} words={`${why} ${words.code} ${refusal.code}.`} />
  );
}

function stateInWords(updating: Exclude<Updating, Refusing>): string {
  switch (updating.at) {
    case 'checked':
      return checkedInWords(updating.checked);
    case 'added':
      return `${addSourceWords.added(updating.title)} ${checkedInWords(updating.checked)}`;
    case 'removed':
      return words.removed(updating.title);
    case 'brought-in':
      return words.broughtIn(updating.title);
    case 'stopped':
      return words.stopped;
    case 'found':
      return '';
    default:
      return progressInWords(updating.at, updating.progress);
  }
}
