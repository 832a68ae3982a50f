import type { ComponentChildren } from 'preact';
import { Findings } from './Findings.tsx';
import { type Found, findingsOf } from './form.ts';

type Props = Found & {
  /** The field's name, which its findings carry. */
  readonly field: string;
  readonly children: ComponentChildren;
};

/** One field of the form, and what was found in it beside it. */
export function FieldRow({ view, apply, field, children }: Props) {
  return (
    <div class="frow" data-field={field}>
      <div class="f">{children}</div>
      <Findings id={`found-${field}`} findings={findingsOf(view, field)} apply={apply} />
    </div>
  );
}
