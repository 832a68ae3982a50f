import type { Front, Situation } from '#lib/guidance/front.ts';
import type { FrontField, FrontWords } from '#lib/studio/compare-fronts.ts';
import type { FrontMove } from '#lib/studio/fronting.ts';
import { detailsWords } from './details.ts';
import { listOf } from './facts.ts';
import { audienceNames } from './panel.ts';
import { spoken } from './spoken.ts';
import { newSourceWords } from './studio-source.ts';

/** What a part of front matter is called beside its change. */
export const frontFieldNames: { readonly [field in FrontField]: string } = {
  bundle: 'About',
  consulting: 'Consulting home',
  reception: 'Reception home',
  tiles: 'Tiles on home',
  situations: 'Situations',
  synonyms: 'Search words',
  sources: 'Sources',
};

/** What one step back or on changed, in a sentence: it may stand on another page. */
export const frontMovedInWords = spoken(({ by, parts }: FrontMove): string => {
  const names = listOf(parts.map((part) => frontFieldNames[part]));
  return `${by < 0 ? 'Undone' : 'Done again'}: ${names}.`;
});

/** How front matter is said, with the titles of cards at hand. */
export const frontWordsFor = spoken((titles: ReadonlyMap<string, string>): FrontWords => {
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
});

function bundleInWords(bundle: Front['bundle']): readonly string[] {
  const names = ['id', 'title', 'publisher', 'contact', 'safetyContact', 'licence'] as const;
  return names.flatMap((name) =>
    bundle[name] === '' ? [] : [`${detailsWords.fields[name].label}: ${bundle[name]}`],
  );
}

function situationInWords(situation: Situation, named: (id: string) => string): string {
  const { label, cue, discreetLabel, audience, first = [] } = situation;
  const where = audience.map((one) => audienceNames[one]).join(', ');
  const answers = first.length > 0 ? ` First: ${first.map(named).join(', ')}.` : '';
  const discreet = discreetLabel && `In discreet view: ${discreetLabel}`;
  const said = [label, cue, discreet, where && `For: ${where}`];
  return `${said.filter((part) => part !== '').join('. ')}.${answers}`;
}

function sourceInWords(source: Front['sources'][number]): string {
  const { who, year, title, publisher, address, extent } = source;
  const said = [who, year, title, publisher, address, newSourceWords.extents[extent]];
  return said.filter((part) => part !== null && part !== '').join(', ');
}
