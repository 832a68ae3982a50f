import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
};

/** A search field that narrows what stands below it as one types. */
export function FilterField({ label, value, onType }: Props) {
  const id = useId();
  return (
    <div class="field">
      <Icon name="search" small />
      <label class="vh" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={label}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
