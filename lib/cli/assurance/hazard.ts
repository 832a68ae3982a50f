/** How likely and how bad, in the words of DCB0129's own scale. */
export type Residual = 'very low' | 'low' | 'medium';

/**
 * One way in which the program could contribute to harm, in the shape of a DCB0129 hazard log.
 * `tests` are names of automated tests, in full, as they stand in the source.
 */
export type Hazard = {
  readonly id: string;
  readonly hazard: string;
  readonly cause: string;
  readonly effect: string;
  readonly control: string;
  readonly tests: readonly string[];
  readonly residual: Residual;
};
