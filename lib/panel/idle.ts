/** Calls `fold` once nobody has used the page for the set number of minutes; 0 is never. */
export function createIdle(fold: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let minutes = 0;
  const restart = (): void => {
    clearTimeout(timer);
    timer = minutes > 0 ? setTimeout(fold, minutes * 60_000) : undefined;
  };
  return {
    /** Somebody used the page. */
    used: restart,
    setMinutes(next: number): void {
      minutes = next;
      restart();
    },
  };
}
