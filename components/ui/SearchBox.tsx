import { Icon } from './Icon.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly keyHint: string | undefined;
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** The search field. It searches as one types; ArrowDown goes to the results. */
export function SearchBox({ label, hint, keyHint, query, onQuery }: Props) {
  return (
    <search class="search">
      <div class="field">
        <Icon name="search" />
        <label class="vh" for="search">
          {label}
        </label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder={hint}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {keyHint && query === '' ? <kbd title={keyHint}>/</kbd> : null}
      </div>
    </search>
  );
}
