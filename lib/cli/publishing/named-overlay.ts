import { accept, type Result, refuse } from '#lib/base/result.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import { type PracticeFileRefusal, readPracticeFile } from '#lib/guidance/practice-file.ts';
import { countOf } from '#lib/words/facts.ts';
import { fileRefusalInWords } from '#lib/words/lint.ts';
import { practiceFileRefusal } from '#lib/words/practice.ts';
import { type Asked, textOf } from '../command.ts';
import { type FileRefusal, readNamedFile } from '../read-named-file.ts';

/** The local notes that a release is to publish; nothing where what is published stays. */
export type NamedOverlay = Practice | 'none' | undefined;

type Refusal = FileRefusal | PracticeFileRefusal | { readonly code: 'overlay-twice-said' };

/** Reads the practice file of `--overlay`, or that `--no-overlay` takes away what is published. */
export async function readOverlay(asked: Asked): Promise<Result<NamedOverlay, Refusal>> {
  const file = textOf(asked, 'overlay');
  const none = asked.options['no-overlay'] === true;
  if (file === undefined) return accept(none ? 'none' : undefined);
  if (none) return refuse({ code: 'overlay-twice-said' });
  const text = await readNamedFile(asked.folder, file);
  return text.ok ? readPracticeFile(text.value, '') : text;
}

/** Why the practice file was not taken into a release. */
export function overlayFault(refusal: Refusal): readonly string[] {
  switch (refusal.code) {
    case 'overlay-twice-said':
      return [
        '--overlay and --no-overlay contradict each other.',
        'Nothing was written. Give one.',
      ];
    case 'file-not-found':
    case 'file-not-readable':
    case 'file-not-utf8':
    case 'file-too-large':
      return fileRefusalInWords(refusal);
    default:
      return ['The practice file was not taken.', practiceFileRefusal(refusal).words];
  }
}

/** What a draft does to the local notes that are published. */
export function overlayInWords(overlay: NamedOverlay): readonly string[] {
  if (overlay === undefined) return [];
  if (overlay === 'none') return ['It takes the local notes away that were published before.'];
  const { name, entries } = overlay;
  return [`It publishes ${countOf(entries.length, 'note')} of ${name || 'the practice'} besides.`];
}
