import { textRule } from '../finding.ts';
import { harmNames } from '../harms.ts';
import { withoutOverlap } from '../word-rule.ts';

const topics =
  /\b(?:pregnan\w+|antenatal|postnatal|birth|baby|contracept\w+|coil|implant|smears?|cervi\w+|screening|speculum|intimate|examin\w+|chaperones?|sex\w*|gender\w*|trans|gay|lesbian|lgbt\w*|men who|mental|depress\w+|anxi\w+|psych\w+|ptsd|crisis|risk|harm\w*|danger|drink(?:s|ing)?|alcohol\w*|drug\w*|methadone|substances?|opioids?|probation|custody|homeless\w*|rough sleep\w*|address|asylum|refugees?|immigra\w+|visas?|papers|debts?|benefits?|money|poverty|domestic|safety|safeguard\w*|child(?:ren)? (?:removed|at risk)|in care|care leavers?|learning disab\w+|disab\w+|autis\w+|dementia|adhd|cancer|dying|death|died|bereave\w*|grie(?:f|ving)|loss|veterans?|armed forces|travellers?|gyps(?:y|ies)|roma|boaters?|rac(?:e|ism|ial)|ethnic\w*|black|asian|muslim|interpreters?|asthma|diabet\w+|blood pressure|pain|medicines?|medication|prescri\w+|tablets|id|identity|register\w*|registration|tests?|results?|std|sti|survivors?|missed|angry|upset|rude|aggressi\w+)\b/gi;

/** A discreet title stands where anyone may read it, so it names no topic. */
export const discreetTopic = textRule({
  name: 'discreet-topic',
  severity: 'fix',
  why: 'A discreet title is read by whoever stands near. It names no topic.',
  source: 'The design of Foreword, section 4: several cards may share one neutral title',
  find: ({ plain, use }) => {
    if (use !== 'discreet') return [];
    const found = [...harmNames, topics].flatMap((words) =>
      Array.from(plain.matchAll(words), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        instead: 'Before we start',
      })),
    );
    return withoutOverlap(found).slice(0, 1);
  },
});
