import type { FootView } from '#lib/panel/screens.ts';
import { releaseName } from '../days.ts';
import type { Words } from '../spoken.ts';
import type * as english from '../updates.ts';
import { dayInWords } from './days.ts';
import { countOf } from './facts.ts';

/** What the foot says: whose cards these are, when they were asked for last, what is past review. */
export const footInWords: Words<typeof english.footInWords> = (foot) => {
  const { from, released, pastReview } = foot;
  const past = pastReview === 0 ? undefined : `${countOf(pastReview, 'card')} heibio’r adolygiad.`;
  return [`${from ?? 'Cardiau cynwysedig'} ${releaseName(released)}.`, checked(foot.check), past]
    .filter(Boolean)
    .join(' ');
};

function checked(check: FootView['check']): string | undefined {
  switch (check.check) {
    case 'not-read':
      return undefined;
    case 'no-source':
      return 'Nid oes ffynhonnell ddiweddaru wedi’i gosod.';
    case 'private-window':
      return 'Ffenestr breifat: nid yw cardiau ffynonellau diweddaru yma.';
    case 'waiting':
      return 'Yn aros am y diweddariad cyntaf.';
    case 'checked':
      return check.today ? 'Gwiriwyd heddiw.' : `Gwiriwyd ${dayInWords(check.day)}.`;
    case 'not-confirmed':
      return `Heb ei gadarnhau ers ${dayInWords(check.since)}.`;
  }
}
