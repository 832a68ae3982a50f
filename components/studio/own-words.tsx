import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { langBeside } from '#lib/words/panel.ts';
import { editorWords } from '#lib/words/studio-editor.ts';

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

type NameProps = { readonly id: string; readonly title: string | undefined };

/** What a card is called: by its title, or as one that has none yet. */
export function CardName({ id, title }: NameProps) {
  return title ? <Own of={id}>{title}</Own> : editorWords.untitled;
}
