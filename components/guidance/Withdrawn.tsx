import { withdrawnInWords, withdrawnWords as words } from '#lib/words/withdrawn.ts';

type Named = { readonly id: string; readonly title: string; readonly discreetTitle: string };

type Props = {
  readonly day: string;
  readonly reason: string;
  readonly useInstead: Named | undefined;
  /** Neutral titles only, and no reason: it may name a topic. */
  readonly discreet: boolean;
  readonly onOpen: (id: string) => void;
};

/** When and why a card was taken back, and what to use in its place. */
export function Withdrawn({ day, reason, useInstead, discreet, onOpen }: Props) {
  return (
    <span class="c">
      {discreet ? words.before : withdrawnInWords({ day, reason })}
      {useInstead ? (
        <>
          {' '}
          {words.use}{' '}
          <button type="button" class="link inline" onClick={() => onOpen(useInstead.id)}>
            {discreet ? useInstead.discreetTitle : useInstead.title}
          </button>
        </>
      ) : null}
    </span>
  );
}
