export { actAs, haveSameRights } from './acting.js';
export * from './actor.js';
export * from './database-module.js';
export * from './database-options.js';
export * from './erased-meanwhile.js';
export * from './new-id.js';
export * from './snake-naming-strategy.js';
export * from './transactions.js';
