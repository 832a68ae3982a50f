import { wordRule } from '../word-rule.ts';

/** Words that name people by a time in prison. */
export const prisonWords = wordRule({
  name: 'prison-words',
  severity: 'fix',
  why: 'It names a person by the worst of their past. Say what care needs to know.',
  source: 'Foreword’s own judgement, after NHS style: put the person first',
  swaps: [
    {
      words:
        /\b(?:(?:ex-?\s?|former )(?:cons?|convicts?|offenders?|prisoners?|criminals?)|convicts|(?:a|the) convict|jailbirds?|lags?|inmates?|criminals)\b/gi,
      instead: 'person who has been in prison, where it matters',
    },
    {
      words: /\b(?:young |sex |known |repeat |prolific )?offenders?\b/gi,
      severity: 'consider',
      instead: 'person who has been in prison, where it matters',
      unless: { after: /^\s+(?:health|management|institution|service|team)/i },
    },
  ],
});
