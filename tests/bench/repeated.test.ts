import { expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';
import { growth } from './processor.js';

const LENGTH = 15_000;
const TIMES = 5;
/** Five times the text in one note: growth with the square would give 5. */
const BOUND = 2.5;

/** A note that says one thing over and over, read from its bytes to its findings. */
const note = (piece: string, length: number) =>
  new TextEncoder().encode(
    `A Title\n\nSome text.1 More of it.\n\n1. ${piece.repeat(Math.ceil(length / piece.length))}`,
  );

it.each([
  'Lee, p. 2, ',
  'Available at http://a.b. ',
  'http://a.b/c?d=e&f ',
  'Smith, supra note 1, at 4; ',
  'A. Lee, Title, 3 J. L. 4 (2001). ',
  '504 U.S. 655 (1992); ',
  'Roth v. U.S., 354 U.S. 476, 480 (1957). ',
  'S/RES/1593 (2005), ',
  'Id. at 3; ',
])('reads a note of "%s" in time that grows with its length', { timeout: 120_000 }, async (piece) => {
  const [short, long] = [note(piece, LENGTH), note(piece, LENGTH * TIMES)];
  const often = async () => {
    for (let time = 0; time < TIMES; time++) await readDocument(short, 'note.txt');
  };
  const once = async () => {
    await readDocument(long, 'note.txt');
  };
  expect(await growth(often, once, BOUND)).toBeLessThan(BOUND);
});
