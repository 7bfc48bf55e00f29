// Measures the entries of real lists of sources against what a reader sees in them (listed-entries.mjs).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listedEntries } from './listed-entries.mjs';

/** A citation is an entry if it begins where that does and ends no later, in UTF-16 units: labels and stops may differ. */
const SLACK = 3;

/** Prints a line a figure; false where one falls below its floor. `extract` gives the extraction of a file. */
export function scoreLists({ corpus, extract }) {
  console.log('\nlists of sources');
  let holds = true;
  for (const [name, { heading, rows, floors }] of Object.entries(listedEntries)) {
    const file = join(corpus, `${name}.pdf`);
    if (!existsSync(file)) continue;
    for (const [what, right, of] of figuresOf(extract(file), heading, rows)) {
      const share = (100 * right) / of;
      const low = share < floors[what];
      holds &&= !low;
      const figure = `${share.toFixed(1).padStart(5)}   ${right}/${of}`.padEnd(22);
      console.log(
        `${`${name}: ${what}`.padEnd(58)} ${figure}${low ? ` falls short of ${floors[what]}` : ''}`,
      );
    }
  }
  return holds;
}

function figuresOf({ text, bodyReferences, works }, heading, rows) {
  const from = text.indexOf(heading);
  if (from < 0) throw new Error(`Unexpected text without "${heading}", expected the list under it`);
  const last = rows.at(-1)[1];
  const read = bodyReferences
    .map(({ spans, kind, work }) => ({ start: spans[0][0] - from, end: spans.at(-1)[1] - from, kind, work }))
    .filter(({ start }) => start >= 0 && start <= last);
  const byId = new Map(works.map((work) => [work.id, work]));
  const found = rows.flatMap(([start, end, kind, year, family]) => {
    const one = read.find((it) => Math.abs(it.start - start) <= SLACK && it.end <= end + SLACK);
    return one ? [{ one, work: byId.get(one.work), kind, year, family }] : [];
  });
  return [
    ['entries found', found.length, rows.length],
    ['sources that are entries', found.length, read.length],
    ['kind of those found', found.filter(({ one, kind }) => one.kind === kind).length, found.length],
    [
      'year of those found',
      found.filter(({ work, year }) => (work?.year ?? null) === year).length,
      found.length,
    ],
    ['first author of those found', found.filter(isByFamily).length, found.length],
  ];
}

const isByFamily = ({ work, family }) =>
  family === null ? (work?.authors ?? []).length === 0 : (work?.authors[0] ?? '').endsWith(family);
