import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commands } from '#lib/cli/commands.ts';
import { runCommand } from '#lib/cli/run-command.ts';
import { nobody, run } from './run.ts';

function spawn(...argv: string[]) {
  return spawnSync(process.execPath, ['lib/cli/main.ts', ...argv], { encoding: 'utf8' });
}

test('runs from source and ends with the exit code', () => {
  const listed = spawn('--help');
  expect(listed.status).toBe(0);
  for (const { name } of commands) expect(listed.stdout).toContain(`  ${name} `);
  expect(spawn('no-such-command').status).toBe(2);
  const refused = spawn('lint', '--text', 'no-such-file');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toBe('');
  expect(refused.stderr).toContain('There is no file no-such-file.');
});

test('shows the stack of a bug, and exits 70', () => {
  const bug = 'data:text/javascript,process.cwd=()=>{throw new Error("a bug")}';
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', bug, 'lib/cli/main.ts', 'lint', 'x'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(70);
  expect(stderr).toContain('Error: a bug');
  expect(stderr).toContain('main.ts');
});

test('every command says how it is called', async () => {
  for (const { name, summary, usage } of commands) {
    const { out, exit } = await run([name, '--help']);
    expect(exit).toBe(0);
    expect(out).toContain(summary);
    for (const line of usage) {
      const begin = line.startsWith(' ') ? '                    ' : 'npm run foreword -- ';
      expect(out).toContain(`  ${begin}${line}`);
    }
    expect(out).toContain('--json');
  }
});

test('what is typed wrongly is said, with how to call it, and exits 2', async () => {
  const wrong = [
    ['nope'],
    ['lint'],
    ['lint', 'a', 'b'],
    ['lint', '--nope'],
    ['search'],
    ['lint', '--text'],
    ['keygen', '', '--role', 'trainer', '--holder', 'Ada Hill'],
  ];
  for (const argv of wrong) {
    const { out, error, exit } = await run(argv);
    expect(exit, argv.join(' ')).toBe(2);
    expect(out).toBe('');
    expect(error).toContain('npm run foreword --');
    const json = await run([...argv, '--json']);
    expect(json.exit, argv.join(' ')).toBe(2);
    expect(JSON.parse(json.out).refused).toMatchObject({ code: 'used-wrongly' });
    expect(json.error).toContain('npm run foreword --');
  }
});

test('a folder that holds no repository is not served', async () => {
  const { out, error, exit } = await run(['serve', 'nowhere', '--json']);
  expect({ exit, refused: JSON.parse(out).refused }).toEqual({
    ...{ exit: 1, refused: { code: 'no-repository-here', folder: 'nowhere' } },
  });
  expect(error).toContain('nowhere is not a repository');
});

test('a command that throws is not taken for a refusal', async () => {
  const broken = {
    ...{ name: 'broken', summary: '', usage: [], options: {} },
    run: () => Promise.reject(new Error('a bug')),
  };
  const running = runCommand([broken], ['broken'], { folder: '.', now: 0, terminal: nobody });
  await expect(running).rejects.toThrow('a bug');
});
