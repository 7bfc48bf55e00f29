export { readBody } from './body/index.js';
export { readNotes } from './notes.js';
