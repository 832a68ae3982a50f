import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives what takes focus once a key was unlocked here: the passphrase's field goes, and the keyboard
 * goes on from what stands there then. A screen that was gone to begins at its heading all the same.
 */
export function useFocusOnceUnlocked(open: unknown) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  useLayoutEffect(() => {
    const isUnlocked = open !== undefined && open !== before.current;
    before.current = open;
    if (isUnlocked && document.activeElement === document.body) button.current?.focus();
  }, [open]);
  return button;
}
