export * from './csv-of.js';
export * from './harmless-cell.js';
