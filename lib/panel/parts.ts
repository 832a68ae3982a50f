import type { Clock } from '#lib/base/clock.ts';
import type { Result } from '#lib/base/result.ts';
import type { Fault } from '#lib/guidance/faults.ts';
import type { HomeRecord } from '#lib/guidance/home.ts';
import type { Practice } from '#lib/guidance/practice.ts';
import type { PracticeFileRefusal } from '#lib/guidance/practice-file.ts';
import type { Kept } from '#lib/store/kept.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { CheckFacts } from './check-facts.ts';
import type { Memory } from './memory.ts';
import type { OpenCard } from './open-card.ts';
import type { NoticeCode } from './state.ts';
import type { HostFact, UpdateFacts } from './update-facts.ts';
import type { Updates } from './updates.ts';

/** What is to be printed, in a tab: a side panel cannot print. */
export type PrintJob =
  | { readonly print: 'card' | 'handout'; readonly card: string }
  | { readonly print: 'reception' };

/** What only the page can do, handed to the model by the entrypoint. */
export type PageParts = {
  /** Saves a text as a file, on a press. */
  readonly saveFile: (name: string, text: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: (job: PrintJob) => void;
  readonly openOwnWindow: () => void;
  /** Opens the Studio in a tab of its own. */
  readonly openStudio: () => void;
  readonly close: () => void;
  readonly checkFacts: () => Promise<
    Omit<CheckFacts, 'released' | 'cards' | 'from' | 'troubles' | 'updates'>
  >;
  /** What is known of updates on this computer, but for how each source stands. */
  readonly updateFacts: () => Promise<UpdateFacts>;
  /** Asks the host of an address once, as a check for updates does. */
  readonly askHost: (address: string) => Promise<HostFact>;
  /** What can be done about sources, fetched when first needed: it brings the client. */
  readonly updates: () => Promise<Updates>;
  /** The writer and reader of practice files, fetched when first needed: they bring the schemas. */
  readonly practiceFiles: () => Promise<{
    readonly checkPractice: (
      practice: Practice,
    ) => Result<Practice, { readonly faults: readonly Fault[] }>;
    readonly writePracticeFile: (practice: Practice) => Promise<string>;
    readonly readPracticeFile: (
      text: string,
      ours: string,
    ) => Promise<Result<Practice, PracticeFileRefusal>>;
  }>;
};

/** What a page hands to the panel's model. */
export type PanelParts = {
  readonly clock: Clock;
  readonly kept: Kept;
  readonly memory: Memory;
  readonly reader: GuidanceReader;
  readonly page: PageParts;
};

/** What is known when the panel opens, read by the entrypoint in one go. */
export type PanelStart = {
  readonly settings: unknown;
  readonly practice: unknown;
  /** What an organisation sets, as it was last seen to be whole. */
  readonly policy?: Policy | undefined;
  /** When that was brought in, where it is from a file; milliseconds since 1970. */
  readonly policyFile?: number | undefined;
  readonly home: HomeRecord | undefined;
  /** The languages that the browser asks for, the dearest first; English where it asks for none. */
  readonly languages?: readonly string[];
  readonly hidden: boolean;
  readonly open: OpenCard | undefined;
  readonly notice: NoticeCode | undefined;
};
