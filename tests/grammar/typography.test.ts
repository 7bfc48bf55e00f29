import { expect, test } from 'vitest';
import type { Run } from '#schema/document.js';
import { typographyOf } from '#ingest/pages/typography.js';
import { plainView } from './cited.js';

function run(start: number, end: number, face: 'italic' | 'smallCaps' | 'plain'): Run {
  return {
    span: [start, end],
    box: null,
    size: null,
    italic: face === 'italic',
    smallCaps: face === 'smallCaps',
    raised: false,
  };
}

test('runs become stretches of the view', () => {
  const view = plainView('Id. at 3; LEE, WAR');
  expect(typographyOf(view, [run(0, 3, 'italic'), run(3, 10, 'plain'), run(10, 18, 'smallCaps')])).toEqual({
    italics: [[0, 3]],
    smallCaps: [[10, 18]],
  });
});

test('neighbouring runs join', () => {
  expect(typographyOf(plainView('Lee v. Moe'), [run(0, 4, 'italic'), run(4, 10, 'italic')])?.italics).toEqual(
    [[0, 10]],
  );
});

test('a source without runs has no typography', () => {
  expect(typographyOf(plainView('Lee'), [])).toBeNull();
});

test('runs elsewhere in the document do not count', () => {
  expect(typographyOf(plainView('Lee'), [run(10, 20, 'italic')])).toBeNull();
});
