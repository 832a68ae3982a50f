/** How many of a thing one metadata file may hold. */
export type Caps = {
  readonly signatures: number;
  readonly keys: number;
  readonly delegations: number;
};

/** The limits of FORMAT.md section 7 on metadata; sizes in bytes. */
export type TufLimits = Caps & {
  readonly root: number;
  readonly timestamp: number;
  readonly snapshot: number;
  readonly targets: number;
  readonly rootRotations: number;
};

/** What the product keeps to. `delegations` is also how many roles one search visits. */
export const tufLimits: TufLimits = {
  root: 65_536,
  timestamp: 16_384,
  snapshot: 262_144,
  targets: 2_097_152,
  rootRotations: 64,
  delegations: 32,
  signatures: 32,
  keys: 64,
};
