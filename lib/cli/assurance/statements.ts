/** One part of the page: a heading and lines below it. */
export type Statement = { readonly heading: string; readonly lines: readonly string[] };

/** What is not generated from the program: judgements, for the people who have to make them. */
export const statements: readonly Statement[] = [
  {
    heading: 'Why it is not a medical device',
    lines: [
      'It stores words, lays them out and searches them. It has no person’s data to act on.',
      'It calculates nothing: no score, no risk, no dose, no reminder, no alert.',
      'It shows the same card to everybody. What a patient says or needs changes nothing in it.',
      'It is meant to help staff to be kind and safe in how they speak. It is not meant to diagnose, treat, predict or monitor.',
      'This is our own view, under the UK Medical Devices Regulations 2002 and the MHRA’s guidance on software. Nobody else has confirmed it.',
    ],
  },
  {
    heading: 'What we do not claim',
    lines: [
      'That prompts improve outcomes: the evidence is limited and mixed.',
      'That the starter cards were co-produced or clinically approved. Each says so on itself.',
      'That this page is a completed DCB0129 safety case. It is a log for your clinical safety officer to judge and to add to (DCB0160).',
    ],
  },
  {
    heading: 'Facts for a DPIA',
    lines: [
      'No patient’s data is processed: there is no way for it to come in, but by somebody typing it. Forms refuse what looks like it.',
      'Staff data: a name and a role, where somebody writes them under a note or signs a card. They stay on this computer, unless that person publishes or exports.',
      'No account, no telemetry, no cookies, no analytics, no server of ours. No data leaves the UK through us, since none comes to us.',
      'Where an update source is set, its host sees the address of your network and the time. Nothing tells it who asks or what is read.',
      'Firefox also sends that host a random number of this installation, in a header named Origin. An update brought in by file avoids it.',
      'Kept until somebody clears it in Settings or removes the extension. The card that is open: in memory, 10 minutes at most.',
    ],
  },
  {
    heading: 'Facts for a DTAC',
    lines: [
      'C1 clinical safety: the hazard log below. No clinical safety officer has signed it.',
      'C2 data protection: the facts above. No personal data of patients.',
      'C3 technical security: no remote code, a strict content security policy, exact versions of every dependency, and a reproducible package. No penetration test by others has been made.',
      'C4 interoperability: guidance is JSON in an open format, signed by The Update Framework. There is no interface to a clinical system, on purpose.',
      'D1 usability and accessibility: the statement below.',
    ],
  },
  {
    heading: 'Accessibility statement',
    lines: [
      'We aim at WCAG 2.2 AA, and test every screen with axe, by keyboard alone, at 320 pixels, at 400 % zoom, in light, dark and forced colours.',
      'A machine finds part of what can be wrong. No disabled person has yet tested it with us, and no screen reader has been tried by hand in every screen.',
      'Tell us of a barrier by “Tell us” on any card, or where the project is published.',
    ],
  },
];

/** How a reader can check each claim: what to do, in the order of least effort. */
export const checks: readonly string[] = [
  'No site access: open the browser’s page for extensions, then Details. <b>Site access</b> lists nothing.',
  'The same, held by the browser itself: set the policy <code>runtime_blocked_hosts</code> to <code>*://*</code>. Foreword works as before.',
  'No network: disconnect it. Every card still opens.',
  'No trace of a record: run <code>npm run prove:privacy</code> and read the report.',
  'The package is made of this source: run <code>npm run release</code> twice, and compare the checksums.',
  'Every control in the log below: its test has that very name. Run <code>npm test</code>.',
];
