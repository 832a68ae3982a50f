/**
 * Whether a hand did it: where a page moves under a pointer that lies still, the browser tells of a move
 * of that as well.
 */
export function isByHand(event: Event): boolean {
  return !(event instanceof PointerEvent && event.type === 'pointermove' && isStill(event));
}

function isStill({ movementX, movementY }: PointerEvent): boolean {
  return movementX === 0 && movementY === 0;
}
