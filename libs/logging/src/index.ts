export * from './logged-error.js';
export * from './without-addresses.js';
