import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Canaries } from './canaries.ts';

/** A mock clinical record on loopback. `asked` is every address it was asked for, with its query. */
export type RecordPage = {
  readonly url: string;
  readonly asked: readonly string[];
  close(): Promise<void>;
};

const htmlOf = (canaries: Canaries): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Record of ${canaries.title}</title>
<h1>Mock record, for tests only</h1>
<p id="summary">Summary: ${canaries.text}</p>
<label>Surname <input id="surname" value="${canaries.input}"></label>
<label>Notes <textarea id="notes"></textarea></label>
<script>globalThis.loadedRecord = { surname: ['Oxterburn', '${canaries['script memory'].slice(9)}'].join('') };</script>
</html>
`;

/** Serves the record from a free port; any other address is answered too, and remembered. */
export async function serveRecord(canaries: Canaries): Promise<RecordPage> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === '/record' ? htmlOf(canaries) : '<!doctype html><title>x</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/record`, asked, close };
}
