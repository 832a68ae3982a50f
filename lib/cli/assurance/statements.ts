import { type AssurancePart, assuranceWords } from '#lib/words/assurance.ts';

/**
 * One part of the page: lines below its heading, and how a reader can check them: commands in
 * HTML, with what is a judgement said to be one.
 */
export type Statement = {
  readonly part: AssurancePart;
  readonly lines: readonly string[];
  readonly check: string;
};

/** What is not generated from the program: judgements, for the people who have to make them. */
export const statements: readonly Statement[] = [
  {
    part: 'device',
    lines: assuranceWords.device,
    check:
      '<code>npm run prove:privacy</code>: no person’s data comes in that it could act on. <code>npm test -- --only layers</code>: what a card says is worked out by code that can name no page, no clock and no network. That it therefore is no medical device is a judgement, which no command can check.',
  },
  {
    part: 'claims',
    lines: [
      'That prompts improve outcomes: the evidence is limited and mixed.',
      'That the starter cards were co-produced or clinically approved. Each says so on itself.',
      'That this page is a completed DCB0129 safety case. It is a log for your clinical safety officer to judge and to add to (DCB0160). Risks are rated after their controls only, by us, and nobody qualified has confirmed a rating.',
      'That the Welsh of the interface is right: a machine drafted it, and Settings says so until a Welsh speaker has checked it. No starter card is in Welsh.',
    ],
    check:
      '<code>npm run unit -- tests/unit/starter</code>: every starter card says that nobody co-produced or approved it. The rest claims nothing.',
  },
  {
    part: 'dpia',
    lines: [
      'No patient’s data is processed: there is no way for it to come in, but by somebody typing it. Forms refuse what looks like it.',
      'Staff data: a name and a role, where somebody writes them under a note, signs a card or keeps a record of who took part. They stay on this computer, unless that person publishes or exports. What is published is public: signers choose the name they stand under, and a group may be named instead of people.',
      'In the Studio: drafts, and signing keys, which are kept only as files sealed under a passphrase.',
      'A note under “Tell us” is searched for what looks like a patient’s details, stays on this computer, and leaves it only as a file or mail that the person sends.',
      'The practice decides what its staff write and who reads it, so it is the controller of that. We process nothing for it: nothing reaches us.',
      'No account, no telemetry, no cookies, no analytics, no server of ours. No data leaves the UK through us, since none comes to us.',
      'Where an update source is set, its host sees the address of your network and the time. Nothing tells it who asks or what is read.',
      'Firefox also sends that host a random number of this installation, in a header named Origin. An update brought in by file avoids it.',
      'How long: a person’s choices and notes, until they are cleared in Settings; a library of the Studio or a key, until somebody takes it away there; the list of requests, 30 days; everything, until the extension is removed. The card that is open: in memory, 10 minutes at most. How the home page last looked: in memory, until the browser closes, Hide or discreet view; never in a private window.',
    ],
    check:
      '<code>npm run prove:privacy</code>: nothing comes in by itself, and nothing goes out but to a source that was set. <code>npm run unit -- tests/unit/identifiers tests/unit/panel/telling.test.ts</code>: forms refuse what looks like a patient’s. <code>npm test -- --only build,built,e2e</code>: what is kept where, and for how long; private windows; clearing; what Firefox sends. Who is the controller is a judgement.',
  },
  {
    part: 'dtac',
    lines: [
      'C1 clinical safety: the hazard log below. No clinical safety officer has signed it.',
      'C2 data protection: the facts above. No personal data of patients.',
      'C3 technical security: no remote code, a strict content security policy, exact versions of every dependency, a bill of materials, and a reproducible package. Updates count only with the signatures of several kinds of people. No penetration test by others has been made.',
      'C4 interoperability: guidance is JSON in an open format, signed by The Update Framework. There is no interface to a clinical system, on purpose.',
      'D1 usability and accessibility: the statement below.',
    ],
    check:
      '<code>npm test -- --only build,built</code>: the policy and what the code reaches. <code>npm run unit -- tests/faults</code>: signatures. <code>npm run release</code>: the bill of materials and the same package twice. What is said not to have been done cannot be checked by a command.',
  },
  {
    part: 'accessibility',
    lines: [
      'We aim at WCAG 2.2 AA, and test every screen with axe, by keyboard alone, at 320 pixels, at 400 % zoom, in light, dark and forced colours.',
      'A machine finds part of what can be wrong. No disabled person has yet tested it with us, and no screen reader has been tried by hand in every screen.',
      'Tell us of a barrier by “Tell us” on any card, or where the project is published.',
    ],
    check:
      '<code>npm test -- --only build,ui,e2e</code>. What people find can be checked by people only.',
  },
];
