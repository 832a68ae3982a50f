import { Section } from '#components/ui/Section.tsx';
import type { ChangedCard } from '#lib/studio/changed-cards.ts';
import type { FieldWords } from '#lib/studio/compared-fields.ts';
import type { SentPack } from '#lib/studio/reviewing.ts';
import type { Signing } from '#lib/studio/signing.ts';
import { reviewWords as words } from '#lib/words/review-screen.ts';
import { screenTitles } from '#lib/words/studio.ts';
import { MakePack } from './MakePack.tsx';
import { PageHead } from './PageHead.tsx';
import { SentPackPart } from './SentPackPart.tsx';

/** What the page for review packs shows. */
export type ReviewView = {
  readonly changed: readonly ChangedCard[];
  readonly publisher: string;
  readonly fieldWords: FieldWords;
  readonly sent: readonly SentPack[];
};

type Props = { readonly view: ReviewView; readonly actions: Signing['reviewing'] };

/** Review packs: made for a group, and the answers that came back. */
export function ReviewScreen({ view, actions }: Props) {
  return (
    <>
      <PageHead heading={screenTitles.review} lead={words.lead} />
      <MakePack view={view} actions={actions} />
      <Section heading={words.sent}>
        {view.sent.length === 0 ? <p class="meta">{words.noneSent}</p> : null}
        <p class="meta">{words.keep}</p>
        {view.sent.map((pack) => (
          <SentPackPart key={pack.code} pack={pack} actions={actions} />
        ))}
      </Section>
    </>
  );
}
