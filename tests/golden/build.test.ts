import { expect, test } from 'vitest';
import { goldDocuments } from './build.js';
import { library } from './library/index.js';

const documents = goldDocuments();

test('the library holds 120 works and more, of all eleven kinds, each known by one id', () => {
  expect(library.length).toBeGreaterThanOrEqual(120);
  expect(new Set(library.map((work) => work.kind)).size).toBe(11);
  expect(new Set(library.map((work) => work.id)).size).toBe(library.length);
});

test('there are 2,000 notes and more', () => {
  expect(documents.reduce((sum, { notes }) => sum + notes.length, 0)).toBeGreaterThanOrEqual(2000);
});

test('the same seed gives the same documents', () => {
  expect(goldDocuments()).toEqual(documents);
});

test('every note stands in its document with all its citations inside, in order', () => {
  for (const { name, notes } of documents) {
    for (const { number, span, citations } of notes) {
      let at = span[0];
      for (const citation of citations) {
        expect(citation.span[0], `${name} ${number}`).toBeGreaterThanOrEqual(at);
        expect(citation.span[1], `${name} ${number}`).toBeLessThanOrEqual(span[1]);
        at = citation.span[0];
      }
    }
  }
});

test('in a clean document the label stands before each note and the call-out carries its number', () => {
  for (const { name, text, notes } of documents.filter(({ damage }) => damage === 'clean')) {
    for (const { number, span, callOut } of notes) {
      expect(text.slice(span[0] - 6, span[0]), name).toContain(String(number));
      expect(callOut && text.slice(...callOut), name).toBe(String(number));
    }
  }
});

test('a later form refers to a full citation of the same work, in the note that it prints', () => {
  for (const { name, notes } of documents) {
    const byNumber = new Map(notes.map((note) => [note.number, note]));
    for (const { number, citations } of notes) {
      for (const { refersTo, work, form, targetNote } of citations) {
        if (!refersTo) continue;
        const target = byNumber.get(refersTo.note)?.citations[refersTo.cite - 1];
        expect(target?.form, `${name} ${number}`).toBe('full');
        expect(target?.work, `${name} ${number}`).toBe(work);
        if (form === 'supra') expect(targetNote, `${name} ${number}`).toBe(refersTo.note);
      }
    }
  }
});

test('Id. follows its source in the same note, or a note whose only source it is', () => {
  for (const { name, notes } of documents) {
    for (const [index, { number, citations }] of notes.entries()) {
      citations.forEach(({ form, work }, at) => {
        if (form !== 'id') return;
        const here = citations.slice(0, at).filter((one) => one.work && !one.nested);
        const before = (notes[index - 1]?.citations ?? []).filter((one) => one.work && !one.nested);
        const sources = here.length > 0 ? [here.at(-1)?.work] : [...new Set(before.map((one) => one.work))];
        expect(sources, `${name} ${number}`).toEqual([work]);
      });
    }
  }
});
