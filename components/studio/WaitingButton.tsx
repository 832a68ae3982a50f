import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

type Props = {
  /** Why it is not ready; nothing once it is. */
  readonly waits: string | undefined;
  /** What it does once it is ready; without, it sends its form. */
  readonly onPress?: () => void;
  /** The one button of its page that stands out. */
  readonly main?: boolean;
  readonly children: ComponentChildren;
};

/** A button that may not be ready: it can be reached all the same, and says why once it is pressed. */
export function WaitingButton({ waits, onPress, main = false, children }: Props) {
  const id = useId();
  // Said to whoever looks once it was pressed; to whoever listens, as it is reached.
  const [isPressed, setPressed] = useState(false);
  const press = () => {
    setPressed(waits !== undefined);
    if (waits === undefined) onPress?.();
  };
  return (
    <>
      <button
        type={onPress ? 'button' : 'submit'}
        class={main ? 'btn main' : 'btn'}
        aria-disabled={waits !== undefined}
        aria-describedby={id}
        onClick={press}
      >
        {children}
      </button>
      <p class={isPressed ? 'meta why' : 'vh'} id={id}>
        {waits}
      </p>
    </>
  );
}
