import type { IconName } from '#components/ui/Icon.tsx';
import { Lines } from '#components/ui/Lines.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { BlockView, PartName } from '#lib/guidance/blocks.ts';
import { panelWords, partName } from '#lib/words/panel.ts';
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

type Props = { readonly blocks: readonly BlockView[]; readonly kind: string };

/** The parts of a card, in the order fixed for its kind, so that eyes learn it. */
export function Blocks({ blocks, kind }: Props) {
  return (
    <>
      {blocks.map((block, at) => (
        <Block key={`${block.block}-${at}`} block={block} kind={kind} />
      ))}
    </>
  );
}

function Block({ block, kind }: { block: BlockView; kind: string }) {
  switch (block.block) {
    case 'part':
      return (
        <Section heading={partName(block, kind)}>
          <Lines lines={block.lines} mark={marks[block.part]} />
        </Section>
      );
    case 'steps':
      return (
        <Section heading={block.heading}>
          <Lines lines={block.lines} mark="dot" />
        </Section>
      );
    case 'swap':
      return <Swap insteadOf={block.insteadOf} say={block.say} why={block.why} />;
    case 'local':
      return <Local local={block.local} />;
  }
}

function Swap({ insteadOf, say, why }: { insteadOf: string; say: string; why: string }) {
  return (
    <dl class="swap">
      <div>
        <dt>{panelWords.insteadOf}</dt>
        <dd>{insteadOf}</dd>
      </div>
      <div class="good">
        <dt>{panelWords.saySwap}</dt>
        <dd>{say}</dd>
      </div>
      <div>
        <dt>{panelWords.whySwap}</dt>
        <dd>{why}</dd>
      </div>
    </dl>
  );
}
