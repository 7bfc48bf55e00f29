import { reporterVariants } from '#ingest/tables/reporter-variants.js';
import { reporters } from '#ingest/tables/reporters.js';

export interface ReportedAt {
  /** After the last digit of the page. */
  readonly end: number;
  /** Where the page's digits begin. */
  readonly page: number;
  /** "504 U.S. at 660": a short form. */
  readonly short: boolean;
}

const LONGEST = 34;
const known = new Set([...reporters, ...reporterVariants].map(([name]) => keyOf(name)));

/**
 * The reporter and page that follow a volume number, where `at` is the reporter's first letter:
 * "477 U.S. 399", "9 F. 3d 12", "504 U.S., at 660". Null where no known reporter stands there.
 */
export function reporterAt(text: string, at: number): ReportedAt | null {
  const limit = Math.min(text.length, at + LONGEST);
  for (let i = at + 1; i < limit; i += 1) {
    if (text.charCodeAt(i) !== SPACE) continue;
    NOMINATIVE.lastIndex = i;
    PAGE.lastIndex = NOMINATIVE.test(text) ? NOMINATIVE.lastIndex : i;
    const page = PAGE.exec(text);
    if (page && isReporter(text, at, i))
      return {
        end: PAGE.lastIndex,
        page: PAGE.lastIndex - (page[2]?.length ?? 0),
        short: page[1] !== undefined,
      };
  }
  return null;
}

function isReporter(text: string, from: number, to: number): boolean {
  const end = text.charCodeAt(to - 1) === COMMA ? to - 1 : to;
  const key = keyOf(text.slice(from, end));
  // One bare word ("12 May 1990", "5 Hill 20") is too often no reporter.
  return known.has(key) && (/[. \d]/.test(text.slice(from, end)) || BARE_WORDS.has(key));
}

/** Spelling differs in blanks and full stops only: "F. 3d", "F.3d"; "S. Ct.", "S.Ct." */
function keyOf(name: string): string {
  return name.replace(/[\s.,’']/g, '');
}

const SPACE = 32;
const COMMA = 44;
/** " (1 Cranch)": the reporter by its editor's name, between series and page. */
const NOMINATIVE = / \(\d{1,2} [A-Z][A-Za-z.]{2,12}\)/y;
/** " 399", " at 410", ", at 410": digits that no letter follows (so not the "3d" of "F. 3d"). */
const PAGE = / (at )?(\d{1,5})(?![\dA-Za-z])/y;
const BARE_WORDS = new Set(['US', 'Cranch', 'Wheat', 'Dall', 'How', 'Wall']);
