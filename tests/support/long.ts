/** Whether this is `npm run test:long`, which tries far more than `npm test` has time for. */
export const isLong = process.env['FOREWORD_LONG'] === '1';
