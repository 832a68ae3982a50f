import { Fold } from '#components/ui/Fold.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { entrySaid } from '#lib/guidance/entry-said.ts';
import type { OverlayEntry } from '#lib/guidance/overlay.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { textsOf } from '#lib/lint/card-texts.ts';
import type { ReleaseOverlay } from '#lib/studio/release-overlay.ts';
import { adoptionInWords } from '#lib/words/facts.ts';
import { langBeside } from '#lib/words/panel.ts';
import { entryInWords } from '#lib/words/practice.ts';
import { publishWords as words } from '#lib/words/publishing.ts';

/** The local notes that a release publishes, word for word: whoever signs it signs these too. */
export function OverlayPart({ overlay }: { overlay: ReleaseOverlay }) {
  if (overlay === undefined) return null;
  if (overlay === 'as-published') return <p class="meta">{words.overlayUnchanged}</p>;
  if (overlay === 'taken-out') return <p>{words.overlayTakenOut}</p>;
  const { name, entries, sites, adopted } = overlay;
  return (
    <Fold heading={words.overlayIn(name, entries.length)}>
      {entries.map((entry) => (
        <Entry key={`${entry.op} ${entry.base.id}`} entry={entry} sites={sites} />
      ))}
      {adopted.length > 0 ? (
        <Lines
          lines={adopted.map((one) => `${one.situation}: ${adoptionInWords(one)}`)}
          mark="dot"
        />
      ) : null}
    </Fold>
  );
}

type EntryProps = { readonly entry: OverlayEntry } & Pick<Practice, 'sites'>;

/** What stands in one entry: of a card that is hidden why, of a card of their own every text. */
function Entry({ entry, sites }: EntryProps) {
  const said = `${entry.base.id}: ${entryInWords(entrySaid(entry, sites))}`;
  if (entry.op === 'hide') return <Lines lines={[said, entry.reason]} mark="dot" />;
  if (entry.op === 'annotate') return <Lines lines={[said]} mark="dot" />;
  const { card } = entry;
  const texts = new Set(textsOf(card).map(({ text }) => text));
  return (
    <>
      <p class="below">{said}</p>
      <Lines lines={[...texts]} mark="dot" lang={langBeside(card.lang)} />
    </>
  );
}
