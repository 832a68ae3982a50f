import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FirefoxDocument } from './firefox-document.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in Firefox against WCAG 2.2 A and AA and its own best practice, one line a fault.
 * It runs beside the document in a sandbox, since the panel's policy lets no other script in.
 */
export async function findAxeFaults(page: FirefoxDocument): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`
    ${axe};
    const { passes, violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: ${JSON.stringify(rules)} },
      resultTypes: ['violations'],
      selectors: false,
    });
    if (passes.length === 0) return ['axe found nothing to judge'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html + '\\n  ' + failureSummary));`);
}

/** What goes beyond the width of the document: that it scrolls, and which elements are too wide. */
export async function findSideways(page: FirefoxDocument): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`
    const { clientWidth, scrollWidth } = document.documentElement;
    const isSeen = (each) => !each.closest('.vh, svg, [popover]:not(:popover-open)') &&
      each.checkVisibility();
    const beyond = [...document.body.querySelectorAll('*')]
      .filter((each) => isSeen(each) && each.getBoundingClientRect().right > clientWidth + 0.5)
      .map((each) => 'ends beyond ' + clientWidth + ' px: ' + each.localName + '.' +
        each.className + ' “' + each.textContent.trim().slice(0, 40) + '”');
    return scrollWidth > clientWidth ? ['scrolls to ' + scrollWidth + ' px', ...beyond] : beyond;`);
}
