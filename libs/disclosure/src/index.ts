export * from './audience.js';
export * from './disclose.js';
export * from './field-rule.js';
