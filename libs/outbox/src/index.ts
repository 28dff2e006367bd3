export * from './outbox-claims.js';
export * from './outbox-module.js';
export * from './outbox-results.js';
export * from './outbox-row.js';
export * from './outbox.js';
