/**
 * Where the number of a parliament's, government's or law commission's paper ends that begins at `at`: "HL Paper 126, HC
 * 1012", "HL98-HC848", "HC 2013-14, 772", "Cm 8356", "Law Com No 255", "COM(2012) 345". Null where none begins.
 */
export function paperEnd(text: string, at: number): number | null {
  PAPER.lastIndex = at;
  return PAPER.test(text) ? PAPER.lastIndex : null;
}

/**
 * In a list of papers, at the blank behind "(HL98-HC848)," or "(Cm 8356)": where the next one's title begins, as in
 * "… and the Final Report (HL 27)". Null where no such title follows.
 */
export function nextPaper(text: string, at: number): number | null {
  const shut = text[at - 1] === ',' ? at - 2 : at - 1;
  if (text[shut] !== ')') return null;
  const open = text.lastIndexOf('(', shut);
  if (open < 0 || shut - open > LONGEST || !isPaper(text, open, shut)) return null;
  const link = LINK.exec(text.slice(at, at + 24))?.[0] ?? '';
  if (link === '' || (shut === at - 1 && link.trim() === '')) return null;
  const from = at + link.length;
  const title = TITLE.exec(text.slice(from, from + LONGEST_TITLE))?.[0].length ?? 0;
  return title > 0 && isPaper(text, from + title - 1, text.indexOf(')', from + title)) ? from : null;
}

/** Whether a bracket holds the number of a paper, and hardly more. */
function isPaper(text: string, open: number, shut: number): boolean {
  const end = paperEnd(text, open + 1);
  return end !== null && end <= shut && shut - end <= 16;
}

const LONGEST = 60;
const LONGEST_TITLE = 200;
// " and the ", " "
const LINK = /^\s(?:(?:and|as well as)\s)?(?:the\s)?(?=\p{Lu})/u;
// "Final Report, Changing Banking for Good (": no other bracket, no end of a sentence
const TITLE = /^\p{Lu}[^();.]{2,190}\((?=[A-Z])/u;

const HOUSE = 'H[CL]\\.?(?:\\sPapers?)?\\s?\\d{1,4}(?:[-–][IVXivx\\d]{1,4}(?!\\d))?';
const SESSION = 'H[CL]\\.?\\s(?:1[89]|20)\\d\\d[-–]\\d{2,4},?\\s\\d{1,4}(?:[-–][IVXivx]{1,4})?';
const PAPER = new RegExp(
  [
    SESSION,
    `${HOUSE}(?:(?:\\sand|[,\\-–/])?\\s?${HOUSE})?`,
    'SP\\sPapers?\\s\\d{1,4}',
    'C(?:m|md|mnd|P)\\.?\\s?\\d{1,5}\\b',
    '(?:Scot(?:tish)?\\s)?Law\\sCom(?:mission)?(?:\\sCP)?,?\\sNo\\.?\\s?\\d{1,4}',
    '(?:COM|SEC|SWD|JOIN)\\s?\\((?:19|20)\\d\\d\\)\\s?\\d{1,4}(?:\\s?final)?',
  ].join('|'),
  'uy',
);
