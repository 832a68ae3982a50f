import { accept, type Result } from '#lib/base/result.ts';
import type { Policy } from '#lib/trust/policy.ts';
import type { OfferedPolicy } from '#lib/trust/policy-file.ts';
import type { Hearing } from './hearing.ts';
import { noteTrouble } from './keeping.ts';
import type { PanelParts } from './parts.ts';
import type { PolicyFileTrouble } from './updates.ts';

type Acts = Pick<Hearing, 'hearPolicy' | 'policyDropped'> & {
  readonly reread: () => Promise<void>;
  /** Puts away the word of what was done with updates before. */
  readonly forgetOver: () => void;
};

/** A policy from a file, for a practice whose computers nobody manages. */
export function createPolicyFile(parts: PanelParts, acts: Acts) {
  const { hearPolicy, policyDropped, reread, forgetOver } = acts;
  const policyFile = async () => (await parts.page.updates()).policyFile;
  return {
    /** Reads the file; nothing holds until a person has seen all that it sets. */
    async readPolicyFile(file: Blob): Promise<Result<OfferedPolicy, PolicyFileTrouble>> {
      forgetOver();
      const offered = await (await policyFile()).read(file);
      if (!offered.ok) await noteTrouble(parts, offered.refusal.code);
      return offered;
    },
    async keepPolicyFile(policy: Policy): Promise<Result<undefined, PolicyFileTrouble>> {
      const kept = await (await policyFile()).keep(policy);
      if (!kept.ok) return kept;
      hearPolicy({ state: 'good', ...kept.value });
      return accept(undefined);
    },
    async dropPolicyFile(): Promise<Result<undefined, PolicyFileTrouble>> {
      const dropped = await (await policyFile()).drop();
      if (!dropped.ok) return dropped;
      policyDropped();
      await reread();
      return dropped;
    },
  };
}
