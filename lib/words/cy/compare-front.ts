import type { Front, Situation } from '#lib/guidance/front.ts';
import type * as english from '../compare-front.ts';
import type { Words } from '../spoken.ts';
import { listed } from './counted.ts';
import { detailsWords } from './details.ts';
import { audienceNames } from './panel.ts';
import { newSourceWords } from './studio-source.ts';

/** What a part of front matter is called beside its change. */
export const frontFieldNames: Words<typeof english.frontFieldNames> = {
  bundle: 'Ynghylch',
  consulting: 'Hafan Ymgynghori',
  reception: 'Hafan y Dderbynfa',
  tiles: 'Teils ar yr hafan',
  situations: 'Sefyllfaoedd',
  synonyms: 'Geiriau chwilio',
  sources: 'Ffynonellau',
};

/** What one step back or on changed, in a sentence: it may stand on another page. */
export const frontMovedInWords: Words<typeof english.frontMovedInWords> = ({ by, parts }) => {
  const names = listed(parts.map((part) => frontFieldNames[part]));
  return `${by < 0 ? 'Wedi’i ddadwneud' : 'Wedi’i wneud eto'}: ${names}.`;
};

/** How front matter is said, with the titles of cards at hand. */
export const frontWordsFor: Words<typeof english.frontWordsFor> = (titles) => {
  const named = (id: string): string => titles.get(id) ?? id;
  const some = (id: string): readonly string[] => (id === '' ? [] : [named(id)]);
  return {
    bundle: ({ bundle }) => bundleInWords(bundle),
    consulting: ({ home }) => some(home.consulting),
    reception: ({ home }) => some(home.reception),
    tiles: ({ home }) => home.tiles.map(named),
    situations: ({ situations }) =>
      [...situations]
        .sort((one, other) => one.order - other.order)
        .map((situation) => situationInWords(situation, named)),
    synonyms: ({ synonyms }) =>
      synonyms.flatMap((group) => (group.length > 0 ? [group.join(', ')] : [])),
    sources: ({ sources }) => sources.map(sourceInWords),
  };
};

function bundleInWords(bundle: Front['bundle']): readonly string[] {
  const names = ['id', 'title', 'publisher', 'contact', 'safetyContact', 'licence'] as const;
  return names.flatMap((name) =>
    bundle[name] === '' ? [] : [`${detailsWords.fields[name].label}: ${bundle[name]}`],
  );
}

function situationInWords(situation: Situation, named: (id: string) => string): string {
  const { label, cue, discreetLabel, audience, first = [] } = situation;
  const where = audience.map((one) => audienceNames[one]).join(', ');
  const answers = first.length > 0 ? ` Yn gyntaf: ${first.map(named).join(', ')}.` : '';
  const discreet = discreetLabel && `Yn yr olwg gynnil: ${discreetLabel}`;
  const said = [label, cue, discreet, where && `Ar gyfer: ${where}`];
  return `${said.filter((part) => part !== '').join('. ')}.${answers}`;
}

function sourceInWords(source: Front['sources'][number]): string {
  const { who, year, title, publisher, address, extent } = source;
  const said = [who, year, title, publisher, address, newSourceWords.extents[extent]];
  return said.filter((part) => part !== null && part !== '').join(', ');
}
