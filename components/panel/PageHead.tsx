import { langBeside } from '#lib/words/panel.ts';

type Props = {
  readonly heading: string;
  readonly lead?: string | undefined;
  /** The language of the heading or of the lead, where that is in the words of a card. */
  readonly lang?: string | undefined;
  readonly leadLang?: string | undefined;
};

/** The heading of a page, which takes focus when the page opens. */
export function PageHead({ heading, lead, lang, leadLang }: Props) {
  return (
    <div class="sec pagehead">
      <h1 class="h1" tabIndex={-1} lang={langBeside(lang)}>
        {heading}
      </h1>
      {lead ? <p lang={langBeside(leadLang)}>{lead}</p> : null}
    </div>
  );
}
