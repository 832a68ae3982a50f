import { Fold } from '#components/ui/Fold.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { entrySaid } from '#lib/guidance/entry-said.ts';
import type { ReleaseOverlay } from '#lib/studio/release-overlay.ts';
import { entryInWords } from '#lib/words/practice.ts';
import { publishWords as words } from '#lib/words/publishing.ts';

/** The local notes that a release publishes: whoever signs it signs these too. */
export function OverlayPart({ overlay }: { overlay: ReleaseOverlay }) {
  if (overlay === undefined) return null;
  if (overlay === 'as-published') return <p class="meta">{words.overlayUnchanged}</p>;
  if (overlay === 'taken-out') return <p>{words.overlayTakenOut}</p>;
  const { name, entries, sites } = overlay;
  return (
    <Fold heading={words.overlayIn(name, entries.length)}>
      <Lines
        lines={entries.map((entry) => `${entry.base.id}: ${entryInWords(entrySaid(entry, sites))}`)}
        mark="dot"
      />
    </Fold>
  );
}
