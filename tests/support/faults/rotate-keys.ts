import type { TestPublisher } from '../a-publisher.ts';
import { aSigner, type TestSigner } from '../a-signer.ts';
import { type Desk, editRole, type LooseFile } from './edit-role.ts';
import { putRoot } from './put-root.ts';

/**
 * Gives a publisher one new key for timestamp and snapshot in place of theirs, by a second root,
 * and signs both anew with it; `change` is made in each. Gives that key, and who signs from now on.
 */
export async function rotateKeys(
  publisher: TestPublisher,
  change: (file: LooseFile) => void = () => undefined,
): Promise<{ readonly next: TestSigner; readonly desk: Desk }> {
  const next = await aSigner('trainer', 'Another');
  await putRoot(publisher, 2, ({ signed }) => {
    Object.assign(signed.keys ?? {}, { [next.keyid]: next.key });
    for (const role of ['timestamp', 'snapshot']) {
      Object.assign(signed.roles?.[role] ?? {}, { keyids: [next.keyid] });
    }
  });
  const desk = { ...publisher, signers: [...publisher.signers, next] };
  const signAnew = (file: LooseFile) => {
    file.signatures.splice(0, 9, { keyid: next.keyid, sig: '' });
    change(file);
  };
  await editRole(desk, 'snapshot', signAnew);
  await editRole(desk, 'timestamp', signAnew);
  return { next, desk };
}
