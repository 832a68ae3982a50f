import type { IconName } from '#components/ui/Icon.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { BlockView, PartName } from '#lib/guidance/blocks.ts';
import { langBeside, panelWords, partName } from '#lib/words/panel.ts';
import { Local } from './Local.tsx';

const marks: { readonly [part in PartName]: IconName | 'say' } = {
  say: 'say',
  sayQuietly: 'say',
  whatToSay: 'say',
  leaveOut: 'minus',
  noNeedToAsk: 'minus',
  ifTooMuch: 'dot',
  afterwards: 'dot',
  nextTime: 'dot',
  when: 'dot',
  how: 'dot',
  offer: 'tick',
};

type Props = {
  readonly blocks: readonly BlockView[];
  readonly kind: string;
  /** The language of the card. */
  readonly lang?: string | undefined;
};

/** The parts of a card, in the order fixed for its kind, so that eyes learn it. */
export function Blocks({ blocks, kind, lang }: Props) {
  return (
    <>
      {blocks.map((block, at) => (
        <Block key={`${block.block}-${at}`} block={block} kind={kind} lang={langBeside(lang)} />
      ))}
    </>
  );
}

type BlockProps = { block: BlockView; kind: string; lang: string | undefined };

function Block({ block, kind, lang }: BlockProps) {
  switch (block.block) {
    case 'part':
      return (
        <Section heading={partName(block, kind)}>
          <Lines lines={block.lines} mark={marks[block.part]} lang={lang} />
        </Section>
      );
    case 'steps':
      return (
        <Section heading={<span lang={lang}>{block.heading}</span>}>
          <Lines lines={block.lines} mark="dot" lang={lang} />
        </Section>
      );
    case 'swap':
      return <Swap swap={block} lang={lang} />;
    case 'local':
      return <Local local={block.local} lang={lang} />;
  }
}

type SwapProps = { swap: Extract<BlockView, { block: 'swap' }>; lang: string | undefined };

function Swap({ swap, lang }: SwapProps) {
  return (
    <dl class="swap">
      <div>
        <dt>{panelWords.insteadOf}</dt>
        <dd lang={lang}>{swap.insteadOf}</dd>
      </div>
      <div class="good">
        <dt>{panelWords.saySwap}</dt>
        <dd lang={lang}>{swap.say}</dd>
      </div>
      <div>
        <dt>{panelWords.whySwap}</dt>
        <dd lang={lang}>{swap.why}</dd>
      </div>
    </dl>
  );
}
