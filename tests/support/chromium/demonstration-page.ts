import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page on loopback, to stand beside the panel. */
export type DemonstrationPage = {
  /** Its address, with the port that the system gave. */
  readonly url: string;
  close(): Promise<void>;
};

const html = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Foreword: demonstration page</title>
<style>
  body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem; color: #212b32; background: #fff }
</style>
<main>
  <h1>Demonstration page</h1>
  <p>This plain page stands where your work would be. It holds nothing about anyone.</p>
  <p>Foreword is in the side panel beside it. Foreword cannot see this page, or any other.</p>
</main>
</html>
`;

/** Serves a neutral page, which says what it is, from loopback on a free port. */
export async function serveDemonstrationPage(): Promise<DemonstrationPage> {
  const server = createServer((request, response) => {
    const found = request.url === '/' || request.url?.startsWith('/?');
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? html : '<!doctype html><title>Not here</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}
