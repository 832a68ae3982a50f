import path from 'node:path';
import { dayOf } from '#lib/base/day.ts';
import type { Finding } from '#lib/lint/finding.ts';
import { lintCard } from '#lib/lint/lint-card.ts';
import { lintFront } from '#lib/lint/lint-front.ts';
import { countInWords, findingInWords, folderRefusalInWords } from '#lib/words/lint.ts';
import type { Asked, Outcome } from '../command.ts';
import { isGuidanceFolder } from '../guidance-folder.ts';
import { type Guidance, readStarter } from '../read-starter.ts';

type CardFindings = { readonly card: string; readonly findings: readonly Finding[] };

/** Lints every card of a folder of guidance, and its front matter. */
export async function lintFolder(asked: Asked, named: string): Promise<Outcome> {
  const folder = path.resolve(asked.folder, named);
  if (!(await isGuidanceFolder(folder))) {
    return refused({ code: 'no-guidance-here', folder: named });
  }
  const guidance = await readStarter(folder);
  if (!guidance.ok) return refused(guidance.refusal);
  const all = lintGuidance(guidance.value, asked.now).filter(({ findings }) => findings.length > 0);
  const findings = all.flatMap((one) => one.findings);
  const fix = findings.filter(({ severity }) => severity === 'fix').length;
  const consider = findings.length - fix;
  const counts = fix + (asked.options['strict'] ? consider : 0);
  return {
    end: counts > 0 ? 'findings' : 'done',
    lines: [...all.flatMap(cardInWords), countInWords(fix, consider)],
    json: { cards: guidance.value.cards.length, fix, consider, findings: all },
  };
}

function lintGuidance({ cards, front }: Guidance, now: number): readonly CardFindings[] {
  const place = { front, today: dayOf(now) };
  return [
    { card: 'front matter', findings: lintFront(front) },
    ...cards.map((card) => ({ card: card.id, findings: lintCard(card, place) })),
  ];
}

function cardInWords({ card, findings }: CardFindings): string[] {
  return [card, ...findings.map((finding) => `  ${findingInWords(finding)}`), ''];
}

function refused(refusal: Parameters<typeof folderRefusalInWords>[0]): Outcome {
  return { end: 'refused', refusal, lines: folderRefusalInWords(refusal) };
}
