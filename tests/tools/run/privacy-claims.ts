/** One claim of the proof, in words for a reader who is no developer, and the tests that hold it. */
export type PrivacyClaim = {
  readonly claim: string;
  readonly how: string;
  /** Names of tests, in full; every one must have passed. */
  readonly tests: readonly string[];
};

/** What the proof claims, in the order in which the report tells it. */
export const privacyClaims: readonly PrivacyClaim[] = [
  {
    claim: 'It asks the browser for no way to see a page.',
    how: 'The file in which an extension has to ask for everything (its manifest) is compared with what we have written down, for Chrome, Edge and Firefox. One more request, and the test fails.',
    tests: [
      'asks Chrome and Edge for four permissions exactly',
      'asks Firefox for three permissions exactly',
      'chrome-mv3 names no host, no page to run in and nothing that a page could reach',
      'firefox-mv3 names no host, no page to run in and nothing that a page could reach',
      'chrome-mv3 is the manifest that is written down, to the last key',
      'firefox-mv3 is the manifest that is written down, to the last key',
      'chrome-mv3 has the content security policy to the letter',
      'firefox-mv3 has the content security policy to the letter',
    ],
  },
  {
    claim: 'Its program has no words that could reach a page.',
    how: 'The finished program is read word by word. What could reach further than it may stands on a short list, each with the reason why it cannot act; anything new fails.',
    tests: [
      'chrome-mv3 reaches nothing but what is on the committed list',
      'firefox-mv3 reaches nothing but what is on the committed list',
      'chrome-mv3 runs no script that stands in a page',
      'firefox-mv3 runs no script that stands in a page',
    ],
  },
  {
    claim: 'When it tries, it learns nothing about another tab.',
    how: 'From each part of Foreword we try every way we know to learn the address, title, text or picture of a tab beside it.',
    tests: [
      'worker, panel and page learn no address, title, text or picture of another tab',
      'the same attempts by the control learn title and address',
    ],
  },
  {
    claim: 'It holds no word of a record that is open beside it.',
    how: 'A made-up record is opened beside the real side panel, with invented words in its title, its text, its fields, its script and in what is typed. Then the memory of Foreword and the files that the browser keeps for it are searched for those words, and every other place in which a browser lets a page keep something is looked into.',
    tests: [
      'no word of the record is in the script memory of its panel or worker',
      'no word of the record is in the whole memory of its own process',
      'no word of the record is in a file that the browser keeps for it',
      'it keeps nothing in any other place that a browser offers',
      'the control is caught in script memory, in process memory and in files',
    ],
  },
  {
    claim: 'It sends nothing.',
    how: 'The browser writes down every request that any part of it makes. Those of Foreword are compared with what it may ask for: with no update source set, nothing.',
    tests: [
      'it asks no server for anything while it is used beside the record',
      'the control is caught sending what it read',
    ],
  },
  {
    claim: 'No script of it runs in the record.',
    how: 'The browser is asked whose scripts run in the page of the record.',
    tests: [
      'no script of it runs in the record',
      'the control is caught running a script in the record',
    ],
  },
  {
    claim: 'A web page can neither reach it nor lead you into it.',
    how: 'A page tries to read, frame, run and message Foreword, and to open one of its pages.',
    tests: [
      'a web page can read, show, run and frame nothing of it, nor send it a message',
      'a web page cannot lead a person into one of its pages',
      'the same attacks reach the control, which lets pages in',
    ],
  },
  {
    claim: 'Its own pages run no script but their own, and show nothing from elsewhere.',
    how: 'A page inside Foreword tries seventeen things that its security policy forbids, and eight that it needs.',
    tests: [
      'lets the script of its own page do what the panel needs, and no more',
      'acts on nothing foreign that stands in the markup of a page',
      'the same attempts succeed, so that their refusal tells something',
    ],
  },
];
