/**
 * The only place that imports zod, and in its functional form: of that, only what a schema names is
 * bundled, and it holds no mode that makes code from text, which the extension's policy forbids.
 */
export * as z from 'zod/mini';
