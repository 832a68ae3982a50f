import { wordRule } from '../word-rule.ts';

const papers =
  '(?:(?:photo |photographic |some |any |your |valid |two |forms? of |proof of |a |the |their |of |your )*(?:IDs?\\b|identification|identity|passports?|proof of (?:address|identity|id|residence|residency)|utility bills?|bank statements?|visas?|immigration (?:papers?|documents?|status)|driving licen[cs]es?|birth certificates?|biometric|residence permits?|tenancy agreements?|documents? to (?:prove|register)))';
const elsewhere =
  /\b(?:online|apps?|record access|proxy|insur\w+|parcels?|staff|volunteers?|contractors?|job|driver|police|firearm|shotgun|travel|holiday|sign in|log ?in|badges?|engineers?)\b/i;
const offered =
  /\b(?:n't need|not need|no need|without|if you have|if you know|never|don't|do not|no one|nobody|needn't|not require[ds]?|fine|rather than|instead of|no (?:rule|law)|stop asking|or proof|not asked?)\b/i;

/** Words that ask for papers to join a practice. */
export const asksForPapers = wordRule({
  name: 'asks-for-papers',
  severity: 'fix',
  why: 'No rule in England asks for ID, an address or immigration status to register with a GP.',
  source: 'UK Parliament, answer HL9241 (2018); Friends, Families and Travellers',
  swaps: [
    {
      words: new RegExp(
        `\\b(?:have you (?:got )?|do you have |can i see |show (?:me|us) |(?:please )?bring(?: in| with you)? |(?:i|we|you|you'll|they|patients|people)(?: will| also| must)? (?:need|require|must (?:bring|show|provide|have))(?: to (?:see|bring|show|provide|have|check))? |must (?:bring|show|provide) |to (?:see|check|bring|provide|show) )${papers}`,
        'gi',
      ),
      instead: 'You don’t need ID to register.',
      only: ['spoken', 'hushed', 'plain', 'glance'],
      unless: { near: new RegExp(`${elsewhere.source}|${offered.source}`, 'i') },
    },
    {
      words: new RegExp(
        `\\b(?:ask(?: \\w+){0,3} for|check|see|copy|scan|require|request|photocopy|insist on|demand)(?: \\w+){0,1} ${papers}`,
        'gi',
      ),
      instead: 'Say that no papers are needed.',
      only: ['staff', 'glance', 'title', 'plain'],
      unless: { near: new RegExp(`${elsewhere.source}|${offered.source}`, 'i') },
    },
    {
      words:
        /\bprove (?:you live|you are|that you|your (?:address|identity)|who you are|where you live|it\b)|\bwhat(?:'s| is) your (?:immigration|visa|residency|asylum) status\b|\bare you (?:here |in the (?:uk|country) )?(?:legal(?:ly)?|a (?:uk|british) citizen|entitled to (?:nhs|free) care)\b|\bhow long have you (?:been|lived) in (?:the uk|this country|england)\b|\bhave you got a visa\b/gi,
      instead: 'You don’t need a visa or any papers to join us.',
      only: ['spoken', 'hushed', 'plain', 'glance'],
    },
    {
      words: new RegExp(
        `\\b(?:can't|cannot|can not|unable to|won't|not able to|will not)(?: \\w+){1,4} without ${papers}|\\bwithout ${papers}(?: \\w+){0,2} (?:we|i) (?:can't|cannot|are unable|won't|will not)\\b|\\bno ${papers},? no (?:registration|appointment|service)\\b|\\bwithout ${papers}(?: \\w+){0,1} (?:can't|cannot|will not|won't|may not) be (?:registered|seen|accepted)\\b`,
        'gi',
      ),
      instead: 'You don’t need ID to register.',
      only: ['spoken', 'hushed', 'plain', 'glance', 'staff'],
    },
    {
      words:
        /(?<=^|[.;]\s*)refuse (?:registration|to register)\b|\bwe (?:can't|cannot|don't) (?:take|register|accept|see) (?:you|people|anyone|patients) (?:without|with no|who have no|like)\b|\bno (?:fixed )?address\? (?:we|sorry)/gi,
      instead: 'You can use a friend’s address, a day centre’s, or ours.',
    },
    {
      words:
        /\b(?:have you got|do you have|can i see|can we see|you(?:'ll)? need|bring|where(?:'s| is)) (?:an? |the |your |any )*(?:police (?:report|statement)|crime (?:number|reference)|(?:written |some )?(?:proof|evidence) (?:of|that) (?:the |he |she |it |this |your |what )*(?:abuse|assault|violence|attack|happened|did|hurt|hit))\b/gi,
      instead: 'You don’t need to prove anything for us to help.',
      only: ['spoken', 'hushed', 'plain', 'glance'],
      unless: { near: offered },
    },
    {
      words:
        /\b(?:we|i) (?:can't|cannot|won't|are unable to|am unable to) (?:help|see|treat|book|give)(?: \w+){1,3} (?:without|with no|who have no|until (?:you|they) (?:have|get)) (?:an? |any |some |fixed )*(?:address(?:es)?|phone|email|ids?)\b/gi,
      instead: 'You can use a friend’s address, a day centre’s, or ours.',
      only: ['spoken', 'hushed', 'plain', 'glance', 'staff'],
    },
    {
      words:
        /\b(?:ask for|need|want|get|see|require) (?:some |the |any )?(?:proof|evidence) of (?:the |an? |their |her |his )?(?:assault|abuse|violence|attack|rape|harm|racism)\b/gi,
      instead: 'Believe what they say. No proof is needed.',
      only: ['staff', 'glance', 'title'],
      unless: { near: offered },
    },
  ],
});
