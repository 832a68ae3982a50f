import type { TestPublisher } from '../../support/a-publisher.ts';
import type { Vector } from '../../support/vectors/vector.ts';

/** One vector before it is written: what it says, and what is done to the first release for it. */
export type VectorCase = {
  readonly says: string;
  readonly change?: (publisher: TestPublisher) => Promise<void> | void;
  readonly shows?: Vector['shows'];
  readonly policy?: Partial<Vector['policy']>;
} & Partial<Pick<Vector, 'at' | 'begins' | 'root'>>;

/** Cases by the folder that each is written to. */
export type VectorCases = Readonly<Record<string, VectorCase>>;
