import type { permissionReasons } from '#lib/words/about.ts';
import { type AssurancePart, assuranceWords } from '#lib/words/assurance.ts';

/** A text as markup that shows it. */
export const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A list of items, each of which is markup. */
export const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A part of the page; `check` says by which commands a reader can check what stands in it. */
export const section = (part: AssurancePart, body: string, check?: string): string => {
  const heading = `<h2 id="${part}">${safe(assuranceWords.parts[part])}</h2>`;
  const how = check && `<p class="check"><b>To check this:</b> ${check}</p>`;
  return `<section>${heading}${body}${how ?? ''}</section>`;
};

/** A permission by its name, with the reason for which it is asked. */
export function permission(name: string, reasons: typeof permissionReasons): string {
  const reason = Object.hasOwn(reasons, name) ? reasons[name] : undefined;
  return `<b>${safe(reason?.name ?? name)}</b> (<code>${safe(name)}</code>): ${safe(reason?.why ?? 'not explained')}`;
}
