import type { Span } from '#schema/selector.js';
import type { Random } from '../golden/random.js';
import type { GoldCitation, GoldDocument, GoldNote } from '../golden/truth.js';

export interface Edit {
  readonly at: Span;
  readonly to: string;
}

/** A slip of a careless writer: what is edited, and which rule should tell it in which note. */
export interface Slip {
  readonly name: string;
  readonly note: number;
  readonly edits: readonly Edit[];
  readonly rules: readonly string[];
  /** Any of these notes. */
  readonly toldIn: readonly number[];
  readonly what: string;
}
/** All slips of a kind that a document has room for. */
export type SlipMaker = (document: GoldDocument, all: readonly GoldDocument[], random: Random) => Slip[];

interface Placed {
  readonly note: GoldNote;
  readonly citation: GoldCitation;
  readonly text: string;
}

function placed({ notes, text }: GoldDocument): Placed[] {
  return notes.flatMap((note) =>
    note.citations.map((citation) => ({ note, citation, text: text.slice(...citation.span) })),
  );
}

/** The edit of what a pattern's first group finds in a citation; null where it finds nothing. */
function edit({ citation, text }: Placed, pattern: RegExp, to: (found: string) => string): Edit | null {
  const found = pattern.exec(text);
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const start = citation.span[0] + found.index + found[0].indexOf(words);
  return { at: [start, start + words.length], to: to(words) };
}

function slip(
  name: string,
  one: Placed,
  change: Edit | null,
  rules: readonly string[],
  toldIn?: number[],
): Slip[] {
  if (!change) return [];
  const what = `${one.text.replace(/\s+/g, ' ')} -> ${change.to}`;
  return [{ name, note: one.note.number, edits: [change], rules, toldIn: toldIn ?? [one.note.number], what }];
}

/** "supra note 12", "(n 12)", "(see footnote 12 above)". */
const NUMBER = /(?:n(?:ote)?\.?|fn\.?)\s+(\d{1,3})(?!\d)/;

const wrongSupra: SlipMaker = (document, _, random) =>
  placed(document).flatMap((one) => {
    const { form, targetNote, work } = one.citation;
    if (form !== 'supra' || targetNote === null) return [];
    const others = document.notes.filter(
      ({ number, citations }) =>
        number < one.note.number && citations.length > 0 && citations.every((cited) => cited.work !== work),
    );
    if (others.length === 0) return [];
    const wrong = random.pick(others).number;
    const change = edit(one, NUMBER, () => String(wrong));
    return slip('wrong supra number', one, change, ['supra-to-wrong-note', 'shifted-notes']);
  });

const shiftedNumbers: SlipMaker = (document, _, random) => {
  const supras = placed(document).filter(({ citation, note }) => {
    return citation.form === 'supra' && (citation.targetNote ?? 0) > 6 && note.number > 20;
  });
  const by = random.pick([2, 3]);
  const moved = supras.filter(({ citation }) => (citation.targetNote ?? 0) > by);
  const edits = moved.flatMap((one) => edit(one, NUMBER, (number) => String(Number(number) - by)) ?? []);
  const [first] = moved;
  const isPattern = new Set(moved.map(({ citation }) => citation.targetNote)).size >= 3 && edits.length >= 4;
  if (!first || !isPattern) return [];
  const toldIn = moved.map(({ note }) => note.number);
  const rules = ['shifted-notes'];
  return [{ name: 'shifted numbers', note: first.note.number, edits, rules, toldIn, what: `by ${by}` }];
};

/** Another document of the style has a work of the same kind that this one does not cite. */
const idAfterString: SlipMaker = (document, all, random) => {
  const own = new Set(placed(document).map(({ citation }) => citation.work));
  const others = all
    .filter(({ style, damage }) => style === document.style && damage === document.damage)
    .flatMap((other) => placed(other))
    .filter(({ citation }) => citation.form === 'full' && !citation.nested && !own.has(citation.work));
  return document.notes.flatMap((note, i) => {
    const before = document.notes[i - 1];
    const [first] = note.citations;
    const [only, ...more] = before?.citations ?? [];
    if (first?.form !== 'id' || !before || !only || more.length > 0 || only.form !== 'full') return [];
    const fitting = others.filter(({ citation }) => citation.kind === only.kind);
    if (fitting.length === 0) return [];
    const end = only.span[1];
    const one: Placed = { note, citation: first, text: document.text.slice(...first.span) };
    const change: Edit = { at: [end, end], to: `; ${random.pick(fitting).text.replace(/\s+/g, ' ')}` };
    return slip('id. after a string', one, change, ['id-ambiguous']);
  });
};

const droppedHereinafter: SlipMaker = (document) => {
  const all = placed(document);
  return all.flatMap((one) => {
    const name = one.citation.fields.hereinafter;
    const change = edit(one, /(\s\[hereinafter[^\]]+\])/, () => '');
    if (name === null || !change) return [];
    const without = plain(one.text.replace(/\[hereinafter[^\]]+\]/, ''));
    const uses = all.filter(
      ({ citation, text }) => citation.form === 'supra' && plain(text).startsWith(plain(name)),
    );
    if (
      uses.length === 0 ||
      plain(name)
        .split(' ')
        .every((word) => without.includes(word))
    )
      return [];
    const rules = ['supra-before-full', 'undefined-short-form', 'supra-to-wrong-note', 'misspelt-short-name'];
    return slip(
      'dropped hereinafter',
      one,
      change,
      rules,
      uses.map(({ note }) => note.number),
    );
  });
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Two letters inside the first long word of the name change places, or one is left out. */
const misspeltName: SlipMaker = (document, _, random) =>
  placed(document).flatMap((one) => {
    if (one.citation.form !== 'supra') return [];
    const kinds = ['article', 'book', 'chapter'];
    if (!kinds.includes(one.citation.kind ?? '')) return [];
    const change = edit(one, /^(?:[\p{L}.]{1,3} )*(\p{Lu}\p{L}{5,})(?=[\s,])/u, (word) => {
      const at = 2 + Math.floor(word.length / 3);
      const [a = '', b = ''] = [word[at], word[at + 1]];
      if (a !== b && random.chance(0.5)) return word.slice(0, at) + b + a + word.slice(at + 2);
      return word.slice(0, at) + word.slice(at + 1);
    });
    return slip('misspelt name', one, change, ['misspelt-short-name']);
  });

const brokenPerma: SlipMaker = (document, _, random) =>
  placed(document).flatMap((one) => {
    const change = edit(one, /perma\.cc\/([\dA-Z]{4}-[\dA-Z]{4})/, (code) =>
      random.pick([`O${code.slice(1)}`, code.slice(1), `${code.slice(0, 6)}I${code.slice(7)}`, `${code}7`]),
    );
    return slip('broken perma code', one, change, ['malformed-perma']);
  });

const lostSlash: SlipMaker = (document) =>
  placed(document).flatMap((one) =>
    slip(
      'lost slash',
      one,
      edit(one, /https?:\/(\/)(?!perma)/, () => ''),
      ['malformed-url'],
    ),
  );

const turnedCrossReference: SlipMaker = (document) =>
  placed(document).flatMap((one) => {
    if (one.citation.form !== 'crossref' || one.citation.targetNote === null) return [];
    const change = edit(one, /(supra|infra)(?= note)/i, (word) =>
      word.toLowerCase() === 'supra' ? 'infra' : 'supra',
    );
    return slip('turned cross-reference', one, change, ['infra-to-wrong-note']);
  });

const droppedYear: SlipMaker = (document) =>
  placed(document).flatMap((one) => {
    const { form, kind, fields, refersTo } = one.citation;
    if (form !== 'full' || refersTo || (kind !== 'article' && kind !== 'book')) return [];
    const change = edit(one, / \(((?:1[89]|20)\d\d)\)/, () => '');
    const left = change && one.text.replace(/\((?:1[89]|20)\d\d\)/, '');
    if (!change || fields.year === null || /(?:1[5-9]|20)\d\d/.test(left ?? '')) return [];
    const whole: Edit = { at: [change.at[0] - 2, change.at[1] + 1], to: '' };
    return slip('dropped year', one, whole, ['missing-date']);
  });

/** A year of a Security Council resolution that is not that of its number. */
const wrongYear: SlipMaker = (document) =>
  placed(document).flatMap((one) => {
    if (one.citation.form !== 'full' || !/S\.C\. Res|UNSC Res|S\/RES\/\d/.test(one.text)) return [];
    const change = edit(one, /(?<!\d)((?:19|20)\d\d)\)/, (year) => String(Number(year) - 3));
    return slip('wrong year', one, change, ['security-council-year', 'inconsistent-date']);
  });

/** "155-57" becomes "157-55". */
const turnedRange: SlipMaker = (document) =>
  placed(document).flatMap((one) => {
    if (one.citation.kind === 'legislation' || one.citation.kind === 'treaty') return [];
    const change = edit(one, /(?:\bat |¶¶ |paras\. |\bpp\. )(\d{2,4}[–-]\d{2,4})(?![\d.:/])/, (range) => {
      const [first = '', last = ''] = range.split(/[–-]/);
      const whole = last.length < first.length ? first.slice(0, -last.length) + last : last;
      return Number(whole) > Number(first)
        ? whole + (/[–-]/.exec(range)?.[0] ?? '-') + first.slice(-last.length)
        : range;
    });
    const isTurned = change !== null && change.to !== document.text.slice(...change.at);
    return slip('turned range', one, isTurned ? change : null, ['range-backwards']);
  });

const articleTooHigh: SlipMaker = (document) =>
  placed(document).flatMap((one) => {
    if (one.citation.kind !== 'treaty' || !/Rome Statute|Vienna Convention|Covenant/.test(one.text))
      return [];
    const change = edit(one, /\barts?\.? (\d{1,3})\b/, (article) => String(Number(article) + 500));
    return slip('article too high', one, change, ['treaty-article-out-of-range']);
  });

const impossibleDay: SlipMaker = (document) =>
  placed(document).flatMap((one) => {
    const change =
      edit(one, /\b(?:Feb|Apr|June|Sept|Nov)[a-z]{0,6}\.? (\d{1,2}), \d{4}/, () => '31') ??
      edit(one, /(?<![\d–-])\b(\d{1,2}) (?:February|April|June|September|November) \d{4}/, () => '31');
    return slip('impossible day', one, change, ['impossible-date']);
  });

/** The kinds of slips that are planted, in turn. */
export const slips: readonly SlipMaker[] = [
  wrongSupra,
  shiftedNumbers,
  idAfterString,
  droppedHereinafter,
  misspeltName,
  brokenPerma,
  lostSlash,
  turnedCrossReference,
  droppedYear,
  wrongYear,
  turnedRange,
  articleTooHigh,
  impossibleDay,
];
