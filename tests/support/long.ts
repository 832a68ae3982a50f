/**
 * Whether this is `npm run test:long`, which tries far more than `npm test` has time for: by its
 * parameter in the program itself, by the variable in every runner that it starts.
 */
export const isLong = process.env['FOREWORD_LONG'] === '1' || process.argv[2] === '--long';
