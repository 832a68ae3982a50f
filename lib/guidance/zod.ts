/**
 * The only place that imports zod, so that it is set up before the first schema is made:
 * the extension's policy forbids code made from text, which zod's compiled mode would need.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
