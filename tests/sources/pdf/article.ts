import type { Article } from './typesetter.js';

const SUBJECTS = [
  'The court',
  'A state',
  'The treaty',
  'Each party',
  'The council',
  'A tribunal',
  'The registrar',
];
const VERBS = ['may refer', 'declined to hear', 'has weighed', 'must answer', 'sent back', 'reads narrowly'];
const OBJECTS = [
  'the request for surrender',
  'an objection to its powers',
  'the duty to cooperate under part nine',
  'every question of immunity that was put to it',
  'the arrest warrant of the first chamber',
];
const TAILS = [
  'in good faith',
  'without delay',
  'as the drafters wished',
  'when the time had come',
  'on that ground',
];
const AUTHORS = ['Ann Lee', 'Bo Moe', 'Cara Diaz', 'Dov Eker', 'Eva Falk'];

/** An article of our own making: `paragraphs` of some sentences each, every other sentence with a note. */
export function articleOf(paragraphs: number, longNotes = false): Article {
  const notes: string[] = [];
  const made = Array.from({ length: paragraphs }, (_, paragraph) =>
    Array.from({ length: 5 }, (_, sentence) => {
      const n = paragraph * 5 + sentence;
      const words = `${pick(SUBJECTS, n)} ${pick(VERBS, n * 3 + 1)} ${pick(OBJECTS, n * 7 + 2)} ${pick(TAILS, n * 2)}`;
      if (sentence % 2 === 1) return `${words}.`;
      notes.push(noteText(notes.length + 1, longNotes));
      return `${words}.[^${notes.length}]`;
    }).join(' '),
  );
  return { title: 'Surrender and Its Limits', byline: 'Ann Lee', paragraphs: made, notes };
}

function noteText(number: number, long: boolean): string {
  if (number % 4 === 0) return 'Ibid.';
  const base = `${pick(AUTHORS, number)}, _The Duty to Answer, Part ${number}_, ${number + 3} Example L. Rev. ${number * 11} (20${10 + (number % 9)}).`;
  const more = ` See also ${pick(AUTHORS, number + 1)}, who holds that ${pick(OBJECTS, number)} was left open ${pick(TAILS, number)}.`;
  return long ? base + more.repeat(1 + (number % 3)) : base;
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}

/** What a reader reads of it, without marks. */
export function plain(text: string): string {
  return text.replace(/\[\^(\d+)\]/g, '$1').replace(/_/g, '');
}
