import type { ComponentChildren } from 'preact';

type Props = {
  readonly label: ComponentChildren;
  readonly cue?: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
};

/** Something to be on or off, with what it is for. */
export function Tick({ label, cue, checked, onTick }: Props) {
  return (
    <label class="choice plain">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span class="t">{label}</span>
      {cue ? <span class="c">{cue}</span> : null}
    </label>
  );
}
