import type { Card } from '#lib/guidance/card.ts';
import { aCard, anAdjustment } from './a-card.ts';

/**
 * Cards whose words differ from each other as those of people do: packs of cards that are all
 * alike inflate to more than a release may. The first two are those of the home.
 */
export function variedCards(count: number): readonly Card[] {
  let seed = 7;
  const word = (): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed.toString(36);
  };
  const more = Array.from({ length: count - 2 }, (_, at) =>
    aCard({
      id: `consulting/card-${String(at).padStart(5, '0')}`,
      title: `Card ${at}`,
      why: `${Array.from({ length: 40 }, word).join(' ')}.`,
    }),
  );
  return [aCard(), anAdjustment(), ...more];
}
