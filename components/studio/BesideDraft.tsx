import { Tick } from '#components/ui/Tick.tsx';
import type { BesideTaken, DraftBeside } from '#lib/studio/draft-beside.ts';
import { besideWords as words } from '#lib/words/draft-exchange.ts';
import { signerRoleNames } from '#lib/words/signed.ts';

type Props = {
  readonly beside: DraftBeside;
  readonly taken: BesideTaken;
  readonly onTake: (taken: BesideTaken) => void;
};

/** People and notes that a draft brings beside its cards: taken only where somebody says so. */
export function BesideDraft({ beside: { signers, notes }, taken, onTake }: Props) {
  return (
    <>
      {signers.length > 0 ? (
        <div class="below">
          <p>{words.signers(signers.length)}</p>
          <ul class="people">
            {signers.map(({ role, name, public: open, words: fingerprint }) => (
              <li key={`${role} ${open}`}>
                <span>
                  {name}
                  <span class="sub">{signerRoleNames[role]}</span>
                  <span class="sub">{fingerprint.join(' ')}</span>
                </span>
              </li>
            ))}
          </ul>
          <Tick
            label={words.takeSigners}
            cue={words.takeSignersCue}
            checked={taken.signers}
            onTick={(yes) => onTake({ ...taken, signers: yes })}
          />
        </div>
      ) : null}
      {notes === undefined ? null : (
        <div class="below">
          <p>{words.notes(notes)}</p>
          <Tick
            label={words.takeNotes}
            cue={words.takeNotesCue}
            checked={taken.notes}
            onTick={(yes) => onTake({ ...taken, notes: yes })}
          />
        </div>
      )}
    </>
  );
}
