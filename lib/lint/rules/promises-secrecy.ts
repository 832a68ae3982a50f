import { wordRule } from '../word-rule.ts';

/** Promises of secrecy that staff may not be able to keep. */
export const promisesSecrecy = wordRule({
  name: 'promises-secrecy',
  severity: 'fix',
  why: 'It may have to be shared to keep someone safe. A broken promise costs their trust.',
  source: 'Royal College of General Practitioners, safeguarding toolkit',
  speech: true,
  swaps: [
    {
      words:
        /\b(?:i|we)(?:'ll| will)? (?:won't|will not|never|would never)(?: ever)? (?:tell|share|repeat|pass on)(?: (?:anyone|anybody|this|it|that|a soul|anything))+\b|\b(?:i|we)(?:'ll| will) (?:keep (?:it|this|that) (?:a |as a )?(?:secret|between us|to (?:myself|ourselves))|never (?:tell|share))\b|\b(?:it|this|that) (?:will |'ll )?stays? between (?:us|you and me)\b|\bnothing (?:you (?:say|tell me) )?(?:leaves|goes outside|will leave) this room\b|\beverything (?:you say )?(?:is|stays|will (?:be|stay)) (?:completely |totally |strictly )?(?:confidential|secret|between us)\b|\bno one (?:else )?will (?:ever )?(?:know|find out)\b/gi,
      instead: 'I’ll tell you first if I have to share anything to keep someone safe.',
      unless: { after: /^\s+(?:who (?:is|comes)|where|about your visa)|^[^.]*\bwithout\b/i },
    },
  ],
});
