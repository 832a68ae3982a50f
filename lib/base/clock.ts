/** Where the time comes from: milliseconds since 1970. Handed in, so that a test can fix it. */
export type Clock = () => number;
