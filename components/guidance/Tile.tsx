import type { LocalView } from '#lib/guidance/local.ts';
import { tileLine } from '#lib/words/local.ts';
import { langBeside } from '#lib/words/panel.ts';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  /** Nothing where the card needs no local fact. */
  readonly local: LocalView | undefined;
  readonly onOpen: () => void;
};

/** One thing that reception can offer, with how it is done here. */
export function Tile({ id, title, lang, local, onOpen }: Props) {
  const line = local ? tileLine(local) : undefined;
  return (
    <li>
      <button type="button" class="tile" data-row={id} onClick={onOpen}>
        <span class="t" lang={langBeside(lang)}>
          {title}
        </span>
        {line ? <span class={line.set ? 'l' : 'l ask'}>{line.text}</span> : null}
      </button>
    </li>
  );
}
