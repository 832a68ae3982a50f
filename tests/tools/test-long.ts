/** `npm run test:long`: `npm test` with many more kills and mutations. Takes hours, not minutes. */
process.env['FOREWORD_LONG'] = '1';
await import('./test.ts');
