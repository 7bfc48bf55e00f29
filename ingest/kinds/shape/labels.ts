import { INSTITUTIONS } from '#ingest/tables/institutions.js';
import { trimMarks } from '#ingest/works/fold.js';
import type { Reading } from '#schema/work.js';
import { squeeze } from './fold.js';
import { recase } from './recase.js';

/** Characters of a label: what stands beside a node of the graph without hiding its neighbours. */
export const LONGEST_LABEL = 28;

/** "Akande, Legal Nature", "HRW, Courting History", "Hearing on Cooperation": who, and as much of the title as there is room for. */
export function writingLabel(reading: Reading): string {
  const who = authorsOf(reading) ?? issuerOf(reading);
  const title = reading.title ?? reading.container ?? reading.identifiers[0]?.value ?? null;
  if (who === null) return title === null ? siteOf(reading) : titleHead(title, LONGEST_LABEL);
  const name = cutLabel(who);
  const room = LONGEST_LABEL - name.length - 2;
  const head = title === null || room < 5 ? '' : titleHead(title, room);
  if (head !== '' && head.length <= room) return `${name}, ${head}`;
  return withYear(name, reading.year);
}

/** "Lotus (1927)": a name with its year, as far as there is room for both. */
export function withYear(name: string, year: number | null): string {
  if (year === null) return cutLabel(name.replace(LEADING_ARTICLE, ''));
  const room = LONGEST_LABEL - 7;
  return `${name.length <= room ? name : titleHead(name, room)} (${String(year)})`;
}

/** At most `LONGEST_LABEL` characters, cut at a word. */
export function cutLabel(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const cut = text.slice(0, LONGEST_LABEL);
  const space = cut.lastIndexOf(' ');
  return `${trimMarks(space > 8 ? cut.slice(0, space) : cut.slice(0, LONGEST_LABEL - 1), ',;:(&.-')}…`;
}

/** The first words of a title that fit, without its article and subtitle: "The Legal Nature of Referrals" -> "Legal Nature". */
export function titleHead(title: string, room: number): string {
  const main = withLetters(trimMarks(recase(title), QUOTES)).replace(LEADING_ARTICLE, '');
  const head = trimMarks(main.split(SUBTITLE, 1)[0] ?? main, `${QUOTES}.,;:?!`);
  if (head.length <= room) return head;
  const close = wordsWithin(head, room);
  const kept = close.length > 1 ? close : wordsWithin(head, room + 4);
  while (kept.length > 1 && LIGHT.test(kept.at(-1) ?? '')) kept.pop();
  return kept.length === 0
    ? `${head.slice(0, Math.max(1, room - 1))}…`
    : trimMarks(kept.join(' ').replace(OPEN, ''), ',;:(');
}

// "Pinochet Ugarte (No.": brackets that the cut left open
const OPEN = / \([^()]*$/;

/** "the International Criminal Court" -> "ICC". */
export function withLetters(text: string): string {
  return LONG_NAMES.reduce((so, [long, short]) => so.replace(long, short), text);
}

const LEADING_ARTICLE = /^(?:The|An?|Der|Die|Das|Le|La|Les) (?=\S)/;

function wordsWithin(text: string, room: number): string[] {
  const kept: string[] = [];
  let length = -1;
  for (const word of text.split(' ')) {
    length += 1 + word.length;
    if (length > room) break;
    kept.push(word);
  }
  return kept;
}

const QUOTES = '"\'“”‘’';
const SUBTITLE = /: | - | – | — |\? |(?<=\p{L}{5})\. (?=\p{Lu}\p{Ll})/u;
const LIGHT =
  /^(?:an?|and|as|at|by|can|for|from|in|into|its|of|on|or|the|to|und|der|des|et|de|du|la|le|v\.?|vs\.?|with|&|\d{1,2})$/i;
const LONG_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:the )?International Criminal Court\b(?: \(ICC\))?/i, 'ICC'],
  [/(?:the )?International Court of Justice\b/i, 'ICJ'],
  [/(?:the )?United Nations\b/i, 'UN'],
  [/(?:the )?European Union\b/i, 'EU'],
];

/** "Akande", "Hillebrecht & Straus", "Schöch et al."; null where nobody signs. */
function authorsOf(reading: Reading): string | null {
  const families = reading.authors.map(printedFamily);
  const [first, second] = families;
  if (first === undefined) return null;
  if (second === undefined) return first;
  const both = `${first} & ${second}`;
  return families.length === 2 && both.length < 22 ? both : `${first} et al.`;
}

function printedFamily(author: string): string {
  const name = author.replace(/,? (?:Jr|Sr|II|III|IV|QC|KC|SC|LJ)\.?$/, '');
  const comma = name.indexOf(',');
  const words = (comma > 0 ? name.slice(0, comma) : name).trim().split(/\s+/);
  const particle = words.findIndex((word, i) => i > 0 && /^(?:van|von|de|der|al|bin|da|di)$/i.test(word));
  return recase(particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? name));
}

/** "HRW" for Human Rights Watch; the printed name where no letters stand for it. */
function issuerOf(reading: Reading): string | null {
  const printed = reading.institution ?? (reading.kind === 'news' ? reading.container : null);
  if (printed === null) return null;
  const known = byForm.get(squeeze(printed));
  return known ?? recase(printed.replace(/ \[[^\]]*\]$/, ''));
}

const byForm = new Map<string, string>();
for (const [name, forms] of INSTITUTIONS) {
  const letters = forms.find((form) => /^[A-Z][A-Za-z]{0,2}[A-Z]{1,5}$/.test(form));
  if (letters !== undefined) for (const form of [name, ...forms]) byForm.set(squeeze(form), letters);
}

function siteOf(reading: Reading): string {
  const url = reading.urls[0];
  return url === undefined ? 'Unknown' : cutLabel(url.replace(/^https?:\/*(?:www\.)?/, ''));
}
