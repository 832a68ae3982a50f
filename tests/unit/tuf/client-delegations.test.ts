import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { coveredTargets } from '#lib/tuf/find-target.ts';
import { aClient, aTrustedStore } from '../../support/tuf/a-client.ts';
import { aRepository, type TestRepository, targetsOf } from '../../support/tuf/a-repository.ts';
import { sameKeyAgain } from '../../support/tuf/a-signer.ts';

/** Who delegates to whom: `A>B` to all paths, `A>B!` and nothing after, `A>B=x/*,y` to some. */
function aGraph(...edges: readonly string[]): TestRepository {
  const repository = aRepository();
  for (const edge of edges) {
    const [, by = '', name = '', bang, pattern] = /^(\w+)>(\w+)(!)?(?:=(.*))?$/.exec(edge) ?? [];
    const paths = pattern === undefined ? {} : { paths: pattern.split(',') };
    repository.delegate(by, { name, terminating: bang === '!', ...paths });
  }
  const roles = [...repository.targets.keys()];
  repository.publish(...roles, 'snapshot', 'timestamp');
  return repository;
}

async function visitsOf(repository: TestRepository, path = 'none'): Promise<string> {
  const client = aClient(repository);
  await client.refresh();
  await client.findTarget(path);
  return client.asked
    .slice(4)
    .map((file) => file.split('.')[1])
    .join('');
}

describe('a search', () => {
  test.each([
    ['AB', ['targets>A', 'targets>B']],
    ['ABC', ['targets>A', 'targets>B', 'B>C']],
    ['ACDB', ['targets>A', 'targets>B', 'A>C', 'A>D']],
    ['ACDB', ['targets>A', 'targets>B', 'A>C', 'C>D']],
    ['AC', ['targets>A', 'targets>B', 'A>C!', 'A>D']],
    ['ACD', ['targets>A', 'targets>B', 'A>C!', 'C>D']],
    ['B', ['targets>A=*.py', 'targets>B', 'A>C']],
    ['AB', ['targets>A', 'targets>B', 'A>C=*.py', 'C>D']],
    ['ABCD', ['targets>A', 'targets>B', 'B>C', 'C>D', 'D>B']],
    ['ABC', ['targets>A', 'targets>B', 'B>C', 'A>C=*.py']],
  ])('visits %s where %j', async (visits, edges) => {
    expect(await visitsOf(aGraph(...edges))).toBe(visits);
  });

  test('visits so many roles and no more', async () => {
    const edges = Array.from(
      { length: 40 },
      (_, at) => `${at === 0 ? 'targets' : `r${at}`}>r${at + 1}`,
    );
    const client = aClient(aGraph(...edges));
    await client.refresh();
    expect(await client.findTarget('none')).toMatchObject({ ok: false });
    expect(client.asked.slice(4)).toHaveLength(32);
  });
});

describe('a path', () => {
  test.each([
    ['a.md', 'A'],
    ['foo-1.tgz', 'A'],
    ['x/one', 'C'],
    ['y/one', undefined],
    ['x/y/one', undefined],
    ['foo-12.tgz', undefined],
    ['a.MD', undefined],
  ])('%s is found with %s', async (path, expected) => {
    const repository = aGraph('targets>A=*.md,foo-?.tgz', 'targets>B=*/*', 'B>C=x/*');
    for (const role of ['A', 'C']) repository.addTarget(role, path, role);
    repository.publish('A', 'C', 'snapshot', 'timestamp');
    const client = aClient(repository);
    await client.refresh();
    const found = await client.findTarget(path);
    expect(found.ok ? found.value.role.name : undefined).toBe(expected);
  });
});

describe('a delegation', () => {
  test('may cover paths by the beginnings of their hashes', async () => {
    const repository = aRepository();
    repository.delegate('targets', { name: 'A', path_hash_prefixes: ['8b', '4c8a'] });
    repository.addTarget('A', 'file1.txt', '1');
    repository.addTarget('A', 'file9.txt', '9');
    repository.publish('A', 'targets', 'snapshot', 'timestamp');
    const client = aClient(repository);
    await client.refresh();
    for (const path of ['file1.txt', 'file9.txt']) {
      const digest = createHash('sha256').update(path).digest('hex');
      const covered = digest.startsWith('8b') || digest.startsWith('4c8a');
      expect((await client.findTarget(path)).ok).toBe(covered);
    }
  });

  test('asks for its own threshold of its own keys, each counted once', async () => {
    const repository = aRepository();
    repository.delegate('targets', { name: 'A', threshold: 2 });
    const [first] = repository.signers.get('A') ?? [];
    if (first) repository.addSigner('A', sameKeyAgain(first, 'other'));
    repository.publish('A', 'targets', 'snapshot', 'timestamp');
    const client = aClient(repository);
    await client.refresh();
    expect(await client.findTarget('a')).toMatchObject({
      refusal: { role: 'A', code: 'too-few-signatures', by: 'targets', found: 1, threshold: 2 },
    });
  });
});

describe('a delegated role', () => {
  test('that one delegator trusts is not for that trusted by another', async () => {
    const repository = aGraph('targets>A=a/*', 'targets>B=b/*', 'A>C=a/*', 'B>C=b/*');
    const ofB = targetsOf(repository, 'B').delegations?.roles[0]?.keyids[0];
    const signers = repository.signers.get('C') ?? [];
    repository.signers.set(
      'C',
      signers.filter(({ keyid }) => keyid !== ofB),
    );
    repository.addTarget('C', 'a/x', 'x');
    repository.addTarget('C', 'b/x', 'x');
    repository.publish('C', 'snapshot', 'timestamp');
    const client = aClient(repository);
    await client.refresh();
    expect(await client.findTarget('a/x')).toMatchObject({ ok: true });
    expect(await client.findTarget('b/x')).toMatchObject({
      refusal: { role: 'C', code: 'too-few-signatures', by: 'B' },
    });
  });

  test.each(['?', '#', '/role', '../role', '__proto__', 'constructor'])(
    'may be named %s, and its file stays in the folder of metadata',
    async (name) => {
      const repository = aRepository();
      repository.delegate('targets', { name });
      repository.addTarget(name, 'a', 'a');
      repository.publish(name, 'targets', 'snapshot', 'timestamp');
      const store = aTrustedStore(repository);
      const client = aClient(repository, { store });
      await client.refresh();
      expect(await client.findTarget('a')).toMatchObject({ value: { role: { name } } });
      expect(client.asked.at(-1)).toBe(`1.${encodeURIComponent(name)}.json`);
      expect(client.floors().get(name)?.version).toBe(1);
    },
  );
});

describe('a role loaded by name', () => {
  test('that the snapshot does not name is not there, and is not asked for', async () => {
    const repository = aGraph('targets>A');
    delete repository.snapshot.meta['A.json'];
    repository.publish('snapshot', 'timestamp');
    const client = aClient(repository);
    const refreshed = await client.refresh();
    if (!refreshed.ok) throw new Error(refreshed.refusal.code);
    const asked = client.asked.length;
    expect(await client.loadDelegated(refreshed.value.targets, 'A')).toEqual({
      ok: false,
      refusal: { role: 'A', code: 'role-not-in-snapshot' },
    });
    expect(client.asked).toHaveLength(asked);
  });

  test('gives only the targets that every delegation on the way to it covers', async () => {
    const repository = aGraph('targets>A=g/*', 'A>B=*/x');
    for (const path of ['g/x', 'g/y', 'w/x', 'x']) repository.addTarget('B', path, path);
    repository.publish('B', 'snapshot', 'timestamp');
    const client = aClient(repository);
    const refreshed = await client.refresh();
    if (!refreshed.ok) throw new Error(refreshed.refusal.code);
    const first = await client.loadDelegated(refreshed.value.targets, 'A');
    if (!first.ok) throw new Error(first.refusal.code);
    const second = await client.loadDelegated(first.value, 'B');
    if (!second.ok) throw new Error(second.refusal.code);
    expect([...(await coveredTargets(second.value)).keys()]).toEqual(['g/x']);
    expect(await client.loadDelegated(refreshed.value.targets, 'B')).toEqual({
      ok: false,
      refusal: { role: 'B', code: 'role-not-delegated', by: 'targets' },
    });
  });
});
