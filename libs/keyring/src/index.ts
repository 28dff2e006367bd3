export * from './keyring.js';
export * from './keyring-module.js';
export * from './parse-secret-key.js';
