/** A store that lists the extension, with the most characters that its fields take. */
export type Store = {
  readonly name: string;
  /** What the store calls the line under the name. */
  readonly summaryField: string;
  readonly maxSummary: number;
  readonly maxDescription: number;
};

/** The three stores, with the limits of their forms. */
export const stores = {
  chrome: {
    name: 'Chrome Web Store',
    summaryField: 'Summary (from the manifest)',
    maxSummary: 132,
    maxDescription: 16_000,
  },
  edge: {
    name: 'Microsoft Edge Add-ons',
    summaryField: 'Short description (from the manifest)',
    maxSummary: 132,
    maxDescription: 10_000,
  },
  firefox: {
    name: 'Firefox Add-ons (addons.mozilla.org)',
    summaryField: 'Summary',
    maxSummary: 250,
    maxDescription: 15_000,
  },
} as const satisfies Readonly<Record<string, Store>>;

/** The description, in paragraphs, the same in every store. */
export const description = [
  'Foreword puts a few calm words beside the work of general practice, in the browser’s side panel. Someone about to call a person in reads three lines in five seconds. Someone at the front desk finds what to offer, what to say and what there is no need to ask.',
  'People who have lived through abuse, homelessness, addiction, racism or poverty stop coming to services that make them tell their story again at a front desk. Groups of people who lived it have worked out what helps, and some of it is published. Foreword brings it to the desk.',
  'The cards that come with it are starter cards, drafted from that published work. No local group has checked them and no clinician has approved them, and each card says so. Read them with your own people before anyone relies on them.',
  'IT CANNOT SEE A PATIENT RECORD. It asks for access to no website. It cannot read a page, a tab, what you type elsewhere or the clipboard. It has no account, no telemetry, no advertising and no server.',
  'WHAT YOU CAN DO WITH IT\n- Read cards for consulting and for reception, with no network.\n- Find a card by the words that people use, in spite of slips.\n- Hide everything at once, or keep a discreet view that names no topic.\n- Write how things are done in your own practice, and print cards.\n- Take guidance from your region or practice, if the right kinds of people have signed it.\n- Write, check, sign and publish guidance in the Studio, without being a developer.',
  'It stores words and searches them. It acts on nobody’s data, calculates nothing and is not a medical device. We claim no outcome: the evidence for prompts is limited and mixed. It is open source under the MIT licence. It is not an NHS service and nobody has endorsed it.',
] as const;

/** What each picture shows, by the name of its file: stores ask for it as alternative text. */
export const pictures = {
  '1-consulting.png': 'Three lines to read before someone comes in, in the panel beside a page.',
  '2-card.png': 'A card: three lines, who made it, and what to offer, say and leave out.',
  '3-search.png': 'A card found by the words that people use.',
  '4-reception.png': 'The front desk: three lines, and what this practice can offer.',
  '5-discreet.png': 'Discreet view, which names no topic on a screen that others can see.',
} as const;

/** Every picture and icon that the stores ask for beside the zip, with its size in pixels. */
export const artwork = {
  'icon-128.png': [128, 128],
  'icon-300.png': [300, 300],
  'promotion-440x280.png': [440, 280],
} as const satisfies Readonly<Record<string, readonly [width: number, height: number]>>;
