import type { Finding } from '#lib/lint/finding.ts';
import { lintPhrases, type Phrase } from '#lib/lint/lint-phrases.ts';
import { countInWords, fileRefusalInWords, findingInWords } from '#lib/words/lint.ts';
import type { Asked, Outcome } from '../command.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { readNamedFile } from '../read-named-file.ts';

type Line = Phrase & { readonly line: number };

/** Lints a plain text, such as a leaflet or a template, line by line. */
export async function lintTextFile(asked: Asked, file: string): Promise<Outcome> {
  const text = await readNamedFile(asked.folder, file);
  if (!text.ok) return refused(text.refusal);
  const lines = text.value
    .split(/\r?\n/)
    .map((own, at) => ({ line: at + 1, text: own, field: 'text' }))
    .filter((one) => one.text.trim() !== '');
  return lintLines(asked, lines, { every: false });
}

/** Lints phrases, one JSON object `{text, field}` a line; a phrase without a field is plain text. */
export async function lintPhrasesFile(asked: Asked, file: string): Promise<Outcome> {
  const text = await readNamedFile(asked.folder, file);
  if (!text.ok) return refused(text.refusal);
  const read = readJsonLines(text.value, file);
  if (!read.ok) return refused(read.refusal);
  const lines: Line[] = [];
  for (const { line, value } of read.value) {
    const { text: own, field = 'text' } = value;
    if (typeof own !== 'string' || typeof field !== 'string') {
      return refused({ code: 'json-lines-damaged', file, line });
    }
    lines.push({ line, text: own, field });
  }
  return lintLines(asked, lines, { every: true });
}

/** `every`: the JSON lists every line, also those where nothing was found. */
function lintLines(
  asked: Asked,
  lines: readonly Line[],
  { every }: { readonly every: boolean },
): Outcome {
  const found = lintPhrases(lines).map(({ findings }, at) => ({
    line: lines[at]?.line ?? 0,
    findings,
  }));
  const findings = found.flatMap((one) => one.findings);
  const fix = findings.filter(({ severity }) => severity === 'fix').length;
  const consider = findings.length - fix;
  const counts = fix + (asked.options['strict'] ? consider : 0);
  return {
    end: counts > 0 ? 'findings' : 'done',
    lines: [
      ...found.flatMap((one) =>
        one.findings.map((finding) => `line ${one.line}  ${findingInWords(finding)}`),
      ),
      countInWords(fix, consider),
    ],
    json: found
      .filter((one) => every || one.findings.length > 0)
      .map((one) => ({ line: one.line, findings: one.findings.map(brief) })),
  };
}

function brief({ rule, severity, text, why, instead }: Finding) {
  return { rule, severity, text, why, ...(instead === undefined ? {} : { instead }) };
}

function refused(refusal: Parameters<typeof fileRefusalInWords>[0]): Outcome {
  return { end: 'refused', refusal, lines: fileRefusalInWords(refusal) };
}
