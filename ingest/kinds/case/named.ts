import type { Parts } from '../shape/parts.js';

/** A case's name and the court that stands before it: "CJEU, Pelham", "Prosecutor v. Al-Bashir". */
export interface CaseName {
  readonly title: string | null;
  readonly court: string | null;
  /** Where the name's matter ends. */
  readonly end: number;
  /** 'parties': X v. Y; 'matter': In re X; 'court': a court first; 'none'. */
  readonly sort: 'parties' | 'matter' | 'court' | 'none';
}

/** Parts between commas outside brackets, from `from` on. */
export function commaParts(parts: Parts, from: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i <= parts.end; i++) {
    const c = parts.plain[i];
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    if (i === parts.end || (depth <= 0 && (c === ',' || c === ';') && parts.plain[i + 1] === ' ')) {
      if (i > start) found.push({ start, end: i });
      start = i + 1;
    }
  }
  return found;
}

// "Tadić v. X", "X v Y", "X vs. Y", "X c. France", "X c/ Ministerio"
export const VERSUS =
  /(?<=[\p{L}\d.)'"]) (?:[vVc]|[vV]s|versus|c\/)(?:\.(?! ?\d)| (?=["'(]?\p{Lu})|\.? (?=(?:the|la|le|de|den|van|von) ))\s?/u;
export const PROCEDURE =
  /^\s*(?:(?:[Jj]udge?ment|[Oo]rder|[Dd]ecision|[Oo]pinion|Urt|Urteil|Beschl|Beschluss|Beschluß|Grand Chamber|GC|Merits|Admissibility|Preliminary Objections|arrêt|[Aa]dvisory [Oo]pinion|Case|Joined Cases|AG|Views|Rs\.)\b\.?,?(?: ?(?:of|vom|du|v\.|on|\([A-Z][\p{L} ]{1,20}\))(?= |$|\d).{0,26})?|\(GC\))$/u;

export const COURT =
  /\b(?:Court|Ct\.|Cts?\b|Tribunal|Trib\.|Chamber|CJEU|ECJ|ECtHR|ECHR|EuGH|ICC|ICJ|CIJ|CPJI|PCIJ|ICTY|ICTR|SCSL|STL|MICT|IRMCT|ECCC|KSC|WTO|IACtHR|IACHR|ACtHPR|ACHPR|ITLOS|HRC|CAT|CERD|CEDAW|CESCR|CRPD|CRC|CED|CMW|ICSID|PCA|Panel|Appellate Body|Human Rights Committee|Committee (?:[Aa]gainst|on)|Commission on Human|House of Lords|Privy Council|Cour|Cass\.|Conseil)/;
