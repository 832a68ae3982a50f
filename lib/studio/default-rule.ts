/** The mix of roles that a release needs where its publisher does not say otherwise. */
export { defaultRequirements as defaultRule } from '#lib/trust/requirements.ts';
