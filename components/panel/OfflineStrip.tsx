import { Icon } from '#components/ui/Icon.tsx';
import type { OfflineView } from '#lib/panel/screens.ts';
import { offlineInWords, stripWords } from '#lib/words/offline.ts';

/** One quiet strip after a week without a check: every card still works. */
export function OfflineStrip({ offline }: { offline: OfflineView }) {
  return (
    <aside class="strip offline" aria-label={stripWords.name}>
      <Icon name="offline" small />
      <span>{offlineInWords(offline)}</span>
    </aside>
  );
}
