import { accept, refuse } from '#lib/base/result.ts';
import { createMemory } from '#lib/panel/memory.ts';
import { createPanel } from '#lib/panel/panel.ts';
import type { PageParts, PanelParts, PanelStart } from '#lib/panel/parts.ts';
import type { Updates } from '#lib/panel/updates.ts';
// The panel fetches it when it has nothing else to do, which may be after a test is over.
import '#lib/search/open-search.ts';
import { createKept } from '#lib/store/kept.ts';
import { readFromMemory } from '#lib/store/read-from-memory.ts';
import type { GuidanceReader } from '#lib/store/reader.ts';
import { aRelease } from './a-release.ts';
import { fixedClock } from './fixed-clock.ts';
import { memoryKeyValue } from './memory-key-value.ts';

/** One computer on which panels are opened: what it keeps, what it remembers, what pages did. */
export type Desk = {
  readonly move: (byMs: number) => void;
  readonly session: ReturnType<typeof memoryKeyValue>;
  readonly parts: PanelParts;
  /** What the page was asked to do, in order: `save name`, `copy`, `print`, `close` ... */
  readonly asked: string[];
  /** The files that were saved, by name. */
  readonly saved: Map<string, string>;
};

/** Sets a desk up over a reader of guidance; a small release in memory where none is given. */
export async function aDesk(reader?: GuidanceReader): Promise<Desk> {
  const { clock, move } = fixedClock();
  const session = memoryKeyValue();
  const asked: string[] = [];
  const saved = new Map<string, string>();
  const parts: PanelParts = {
    clock,
    kept: createKept(undefined, memoryKeyValue(), clock),
    memory: createMemory(session, Promise.resolve('window'), clock),
    reader: reader ?? readFromMemory(await aRelease()),
    page: aPage(asked, saved),
  };
  return { move, session, parts, asked, saved };
}

/** Opens a panel at a desk as the page does: reads what is kept and remembered, then loads. */
export async function aPanel({ parts }: Desk, rest: Partial<PanelStart> = {}) {
  await settled();
  const [recalled, settings, practice, home] = await Promise.all([
    parts.memory.recall(),
    parts.kept.read('settings'),
    parts.kept.read('practice'),
    parts.reader.home(),
  ]);
  const start: PanelStart = { ...recalled, settings, practice, home, notice: undefined, ...rest };
  const panel = createPanel(parts, start);
  await panel.load();
  return panel;
}

/** Lets what the model does beside its reader come to its end, such as remembering. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The edge of the model: what only a page can do, noted down instead. */
function aPage(asked: string[], saved: Map<string, string>): PageParts {
  return {
    saveFile(name, text) {
      asked.push(`save ${name}`);
      saved.set(name, text);
    },
    copy: async () => asked.push('copy') > 0,
    print: (job) => void asked.push(`print ${job.print}`),
    openOwnWindow: () => void asked.push('own window'),
    openStudio: () => void asked.push('studio'),
    close: () => void asked.push('close'),
    checkFacts: async () => ({
      version: '0.1.0',
      browser: 'A browser',
      permissions: ['storage'],
      usedBytes: 1_000,
      persisted: true,
      privateWindow: false,
      state: '',
    }),
    updateFacts: async () => ({
      policy: { state: 'none', version: undefined, seen: undefined, fromFile: false, faults: [] },
      alarmFired: undefined,
      requests: [],
    }),
    askHost: async (address) => ({ host: new URL(address).host, status: 200, exposes: ['etag'] }),
    practiceFiles: () => import('#lib/guidance/practice-file.ts'),
    updates: async () => noUpdates,
  };
}

/** No source can be reached from a desk in a test; a test hands in its own where it needs one. */
const noUpdates: Updates = {
  check: async () => [],
  find: async () => refuse({ code: 'unreachable' }),
  add: async () => refuse({ code: 'unreachable' }),
  remove: async () => accept(undefined),
  bringIn: async () => refuse({ code: 'zip-damaged' }),
  policyFile: {
    read: async () => refuse({ code: 'policy-file-damaged' }),
    keep: async () => refuse({ code: 'policy-file-damaged' }),
    drop: async () => accept(undefined),
  },
};
