import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Workshop } from './bench.ts';
import { buildProduction } from './build-production.ts';
import { bytes } from './bytes.ts';
import { type Copy, copyExtension } from './copy-extension.ts';
import { type Figure, writtenFigure } from './figures.ts';
import { hide } from './hide.ts';
import { install } from './install.ts';
import { list } from './list.ts';
import { memory } from './memory.ts';
import { openCard } from './open-card.ts';
import { panelOpen } from './panel-open.ts';
import { roleSwitch } from './role-switch.ts';
import { searchKeystroke } from './search-keystroke.ts';
import { searchQuality } from './search-quality.ts';
import { size } from './size.ts';
import { studioLibrary } from './studio-library.ts';
import { sync } from './sync.ts';
import { tableOf } from './table.ts';

const benches: readonly Bench[] = [
  panelOpen,
  install,
  size,
  list,
  roleSwitch,
  openCard,
  hide,
  searchKeystroke,
  bytes,
  sync,
  studioLibrary,
  searchQuality,
  memory,
];
const output = join(import.meta.dirname, '../../.output');

function chosenBenches(): readonly Bench[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const chosen = benches.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length > 0) return chosen;
  console.error(
    `No bench ${values.only}. There are: ${benches.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

async function openWorkshop(folder: string): Promise<Workshop> {
  const built = await buildProduction(folder);
  const copies = new Map<number, Promise<Copy>>();
  const copyOf = (cards: number): Promise<Copy> => {
    const copy = copies.get(cards) ?? copyExtension(built.folder, folder, cards);
    copies.set(cards, copy);
    return copy;
  };
  return { built, copyOf, say: (words) => console.error(`  ${words}`) };
}

async function runBenches(chosen: readonly Bench[], folder: string): Promise<readonly Figure[]> {
  const workshop = await openWorkshop(folder);
  const figures: Figure[] = [];
  for (const { name, run } of chosen) {
    console.error(name);
    figures.push(...(await run(workshop)));
  }
  return figures;
}

const chosen = chosenBenches();
const folder = mkdtempSync(join(tmpdir(), 'foreword-bench-'));
try {
  const figures = await runBenches(chosen, folder);
  console.log(tableOf(figures));
  mkdirSync(output, { recursive: true });
  writeFileSync(
    join(output, 'bench.json'),
    `${JSON.stringify(figures.map(writtenFigure), null, 2)}\n`,
  );
  const missed = figures.filter(({ pass }) => !pass);
  if (missed.length > 0) {
    console.log(`${missed.length} of ${figures.length} figures missed their goal.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
