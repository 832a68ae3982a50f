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
        /\b(?:i|we)(?:'ll| will)? (?:won't|will not|never|would never)(?: ever)? (?:tell|share|repeat|pass on)(?: (?:anyone|anybody|this|it|that|a soul|anything))+\b|\b(?:i|we)(?:'ll| will) (?:keep (?:it|this|that) (?:a |as a )?(?:secret|between us|to (?:myself|ourselves))|never (?:tell|share))\b|\b(?:(?:it|this|that)(?: will|'ll)? )?(?:stays?|kept|keep (?:it|this|that)|is)(?: just| strictly| purely| only)? between (?:us|you and me|ourselves|the two of us|you and i)\b|\b(?:it|this|that)(?: will|'ll)? (?:never|not|won't)(?: ever)? leave (?:this room|these (?:four )?walls)\b|\bnothing (?:you (?:say|tell me) )?(?:leaves|goes outside|will leave) this room\b|\beverything (?:you say )?(?:is|stays|will (?:be|stay)) (?:completely |totally |strictly )?(?:confidential|secret|between us)\b|\bno one (?:else )?will (?:ever )?(?:know|find out)\b|\b(?:won't|will not|doesn't|does not|shan't) go (?:any |no )?(?:further|beyond (?:me|us|these walls|this room))\b|\b(?:my|our) lips are sealed\b|\byou have my word (?:that )?(?:i|we|no one|nobody|it)\b/gi,
      instead: 'I’ll tell you first if I have to share anything to keep someone safe.',
      unless: { after: /^\s+(?:who (?:is|comes)|where|about your visa)|^[^.]*\bwithout\b/i },
    },
    {
      words:
        /\b(?:it |this )?(?:goes|will go|won't go|'ll go) (?:no|any) further\b|\b(?:nobody|no one)(?: else)? will (?:ever )?(?:know|find out|hear)\b|\bi swear\b|\b(?:your|the) secret(?:'s| is) safe\b|\boff the record\b|\b(?:i|we) (?:won't|will not|don't) (?:write|put|note) (?:it|this|that|anything) (?:down|in)\b(?! if| unless)|\b(?:will|'ll) (?:always )?(?:stay|remain|be kept) (?:an? )?(?:total |complete )?secret\b|\bmy lips are sealed\b|\beverything you (?:say|tell (?:me|us)) (?:is|stays|will be|will stay) (?:completely |totally |strictly )?(?:confidential|secret|private|here)\b(?!,? (?:unless|except|but))/gi,
      instead: 'I’ll tell you first if I have to share anything to keep someone safe.',
      only: ['spoken', 'hushed', 'plain'],
      unless: { after: /^[^.]*\b(?:without|unless|except|but)\b/i },
    },
  ],
});
