/** Listens to the editor's keys: Ctrl+S, F8 and Shift+F8. Gives back what ends it. */
export function listenToEditorKeys({ save }: { readonly save: () => void }): () => void {
  const hear = (event: KeyboardEvent): void => {
    const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
    if (!isSave && event.key !== 'F8') return;
    event.preventDefault();
    if (isSave) save();
    else goToFinding(event.shiftKey ? -1 : 1);
  };
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
}

// Findings follow the fields: the next one is that after where focus is, around the end.
function goToFinding(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  if (all.length === 0) return;
  const { activeElement } = document;
  const here = all.findIndex((one) => one === activeElement || one.contains(activeElement));
  const at = here >= 0 ? here + by : nearest(all, activeElement, by);
  const next = all[(at + all.length) % all.length];
  next?.scrollIntoView({ block: 'center' });
  next?.focus({ preventScroll: true });
}

function nearest(all: readonly HTMLElement[], from: Element | null, by: 1 | -1): number {
  const follows = all.findIndex(
    (one) =>
      from !== null && (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  if (follows < 0) return by === 1 ? 0 : -1;
  return by === 1 ? follows : follows - 1;
}
