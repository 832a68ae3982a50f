import path from 'node:path';
import { refuse } from '#lib/base/result.ts';
import { type Command, textOf, usedWrongly } from '../command.ts';
import { codeOf, readerOf } from '../folder-files.ts';
import { publishRefused } from '../publishing/refused.ts';
import { type StaticHost, serveFiles } from '../static-host.ts';

/** `foreword serve`: a repository on this computer alone, for trying things. */
export const serve: Command = {
  name: 'serve',
  summary: 'Serves a repository on this computer alone, as a static host would.',
  usage: ['serve FOLDER', 'serve FOLDER --port 8080'],
  options: { port: { type: 'string' } },
  run: async (asked) => {
    const [named, ...more] = asked.words;
    const port = Number(textOf(asked, 'port') ?? 0);
    if (named === undefined || more.length > 0) return usedWrongly('Name one folder.');
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return usedWrongly('--port is a number up to 65535.');
    }
    const heard = ({
      path: asking,
      status,
      bytes,
    }: {
      path: string;
      status: number;
      bytes: number;
    }) => asked.terminal.say(`${status} ${asking} ${bytes}`);
    const read = readerOf(path.resolve(asked.folder, named));
    if (!(await read('metadata/1.root.json'))) {
      return publishRefused(refuse({ code: 'no-repository-here', folder: named }));
    }
    const host = await open(read, { port, heard });
    if (!host) {
      const lines = [
        `Port ${port} is taken.`,
        'Nothing is served. Leave --port out, or name another.',
      ];
      return { end: 'refused', refusal: { code: 'port-taken' }, lines };
    }
    asked.terminal.say(`Metadata at ${host.address}metadata/, targets at ${host.address}targets/`);
    asked.terminal.say('Ctrl+C ends it.');
    await asked.terminal.stopped;
    await host.close();
    return { end: 'done', lines: ['Ended.'], json: { address: host.address } };
  },
};

async function open(...terms: Parameters<typeof serveFiles>): Promise<StaticHost | undefined> {
  try {
    return await serveFiles(...terms);
  } catch (cause) {
    if (codeOf(cause) === 'EADDRINUSE' || codeOf(cause) === 'EACCES') return undefined;
    throw cause;
  }
}
