import { americanStates } from '#ingest/tables/american-states.js';
import { germanJournals } from '#ingest/tables/german-journals.js';
import { internationalJournals } from '#ingest/tables/international-journals.js';
import { journalWords } from '#ingest/tables/journal-words.js';
import { journals } from '#ingest/tables/journals.js';
import { fold, squeeze } from './fold.js';

/** How far a container's words are those of a journal, 0 to 1: known, named like one, abbreviated like one. */
export function journalWeight(container: string): number {
  const name = container.replace(/^(?:The|the) /, '').trim();
  if (name.length < 2 || name.length > 130) return 0;
  if (byName.has(journalKey(name))) return 1;
  if (NAMED.test(name)) return 0.9;
  if (ABBREVIATED.test(name)) return 0.85;
  return /^[\p{Lu}&.' \d-]+(?:: [\p{Lu}&.' \d-]+)?$/u.test(name) || hasAbbreviation(name) ? 0.6 : 0.4;
}

/**
 * A journal's identity over spellings: "Journal of International Criminal Justice", "J. INT'L CRIM. JUST." and "JICJ"
 * give one key. Words are brought to their abbreviations; what a table knows by letters is brought to its name first.
 */
export function journalKey(container: string): string {
  const short = squeeze(container);
  const named = byLetters.get(short);
  return abbreviate(named ?? container);
}

/** "Survival: Glob. Pol. & Strategy": a word is shortened as journals' words are. */
function hasAbbreviation(name: string): boolean {
  return name
    .split(' ')
    .some(
      (word) => word.endsWith('.') && (shortened.has(squeeze(word)) || americanStates.has(word.slice(0, -1))),
    );
}

const NAMED =
  /\b(?:Journals?|Reviews?|Quarterly|Yearbook|Year Book|Law Reports?|Jahrbuch|Zeitschrift|Revue|Rivista|Revista|Archiv|Bulletin|Annals|Annuaire|Forum|Proceedings|Digest|Studies|Recueil|Tijdschrift|Jurisprudence|Inquiry|LR|LJ|L Rev|JIL|YBIL)\b/i;
const ABBREVIATED =
  /(?:^|[\s.])(?:L\. ?REV|L\. ?Rev|L\. ?J|L\. ?Q|J\.|Rev\.|REV\.|Q\.|Y\.B\.|L\. ?F\.|L\. ?R|Stud\.|STUD\.|Probs\.|PROBS\.|PROB\.|Aff\.|AFF\.|F\.|Just\.|JUST\.|Bull\.|Ann\.|Proc\.|PROC\.|Pol’y|POL'Y|Pol'y)(?=$|[\s.,&])/;
const SMALL = new Set([
  'of',
  'the',
  'and',
  'on',
  'for',
  'in',
  'a',
  'de',
  'des',
  'du',
  'la',
  'fur',
  'der',
  'und',
]);
const words = new Map(journalWords.map(([word, abbreviation]) => [word, squeeze(abbreviation)]));
const shortened = new Set(words.values());
const SPELT = new Map([
  ['american', 'am'],
  ['european', 'eur'],
  ['intl', 'intl'],
  ['rts', 'rts'],
  ['rights', 'rts'],
  ['yearbook', 'yb'],
  ['jrnl', 'j'],
]);

function abbreviate(name: string): string {
  const key: string[] = [];
  for (const raw of fold(name)
    .replace(/\./g, '. ')
    .split(/[\s,/-]+/)) {
    const word = raw.replace(/[^a-z0-9]/g, '');
    if (word === '' || SMALL.has(word)) continue;
    key.push(SPELT.get(word) ?? words.get(word) ?? word);
  }
  return key.join('');
}

const byLetters = new Map<string, string>();
for (const [name, ...abbreviations] of internationalJournals)
  for (const short of abbreviations) byLetters.set(squeeze(short), name);
for (const [short, name] of germanJournals) byLetters.set(squeeze(short), name);
const byName = new Set<string>();
for (const [abbreviation, name] of journals) {
  byName.add(abbreviate(abbreviation));
  byName.add(abbreviate(name));
}
for (const [name] of internationalJournals) byName.add(abbreviate(name));
for (const [, name] of germanJournals) byName.add(abbreviate(name));
