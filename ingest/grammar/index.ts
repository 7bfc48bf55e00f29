export { readBody } from './body/index.js';
export { readNotes, type NoteText } from './notes.js';
