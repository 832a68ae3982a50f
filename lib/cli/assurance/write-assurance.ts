import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assurancePage } from './page.ts';

type Manifest = Readonly<Record<string, unknown>> & {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
};
type PackageFile = { readonly dependencies: Readonly<Record<string, string>> };

/** Writes `assurance.html` into a build, from the manifest that was built and the packages in it. */
export async function writeAssurance(root: string, output: string): Promise<void> {
  const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
  const manifest: Manifest = await read(path.join(output, 'manifest.json'));
  const { dependencies }: PackageFile = await read(path.join(root, 'package.json'));
  const { version, permissions } = manifest;
  const policy = manifest.content_security_policy.extension_pages;
  const page = assurancePage({ version, manifest, permissions, policy, dependencies });
  await writeFile(path.join(output, 'assurance.html'), page);
}
