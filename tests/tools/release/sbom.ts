import { execFileSync } from 'node:child_process';

type Sbom = {
  serialNumber?: string;
  metadata: { timestamp?: string };
  readonly components: readonly { readonly name: string }[];
};

/**
 * The bill of materials of what ships (CycloneDX, as npm writes it), without its number and time,
 * so that two of the same source are the same file.
 */
export function makeSbom(root: string): string {
  const npm = process.env['npm_execpath'];
  const parameters = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const only = ['--omit=dev', '--omit=optional', '--omit=peer'];
  const [program = 'npm', first = []] = npm ? [process.execPath, [npm]] : ['npm', []];
  const text = execFileSync(program, [...first, ...parameters, ...only], { cwd: root });
  const sbom = JSON.parse(text.toString('utf8')) as Sbom;
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  return `${JSON.stringify(sbom, null, 2)}\n`;
}
