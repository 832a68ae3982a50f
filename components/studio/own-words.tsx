import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { langBeside } from '#lib/words/panel.ts';
import { editorWords } from '#lib/words/studio-editor.ts';
import { frontWords } from '#lib/words/studio-front.ts';

/**
 * The `lang` of a card's own words by its id, and of the library's without one; nothing where they
 * are in the language of the page.
 */
type OwnLang = (card?: string) => string | undefined;

/** What the open library and its cards are written in. */
export const OwnLangs = createContext<OwnLang>(() => undefined);

/** What the open library and its cards are written in, for fields and choices. */
export function useOwnLang(): OwnLang {
  return useContext(OwnLangs);
}

type OwnProps = {
  /** The card that the words are of; without one they are the library's. */
  readonly of?: string | undefined;
  /** The language itself, where the words are not of the open library. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
};

/** Words of a card or of the library, which say so where their language is not the page's. */
export function Own({ of, lang: known, children }: OwnProps) {
  const ownLang = useOwnLang();
  const lang = known === undefined ? ownLang(of) : langBeside(known);
  return lang ? <span lang={lang}>{children}</span> : children;
}

type NameProps = {
  readonly id: string;
  readonly title: string | undefined;
  /** Its language, where it is at hand. */
  readonly lang?: string | undefined;
  /** Others stand beside it: of two without a title, the ids tell which is which. */
  readonly listed?: true;
};

/** What a card is called: by its title, or as one that has none yet. */
export function CardName({ id, title, lang, listed }: NameProps) {
  if (!title) return listed ? editorWords.untitledOf(id) : editorWords.untitled;
  return (
    <Own of={id} lang={lang}>
      {title}
    </Own>
  );
}

/** A card as one of several to choose from, by its id. */
export function cardChoice({ id, title }: Pick<NameProps, 'id' | 'title'>) {
  return [id, title || editorWords.untitledOf(id)] as const;
}

/** The same of a card that came with the package, which says so. */
export function starterChoice({ id, title }: Pick<NameProps, 'id'> & { readonly title: string }) {
  return [id, frontWords.fromStarter(title)] as const;
}
