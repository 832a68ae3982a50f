type Props = {
  readonly text: string;
  /** Runs to be marked, as positions in the text: ordered, apart from one another. */
  readonly marks: readonly (readonly [start: number, end: number])[];
};

/** A text with runs marked by weight and underline, never by colour alone. */
export function Marked({ text, marks }: Props) {
  let at = 0;
  const pieces = marks.map(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
