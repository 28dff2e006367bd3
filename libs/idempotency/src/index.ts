export * from './idempotency-key.js';
export * from './idempotency-module.js';
export * from './idempotent-requests.js';
