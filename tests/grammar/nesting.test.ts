import { expect, test } from 'vitest';
import { next, nestingOf } from '#ingest/grammar/nesting.js';

/** The text inside each mark that closes, in order of opening. */
function inside(text: string): string[] {
  const close = nestingOf(text);
  return [...text].flatMap((_, i) => ((close[i] ?? 0) > i ? [text.slice(i + 1, close[i])] : []));
}

const cases: readonly (readonly [text: string, inside: readonly string[]])[] = [
  ['a (b) c', ['b']],
  ['a (b [c] d)', ['b [c] d', 'c']],
  ['“a” and „b“', ['a', 'b']],
  ['‘Adam Smith’s View’', ['Adam Smith’s View']],
  ['‘The Creditors’ Rights Act’ (2010)', ['The Creditors’ Rights Act', '2010']],
  ['‘the creditors’ rights’ here', ['the creditors’ rights']],
  ["'Straight Marks' and Smith's", ['Straight Marks']],
  ['"a" "b"', ['a', 'b']],
  ['lost ( here [hereinafter X]', ['hereinafter X']],
  ['lost ) here (1)', ['1']],
  ['« le droit »', [' le droit ']],
];

test.each(cases)('%s', (text, expected) => {
  expect(inside(text)).toEqual(expected);
});

test('next steps over what opens', () => {
  const close = nestingOf('a (b) c');
  expect([next(close, 0), next(close, 2)]).toEqual([1, 5]);
});
