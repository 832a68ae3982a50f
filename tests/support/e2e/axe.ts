import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// WCAG 2.2 at A and AA takes in all that stood in 2.0 and 2.1.
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe finds against WCAG 2.2 A and AA and its own best practice, one line a fault: the rule,
 * the element and why. The panel's policy stops a script that is not its own, so axe comes in by
 * the debugging protocol, which is outside of that policy. What the browser leaves for later is laid
 * out first: axe would measure its rows against the room that is only guessed for them.
 */
export async function findAxeFaults(panel: Page): Promise<readonly string[]> {
  if (!(await panel.evaluate(() => 'axe' in globalThis))) await panel.evaluate(source);
  return panel.evaluate(async (values) => {
    const later = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (each) => getComputedStyle(each).contentVisibility === 'auto',
    );
    for (const each of later) each.style.contentVisibility = 'visible';
    const { passes, violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      // A selector for every element that passes takes longer to find than to judge it.
      resultTypes: ['violations'],
      selectors: false,
    });
    for (const each of later) each.style.contentVisibility = '';
    if (passes.length === 0) return ['axe found nothing to judge'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n  ${failureSummary}`),
    );
  }, rules);
}
