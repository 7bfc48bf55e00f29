import type { Anchor, Spotted } from './anchor.js';
import { caseNameStart, shortNameBefore } from './case-name.js';
import { reporterAt } from './reporter-name.js';
import { tailAt } from './tail.js';

/**
 * Reported cases: "Ford v. Wainwright, 477 U.S. 399, 410 (1986)", with parallel citations, and short forms
 * "Ford, 477 U.S. at 410".
 */
export const reported: Anchor = (text) => {
  const spotted: Spotted[] = [];
  const volumes = /(?<![\w.$])\d{1,4} (?=[A-Z])/g;
  for (let volume = volumes.exec(text); volume; volume = volumes.exec(text)) {
    const found = reporterAt(text, volumes.lastIndex);
    if (!found) continue;
    const cited = found.short
      ? shortForm(text, volume.index, found.page, found.end)
      : fullForm(text, volume.index, found.end);
    spotted.push(cited);
    volumes.lastIndex = cited.end;
  }
  return spotted;
};

function fullForm(text: string, volume: number, pageEnd: number): Spotted {
  const start = nameStart(text, volume) ?? volume;
  let { end, pinpoint } = tailAt(text, pageEnd);
  // Parallel citations follow at once: ", 106 S. Ct. 2595".
  for (let parallel = parallelAt(text, end); parallel !== null; parallel = parallelAt(text, end)) {
    const tail = tailAt(text, parallel);
    end = tail.end;
    pinpoint ??= tail.pinpoint;
  }
  return {
    start,
    end,
    form: 'full',
    segment: text.slice(start, end),
    name: null,
    pinpoint,
    targetNote: null,
  };
}

function parallelAt(text: string, from: number): number | null {
  PARALLEL.lastIndex = from;
  if (!PARALLEL.test(text)) return null;
  const found = reporterAt(text, PARALLEL.lastIndex);
  return found && !found.short ? found.end : null;
}

function shortForm(text: string, volume: number, page: number, pageEnd: number): Spotted {
  const before = text.slice(Math.max(0, volume - 60), volume);
  const name = shortNameBefore(before);
  const start = name === null ? volume : volume - name.length - 2;
  const tail = tailAt(text, pageEnd);
  return {
    start,
    end: tail.end,
    form: 'short',
    segment: text.slice(start, tail.end),
    name: name ?? text.slice(volume, page).replace(/,? at $/, ''),
    pinpoint: `at ${text.slice(page, tail.end)}`,
    targetNote: null,
  };
}

/** The name ends at ", 477 U.S." or, as California prints it, at " (1993) 21 Cal.App.4th". */
function nameStart(text: string, volume: number): number | null {
  if (text.startsWith(', ', volume - 2)) return caseNameStart(text, volume - 2);
  if (YEAR_BEFORE.test(text.slice(Math.max(0, volume - 8), volume))) return caseNameStart(text, volume - 8);
  return text.startsWith(' ', volume - 1) ? caseNameStart(text, volume - 1) : null;
}

const YEAR_BEFORE = /^ \((?:1[6-9]|20)\d\d\) $/;
const PARALLEL = /, \d{1,4} (?=[A-Z])/y;
