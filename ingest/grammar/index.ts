export { readBody } from './body/index.js';
export { readLists } from './lists/index.js';
export { readNotes } from './notes.js';
