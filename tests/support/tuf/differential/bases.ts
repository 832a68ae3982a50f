import { aRepository, type Naming, type TestRepository } from '../a-repository.ts';
import type { TestSigner } from '../a-signer.ts';
import type { HostFiles } from './outcome.ts';

/** One publisher at two moments, and who signs the file of a role at the second. */
export type Base = {
  readonly before: HostFiles;
  readonly after: HostFiles;
  readonly signersOf: (role: string) => readonly TestSigner[];
  /** Whether keys of timestamp or snapshot were replaced between both. */
  readonly keysReplaced: boolean;
};

/** Publishers that differ in how files are named, hashed, and in whether keys were replaced. */
export function makeBases(): readonly Base[] {
  return [
    makeBase(true, 'by-version', []),
    makeBase(false, 'by-version', []),
    makeBase(true, 'with-hashes', ['timestamp']),
    makeBase(false, 'with-hashes', ['snapshot', 'targets']),
  ];
}

function makeBase(consistent: boolean, naming: Naming, replaced: readonly string[]): Base {
  const repository = aRepository(consistent, naming);
  repository.delegate('targets', { name: 'withdrawals', paths: ['w/*'], terminating: true });
  repository.delegate('targets', { name: 'guidance', paths: ['g/*'], threshold: 2 });
  repository.addSigner('guidance');
  repository.delegate('guidance', { name: 'more', paths: ['g/m*'] });
  repository.addTarget('withdrawals', 'w/withdrawn.json', 'none');
  repository.addTarget('guidance', 'g/a', 'first');
  repository.addTarget('more', 'g/m1', 'first');
  publishAll(repository);
  const before = new Map(repository.files);
  repository.addTarget('guidance', 'g/a', 'second');
  for (const role of replaced) repository.replaceSigner(role);
  if (replaced.length > 0) repository.publish('root');
  publishAll(repository);
  const { signers } = repository;
  return {
    before,
    after: repository.files,
    signersOf: (role) => signers.get(role) ?? [],
    keysReplaced: replaced.length > 0,
  };
}

function publishAll(repository: TestRepository): void {
  repository.publish('more', 'guidance', 'withdrawals', 'targets', 'snapshot', 'timestamp');
}
