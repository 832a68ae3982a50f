import { accept, type Result, refuse } from '#lib/base/result.ts';
import { keyOf } from './merge-practice.ts';
import type { OverlayRefusal } from './overlay.ts';
import type { Practice } from './practice.ts';
import { checkPractice } from './practice-file.ts';

const schema = 'foreword.overlay/1';

/** Why the overlay of a release is not one that this Foreword can take. */
export type SignedOverlayRefusal = OverlayRefusal | { readonly code: 'guidance-newer' };

/** The overlay of a release, as its file holds it. */
export function overlayText(practice: Practice): string {
  return JSON.stringify({ schema, practice });
}

/**
 * Reads the overlay of a release by the rules of the practice file. Refuses one that says two
 * things of one kind of one card: which of them held would hang on their order.
 */
export function parseSignedOverlay(value: unknown): Result<Practice, SignedOverlayRefusal> {
  const { schema: named, practice } = fieldsOf(value);
  if (named !== schema && String(named).startsWith('foreword.overlay/')) {
    return refuse({ code: 'guidance-newer' });
  }
  const checked = checkPractice(practice as Practice);
  if (named !== schema || !checked.ok) {
    const faults = checked.ok ? [] : checked.refusal.faults;
    return refuse({ code: 'overlay-not-valid', faults });
  }
  const keys = checked.value.entries.map(keyOf);
  const twice = keys.findIndex((key, at) => keys.indexOf(key) !== at);
  if (twice < 0) return accept(checked.value);
  const fault = { path: `entries.${twice}`, code: 'repeated' } as const;
  return refuse({ code: 'overlay-not-valid', faults: [fault] });
}

function fieldsOf(value: unknown): { readonly schema?: unknown; readonly practice?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
