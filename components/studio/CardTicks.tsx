import { Tick } from '#components/ui/Tick.tsx';
import { CardName } from './own-words.tsx';

type Props = {
  readonly legend: string;
  readonly cards: readonly { readonly id: string; readonly title: string }[];
  /** By id. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Cards of the library, each to be ticked. */
export function CardTicks({ legend, cards, chosen, onChoose }: Props) {
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {cards.map(({ id, title }) => (
        <Tick
          key={id}
          label={<CardName id={id} title={title} listed />}
          checked={chosen.has(id)}
          onTick={(on) => choose(id, on)}
        />
      ))}
    </fieldset>
  );
}
