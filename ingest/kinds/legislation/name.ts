import { modelLaws } from '#ingest/tables/model-laws.js';
import { statuteCodes } from '#ingest/tables/statute-codes.js';
import { InstrumentNames } from '../shape/instrument-names.js';
import { pinsFrom } from '../shape/pinpoint.js';
import { tidy, type Parts } from '../shape/parts.js';
import type { LawLocator } from './law-locator.js';
import type { LawName } from './named.js';
import { romanceName } from './romance-name.js';

/** The name of a law at the segment's head, behind a leading "§ 5", "art. 2.2", "Recital 9 of the". */
export function lawName(parts: Parts, locators: readonly LawLocator[]): LawName | null {
  const pin = pinsFrom(parts.plain, 0, false);
  const led = pin !== null && pin.start <= 1 ? pin.end : 0;
  const start = led + (LEAD.exec(parts.plain.slice(led))?.[0].length ?? 0);
  return (
    european(parts, locators, start) ??
    romanceName(parts, locators, start) ??
    datedAct(parts, start) ??
    constitution(parts, start) ??
    charter(parts, start) ??
    modelLaw(parts, start) ??
    act(parts, start, locators) ??
    letters(parts, start, led > 0) ??
    continental(parts, start, led > 0) ??
    titled(parts, locators)
  );
}

/** "Standards for Harbour Dues, 10 C.F.R. § 1010.3": words of a title right before the law's first place. */
function titled({ plain, text }: Parts, locators: readonly LawLocator[]): LawName | null {
  const [first] = locators;
  if (first === undefined || !TITLED.has(first.sort) || !TITLE_WORDS.test(plain.slice(0, first.start)))
    return null;
  const end = plain.lastIndexOf(',', first.start);
  return { title: tidy(text.slice(0, end)), start: 0, end, year: null, weight: 0, bare: false };
}

const TITLED: ReadonlySet<LawLocator['sort']> = new Set(['code', 'session', 'gazette']);
// no names before it, no brackets, no section of its own
const TITLE_WORDS = /^\p{Lu}[\p{L}'’&-]*(?:[ ,:;]{1,2}[\p{L}\d'’&.-]+){1,30}, $/u;
const LEAD =
  /^(?:[\s,]|Abs\. ?\d+|Satz \d|S\. ?\d|Nr\. ?\d+|lit\. [a-z]|of the |of |in the |The (?=[A-Z][a-z]+ ?[A-Z(])|the )*/;
const STOP =
  /\s\[|,? (?:O\.?J\.?|ABl\.)[ (]|\s\((?:hereinafter|'|"|OJ|\d{4}\))|,? (?:[Aa]rts?\.|[Aa]rticles?|[Rr]ecitals?|¶|§|paras?\b|at \d)/;

function european(parts: Parts, locators: readonly LawLocator[], start: number): LawName | null {
  const first = locators.find((l) => l.sort === 'european');
  if (first === undefined || first.start > start + 45) return null;
  const journal = locators.find((l) => l.sort === 'journal')?.start ?? parts.end;
  const stop = STOP.exec(parts.plain.slice(first.end));
  const comma = /,(?= (?:\d|p\.|Recital|art|Art|and OJ))/.exec(parts.plain.slice(first.end));
  const end = Math.min(journal, parts.end, first.end + Math.min(stop?.index ?? 9999, comma?.index ?? 9999));
  const year = /\b(19\d\d|20\d\d)\b/.exec(first.value)?.[1];
  return {
    title: tidy(parts.text.slice(Math.min(start, first.start), end)),
    start: Math.min(start, first.start),
    end,
    year: year === undefined ? null : Number(year),
    weight: 0.95,
    bare: false,
  };
}

// "Commission Recommendation of 6 May 2003 concerning …": an act of the Union that has no number
const DATED_ACT =
  /^(?:Council|Commission|European Parliament and Council)(?: (?:Implementing|Delegated|Framework))? (?:Recommendation|Decision|Regulation|Directive|Communication|Notice|Conclusions|Guidelines) of \d/;

function datedAct(parts: Parts, start: number): LawName | null {
  const day = parts.dates[0];
  if (day === undefined || !DATED_ACT.test(parts.plain.slice(start))) return null;
  const stop = / \((?:\d{4}\/|OJ|\[)| \[\d|,? OJ |,? C\(\d{4}\)|,(?= arts?\b)/.exec(
    parts.plain.slice(day.end, parts.end),
  );
  const end = stop === null ? parts.end : day.end + stop.index;
  return { title: tidy(parts.text.slice(start, end)), start, end, year: null, weight: 0.93, bare: false };
}

// "U.S. CONST. art. I", "Utopian Constitution s 5", "Constitution of the Republic of South Africa, 1996", "Utopia, Constitution of 2014"
const CONSTITUTION =
  /^(?:(?:\p{Lu}\p{L}+ ){1,2}Constitution(?=,? (?:s|ss|ch|pt|arts?|§§?) ?\d)|(?:[A-Z][\p{L}.]{0,12} ){1,4}(?:Const\.|CONST\.)|(?:The )?Constitution of (?:the )?(?:\p{Lu}\p{L}+(?: of| and| the)? ?){1,6}|\p{Lu}[^,\d]{2,40}, Constitution(?: of (?:1[789]|20)\d\d)?(?=[, ]))/u;

function constitution(parts: Parts, start: number): LawName | null {
  const hit = CONSTITUTION.exec(parts.plain.slice(start));
  if (hit === null || /Organi[sz]ation|Committee/.test(hit[0])) return null;
  const end = start + hit[0].trimEnd().length;
  const year = /^,? ?\(?(1[789]\d\d|20\d\d)/.exec(parts.plain.slice(end))?.[1];
  return {
    title: tidy(parts.text.slice(start, end)),
    start,
    end,
    year: year === undefined ? null : Number(year),
    weight: 0.93,
    bare: false,
  };
}

// "Canadian Charter of Rights and Freedoms, Part I of the Constitution Act, 1982": part of a state's constitution
const CHARTER = /^(?:Canadian )?Charter of (?:Human )?Rights and Freedoms\b/;

function charter({ plain }: Parts, start: number): LawName | null {
  const title = CHARTER.exec(plain.slice(start))?.[0];
  if (title === undefined) return null;
  const year = /Constitution Act, (1982)/.exec(plain)?.[1];
  const end = start + title.length;
  return { title, start, end, year: year === undefined ? null : Number(year), weight: 0.95, bare: false };
}

/** Laws that are proposed to legislatures, by their names. */
export const modelLawNames = new InstrumentNames(modelLaws);

/** "U.C.C. § 2-207", "Model Rules of Pro. Conduct r. 1.7(a)": a place follows, or nothing. */
function modelLaw(parts: Parts, start: number): LawName | null {
  const named = modelLawNames.at(parts.plain, start, parts.end);
  if (named === null || named.start > start) return null;
  const pinned = MODEL_PLACE.test(parts.plain.slice(named.end, named.end + 12));
  if (!pinned && (named.acronym || !/^(?:$|,? \()/.test(parts.plain.slice(named.end, parts.end))))
    return null;
  const title = tidy(parts.text.slice(start, named.end));
  return { title, start, end: named.end, year: null, weight: 0.93, bare: false };
}

const MODEL_PLACE = /^\.?,? (?:§|[Rr]\. ?\d|[Rr]ules? \d|[Cc]anon \d|art\. ?\d|cmt\.)/;

// "Financial Services (Banking Reform) Act 2013", "Copyright Act, 1957", "Companies Act of 1862", "Criminal Procedure Rules 2015"
const ACT =
  /^(?:\p{Lu}[\p{L}\p{M}'-]*|\([^()]{1,60}\)|and|of|for|the|in|to|on|by|with|&|etc\.?|,(?= \p{Lu}))(?:,? (?:\p{Lu}[\p{L}\p{M}'.-]*|\([^()]{1,60}\)|and|of|for|the|in|to|on|by|with|from|against|&|etc\.?)){0,24}?(?:,? )?\b(?:Acts?|ACT|Bill|Ordinance|Regulations|Rules|Order|Code|Law|Decree|Edict|Directive|Measure)\b(?! (?:Acts?|Bill|Ordinance|Regulations|Rules|Order)\b)(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})?(?: \([A-Z][\p{L} ]{1,25}\))?(?:,? (?:(?:No\.? ?)?\d{1,3} of |of )?(?<year>1[2-9]\d\d|20\d\d))?(?: \([A-Z][\p{L} ]{1,25}\))?(?:, Explanatory Notes)?/u;
// "Code of Criminal Procedure, 1973"
const CODE_OF =
  /^Code of (?:the )?\p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+){0,3},? (?:of )?(?<year>1[7-9]\d\d|20\d\d)/u;

function act(parts: Parts, start: number, locators: readonly LawLocator[]): LawName | null {
  const old = /^[Aa]ct of (?=\p{Lu}[\p{L}.]+ \d{1,2}, \d{4})/u.exec(parts.plain.slice(start, start + 40));
  if (old !== null)
    return {
      title: tidy(parts.text.slice(start, parts.dates[0]?.end ?? parts.end)),
      start,
      end: parts.dates[0]?.end ?? parts.end,
      year: parts.dates[0]?.year ?? null,
      weight: 0.85,
      bare: false,
    };
  const head = parts.plain.slice(start, start + 260);
  const hit = ACT.exec(head) ?? CODE_OF.exec(head);
  if (hit === null) return null;
  const printed = hit.groups?.['year'];
  const end = start + hit[0].length;
  const next = parts.plain.slice(end, end + 40);
  const clean = CLEAN.test(next);
  // "Explanatory Memorandum, Rivers Bill 1993 (Cth) 5": a page stands bare behind it
  const explained = /^Explanatory /.test(hit[0]) && /^ \d{1,4}(?:$|[ ,-])/.test(next);
  // "O’Keefe, International Criminal Law, 2015" is a book
  if (!(clean || explained) || (locators.length === 0 && /^[^\s,]+, [^,]+ Law, \d{4}$/.test(hit[0])))
    return null;
  const noun = /Act|Bill|Ordinance|ACT/.test(hit[0]);
  const located = locators.length > 0;
  const pinned = pinsFrom(parts.plain, end, false) !== null || start > 0;
  const weight =
    printed !== undefined
      ? noun
        ? 0.92
        : 0.8
      : located
        ? 0.9
        : pinned
          ? noun
            ? 0.85
            : 0.75
          : noun
            ? 0.5
            : 0;
  if (weight === 0) return null;
  if (parts.end - end > 90 && !located && printed === undefined) return null;
  return {
    title: tidy(parts.text.slice(start, end)),
    start,
    end,
    year: printed === undefined ? null : Number(printed),
    weight,
    bare: false,
  };
}

// what may follow a law's name: a place, a sign, its instrument's number, the sovereign's year: "63 & 64 Vict"
const CLEAN =
  /^(?:$|\s*[,;([.]| §| (?:[cOrs]|cc|ss|cls?|chs?|arts?|regs?|rr|pts?|schs?|Sch|sections?|Part|at|no|S[IR]|SSI)\b| \d{1,2} (?:& \d{1,2} )?(?:Vict|Geo|Eliz|Edw|Will|Wm|Hen|Cha|Anne)\b|'s)/;

const codeLetters = new Set(statuteCodes.map(([abbreviation]) => abbreviation));

/** "FSMA 2000", "UrhG", "GDPR". */
function letters(parts: Parts, start: number, led: boolean): LawName | null {
  const hit = /^(?<letters>\p{Lu}\p{L}{1,8})(?:,? (?<year>1[89]\d\d|20\d\d))?(?=$|[\s,;)(])/u.exec(
    parts.plain.slice(start),
  );
  const name = hit?.groups?.['letters'] ?? '';
  const year = hit?.groups?.['year'];
  const known = codeLetters.has(name);
  if (
    hit === null ||
    (!known &&
      !(led && /^[A-Z].*(?:[GOV]|GB)$/.test(name) && name.length > 2) &&
      !(year !== undefined && /^[A-Z]{2,6}A$/.test(name)))
  )
    return null;
  const end = start + hit[0].length;
  const weight = led
    ? 0.9
    : pinsFrom(parts.plain, end, false) !== null || /^, \d/.test(parts.plain.slice(end))
      ? 0.88
      : year !== undefined
        ? 0.75
        : 0.4;
  return {
    title: tidy(parts.text.slice(start, end)),
    start,
    end,
    year: year === undefined ? null : Number(year),
    weight,
    bare: true,
  };
}

/** "§ 64 Urheberrechtsgesetz (UrhG)", "art. 121-3 Code pénal". */
function continental(parts: Parts, start: number, led: boolean): LawName | null {
  if (!led) return null;
  const hit =
    /^(?:\p{Lu}[\p{L}-]*(?:gesetz|gesetzbuch|ordnung|verfassung)(?:es)?|Code (?:civil|pénal|de [\p{L} ]{3,40})|Codice (?:civile|penale)|Código (?:Penal|Civil))/u.exec(
      parts.text.slice(start),
    );
  const other =
    hit ??
    /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,4} (?:Directive|Regulation|Code|Act|Law)(?=$|[\s,(])/u.exec(
      parts.text.slice(start),
    );
  if (other === null) return null;
  const end = start + other[0].length;
  return { title: other[0], start, end, year: null, weight: 0.9, bare: false };
}
