type QuotingProps = {
  /** A sentence of the page's, in which the words stand. */
  readonly sentence: string;
  readonly quoted: string;
  readonly lang: string | undefined;
};

/** A sentence with words in it that may be in another language. */
export function Quoting({ sentence, quoted, lang }: QuotingProps) {
  const at = quoted === '' || !lang ? -1 : sentence.indexOf(quoted);
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <span lang={lang}>{quoted}</span>
      {sentence.slice(at + quoted.length)}
    </>
  );
}
