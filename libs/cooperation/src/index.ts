export * from './cooperation-module.js';
export * from './introduction.js';
export * from './introduction-fields.js';
export * from './introductions.js';
export * from './open-introduction.js';
export * from './open-missed-introductions.js';
