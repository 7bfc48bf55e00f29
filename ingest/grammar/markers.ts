/** A word or bracket that points to another note or to a Part of the same document. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  /** `note`: "supra note 12", "(n 12)"; `part`: "infra Part II"; `work`: "op. cit." without a number. */
  readonly points: 'note' | 'part' | 'work';
  readonly direction: 'back' | 'ahead' | 'unsaid';
  readonly note: number | null;
  readonly part: string | null;
  /** "and accompanying text", "text to n 12": the place is meant, no source. */
  readonly place: boolean;
}

/** All markers of a text in order, never overlapping. Linear. */
export function markersOf(text: string): Marker[] {
  const markers: Marker[] = [];
  TRIGGER.lastIndex = 0;
  for (let found = TRIGGER.exec(text); found !== null; found = TRIGGER.exec(text)) {
    const marker = markerAt(text, found.index);
    if (marker === null) continue;
    markers.push(marker);
    TRIGGER.lastIndex = Math.max(marker.end, found.index + 1);
  }
  return markers;
}

function markerAt(text: string, at: number): Marker | null {
  for (const rule of RULES) {
    rule.pattern.lastIndex = at;
    const found = rule.pattern.exec(text);
    if (found === null) continue;
    const groups = found.groups ?? {};
    const note =
      groups['note'] === undefined ? null : Number(groups['note'].replace(/[lI]/gu, '1').replace(/O/gu, '0'));
    const part = groups['part'] === undefined ? null : groups['part'].replace(/[.,]$/u, '');
    const end =
      at +
      found[0].replace(/[.,\s]+$/u, (tail) => (rule.keepsStop && tail.startsWith('.') ? '.' : '')).length;
    return {
      start: at,
      end,
      points: rule.points,
      direction: directionOf(rule, groups),
      note,
      part,
      place: rule.place === true || groups['place'] !== undefined,
    };
  }
  return null;
}

interface Rule {
  readonly pattern: RegExp;
  readonly points: Marker['points'];
  readonly direction: Marker['direction'];
  readonly place?: boolean;
  /** The full stop at its end is its own: "op. cit." */
  readonly keepsStop?: boolean;
}

function directionOf(rule: Rule, groups: Readonly<Record<string, string | undefined>>): Marker['direction'] {
  const word = groups['way']?.toLowerCase();
  if (word === undefined) return rule.direction;
  return AHEAD.test(word) ? 'ahead' : 'back';
}

const AHEAD = /^(?:infra|below|unten)/u;
const TRIGGER =
  /\b(?:supra|infra|above|below|oben|unten|op|loc|cited|text|accompanying|nn?|notes?|footnotes?|fn|FN|Fn|parts?|sections?|chapters?|pr[ée]cit[ée]e?|a\.\s?a)\b|\((?:n|nn|fn|note|footnote)\b/giu;

const NOTE = 'm?(?:notes?|nn?|fn|fns|footnotes?|Fn|Anm|N)\\b\\.?';
const NUMBERS =
  '(?<note>\\d[\\dlIO]{0,3})(?!\\.\\d|\\d)(?:(?:\\s?[-–—]\\s?|,\\s?|\\s?(?:and|&|und)\\s?)(?=\\d{1,4}\\s?(?:[-–—.,;)]|and|&|above|below|$))\\d{1,4}(?![A-Za-z]))*';
const PLACE =
  '(?<place>,?\\s(?:and|&)\\s(?:the\\s)?(?:accompanying\\s|related\\s)?(?:text|discussion)(?:\\s(?:accompanying|thereto))?)?';
const PART =
  '(?:Parts?|Sections?|Sec\\.?|Chapters?|Ch\\.?|Subsections?|Sub-section|Appendix|Annex|Abschnitt|Teil|Kapitel|Figure|Table|§§?)\\s?(?<part>(?:[IVXLC]+|\\d+|[A-Z])(?:\\.?(?:[A-Z]|\\d{1,2}|[ivx]{1,4}|[a-z])\\b|\\([0-9a-zA-Z]{1,3}\\))*)';

const RULES: readonly Rule[] = [
  // "text accompanying supra note 5", "accompanying text at note 5", "text to n 12"
  {
    pattern: new RegExp(
      `(?:text\\s|discussion\\s)?(?:accompanying|to|at|near|preceding|following)\\s(?:(?<way>supra|infra|above|below),?\\s)?${NOTE}\\s?${NUMBERS}`,
      'uy',
    ),
    points: 'note',
    direction: 'unsaid',
    place: true,
  },
  {
    pattern: new RegExp(
      `text\\s(?:accompanying|to|at|near|preceding|following)\\s(?:(?<way>supra|infra|above|below),?\\s)?${NOTE}\\s?${NUMBERS}`,
      'uy',
    ),
    points: 'note',
    direction: 'unsaid',
    place: true,
  },
  // "supra text accompanying note 5"
  {
    pattern: new RegExp(
      `(?<way>[Ss]upra|[Ii]nfra),?\\s(?:text\\s)?(?:accompanying|at|near)\\s${NOTE}\\s?${NUMBERS}`,
      'uy',
    ),
    points: 'note',
    direction: 'back',
    place: true,
  },
  // "supra note 10", "infra notes 12-14 and accompanying text", "above, n 12"
  {
    pattern: new RegExp(
      `(?<way>[Ss]upra|SUPRA|[Ii]nfra|[Aa]bove|[Bb]elow|oben|unten|Above),?\\s(?:(?:in|at)\\s)?${NOTE}\\s?${NUMBERS}${PLACE}`,
      'uy',
    ),
    points: 'note',
    direction: 'back',
  },
  // "infra Part III.A.3", "below Part 2", "supra, section 3"
  {
    pattern: new RegExp(
      `(?<way>[Ss]upra|[Ii]nfra|[Aa]bove|[Bb]elow|oben|unten),?\\s(?:at\\s|in\\s|under\\s)?${PART}`,
      'uy',
    ),
    points: 'part',
    direction: 'back',
  },
  // "infra pp. 12-14"
  {
    pattern: /(?<way>[Ss]upra|[Ii]nfra),?\s(?:at\s|pp?\.?\s?)+\d+(?:[-–]\d+)?/uy,
    points: 'part',
    direction: 'back',
    place: true,
  },
  // "Part III below", "section II.B infra"
  {
    pattern: new RegExp(`${PART},?\\s(?<way>supra|infra|above|below|unten|oben)`, 'uy'),
    points: 'part',
    direction: 'unsaid',
  },
  // "notes 12-14 above and accompanying text", "n 12 above"
  {
    pattern: new RegExp(
      `[Nn](?:otes?|n?)\\.?\\s?${NUMBERS},?\\s(?<way>supra|infra|above|below)${PLACE}`,
      'uy',
    ),
    points: 'note',
    direction: 'unsaid',
  },
  {
    pattern: new RegExp(
      `(?:fn|Fn|FN|[Ff]ootnotes?)\\.?\\s?${NUMBERS},?\\s(?<way>supra|infra|above|below)${PLACE}`,
      'uy',
    ),
    points: 'note',
    direction: 'unsaid',
  },
  // "notes 5–7 and accompanying text"
  {
    pattern: new RegExp(`[Nn]otes?\\s${NUMBERS},?\\s(?:and|&)\\s(?:the\\s)?(?:accompanying\\s)?text`, 'uy'),
    points: 'note',
    direction: 'unsaid',
    place: true,
  },
  // OSCOLA "(n 12)", German "(Fn. 12)", "(supra note 4)"
  {
    pattern: new RegExp(
      `\\((?:above\\s|supra,?\\s|oben\\s)?(?:nn?|note|[Ff]n|FN|footnote)\\.?\\s?${NUMBERS}\\)`,
      'uy',
    ),
    points: 'note',
    direction: 'back',
  },
  // "op. cit., n. 12", "loc. cit."
  {
    pattern: new RegExp(
      `(?:[Oo]p|[Ll]oc)\\.?\\s?cit\\b\\.?(?:,?\\s\\(?(?:supra\\s|above\\s)?(?:at\\s|in\\s)?${NOTE}\\s?${NUMBERS}\\)?)?`,
      'uy',
    ),
    points: 'work',
    direction: 'back',
    keepsStop: true,
  },
  // "cited above at footnote 2", "cited supra", "cited in n. 4"
  {
    pattern: new RegExp(
      `cited,?\\s(?:(?:above|supra),?(?:\\s(?:at|in))?|(?:at|in))\\s${NOTE}\\s?${NUMBERS}`,
      'uy',
    ),
    points: 'note',
    direction: 'back',
  },
  { pattern: /cited\s(?:above|supra)\b/uy, points: 'work', direction: 'back' },
  // "a.a.O. (Fn. 12)"
  {
    pattern: new RegExp(`a\\.\\s?a\\.\\s?O\\.(?:\\s?\\((?:Fn|Anm|N)\\.?\\s?${NUMBERS}\\))?`, 'uy'),
    points: 'work',
    direction: 'back',
    keepsStop: true,
  },
  // "précité, note 5"
  {
    pattern: new RegExp(`pr[ée]cit[ée]e?,?\\s\\(?(?:note|n\\.)\\s?${NUMBERS}\\)?`, 'uy'),
    points: 'note',
    direction: 'back',
  },
  // "supra" alone: "Roth, supra, at 3"
  { pattern: /[Ss]upra\b\.?/uy, points: 'work', direction: 'back' },
];
