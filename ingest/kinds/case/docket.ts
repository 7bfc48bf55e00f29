import { germanJournalLetters } from '#ingest/tables/german-journals.js';
import { hits, type Locator } from './locator.js';

/**
 * Courts' file numbers: ICC, ICTY, ICTR, SCSL, STL and their like, the Court of Justice of the EU, Strasbourg
 * applications, UN communications, WTO, ICSID, PCA, the Inter-American Court, the Hague courts' reports, German courts.
 */
export function docketLocators(plain: string): Locator[] {
  const found: Locator[] = [];
  for (const { sign, expression, weight, scheme } of SHAPES) {
    if (!sign.test(plain)) continue;
    for (const hit of hits(expression, plain)) {
      const at = hit.index + hit[0].length - hit[0].trimStart().length;
      const value = (hit.groups?.['id'] ?? hit[0]).trim().replace(/\s+/g, ' ');
      found.push({
        scheme,
        value,
        start: at,
        end: hit.index + hit[0].length,
        year: yearOf(hit),
        weight,
        paged: scheme === 'reporter',
      });
    }
  }
  return found;
}

interface Shape {
  /** A cheap test that most texts fail. */
  readonly sign: RegExp;
  readonly expression: RegExp;
  readonly scheme: 'docket' | 'reporter' | 'symbol';
  readonly weight: number;
}

const GERMAN_JOURNALS = [...germanJournalLetters]
  .toSorted((a, b) => b.length - a.length)
  .map((letters) => letters.replaceAll('.', '\\.'))
  .join('|');
const SHAPES: readonly Shape[] = [
  // "1995 (3) SA 391 (CC)", "2003 (4) SCC 1", "AIR 1973 SC 1461"
  {
    sign: /\d{4} ?\(?\d|AIR/,
    expression:
      /\b(?:(?:19|20)\d\d ?(?:\(\d{1,2}\) (?:SA|BCLR|SACR|All SA|SCC|SCALE|SCR|KLR|NWLR)|\d{1,2} (?:SA|BCLR|SACR|All SA)) \d{1,4}(?: \([A-Z]{1,4}\))?|AIR (?:19|20)\d\d (?:SC|[A-Z][A-Za-z]{2,5}) \d{1,4})/g,
    scheme: 'reporter',
    weight: 0.95,
  },
  // "[2017] eKLR", "(2010) LPELR-461(SC)": what Kenya and Nigeria put on the web
  {
    sign: /eKLR|LPELR/,
    expression: /\[(?:19|20)\d\d\] eKLR\b|\(?\b(?:19|20)\d\d\)? LPELR-\d{1,6}(?: ?\([A-Z]{2,3}\))?/g,
    scheme: 'reporter',
    weight: 0.93,
  },
  // "ECW/CCJ/APP/03/18", "ECW/CCJ/JUD/20/18": of the Court of Justice of West Africa
  {
    sign: /ECW\/CCJ/,
    expression: /\bECW\/CCJ\/(?:APP|JUD|RUL|ADV\. ?OPN)\/(?:REV\/)?\d{1,3}\/\d\d(?:\/REV)?(?!\d)/g,
    scheme: 'docket',
    weight: 0.96,
  },
  // "CCPR/C/38/D/167/1984": views of a treaty body
  {
    sign: /\/D\/\d/,
    expression:
      /(?:\bU\.?N\.? ?Docs?\.?:? ?)?\b(?:CCPR|CAT|CEDAW|CERD|CRPD|CRC|CED|CESCR|E)\/C(?:\.12)?\/\d{1,3}\/D\/\d{1,4}\/\d{4}(?:\/[A-Z][a-z]+\.\d)?/g,
    scheme: 'symbol',
    weight: 0.97,
  },
  // "18 Eur. Ct. H.R. (ser. A)", "2003-IV Eur. Ct. H.R. 123", "(ser. A) No. 18"
  {
    sign: /Eur\. ?Ct/,
    expression:
      /\b(?:\d{1,3}|\d{4}-[IVX]{1,4}) Eur\. ?Ct\. ?H\. ?R\.(?: \([Ss]er\. [AB]\)(?: at)?)?(?: \d{1,4})?/g,
    scheme: 'reporter',
    weight: 0.95,
  },
  // "ECHR 1998-VIII 3124", "Reports 1998-VIII, p. 3124"
  {
    sign: /(?:ECHR|Reports|Decisions) (?:19|20)\d\d-[IVX]/,
    expression:
      /\b(?:ECHR|Reports(?: of Judgments and Decisions)?) (?:19|20)\d\d-[IVX]{1,5},? (?:pp?\.? ?)?\d{1,4}(?!\d|\/)/g,
    scheme: 'reporter',
    weight: 0.93,
  },
  // "NJW 2018, 123", "GRUR 2012, 1062"
  {
    sign: /\b[A-Z][A-Za-z]{1,5}(?:-RR)? \d{4}, \d/,
    expression: new RegExp(`\\b(?:${GERMAN_JOURNALS})(?:-RR)?,? (?:19|20)\\d\\d, (?:S\\. )?\\d{1,4}`, 'g'),
    scheme: 'reporter',
    weight: 0.6,
  },
  // "ICC-02/05-01/09-302", "ICC-01/04-01/06-T-30-Red-ENG", "ICC-02/17-33"
  {
    sign: /ICC-\s?\d/,
    expression:
      /\bICC-\s?\d\d\/\d\d(?:-\d\d\/\d\d)?(?:-[A-Z]{1,4})?(?:-?\d{1,5})?(?:-(?:[A-Z][A-Za-z]{0,4}\d{0,3}|t[A-Z]{2,3}|\d{1,3}))*/g,
    scheme: 'docket',
    weight: 0.9,
  },
  // "ICC-RoC46(3)-01/18-37"
  {
    sign: /ICC-[RP]/,
    expression:
      /\bICC-(?:RoC\d{1,3}(?:\(\d\))?|Pres)-\d\d\/\d\d(?:-\d{1,5})?(?:-[A-Z][A-Za-z]{1,4}\d{0,3})*/g,
    scheme: 'docket',
    weight: 0.9,
  },
  // "T-45-Red-ENG": a transcript of the case at hand; "T-85/09" is a case of the General Court
  {
    sign: /(?<![\w-])T-\d/,
    expression: /(?<![\w-])T-\d{1,3}(?:-[A-Za-z]{2,5}\d?){0,4}(?![\w/-])/g,
    scheme: 'docket',
    weight: 0.9,
  },
  // "EVD-OTP-00406", "DRC-OTP-0164-0472": evidence by its number, and by the place of its first page
  {
    sign: /EVD-|-\d{4}-\d{4}/,
    expression:
      /(?<![\w-])(?:EVD-(?:T-)?[A-Z]{1,4}\d{0,2}-\d{3,6}|[A-Z]{3}-(?:[A-Z]{3}|[A-Z]\d{1,2})-\d{4}-\d{4}(?:-R\d\d)?)(?![\w-])/g,
    scheme: 'docket',
    weight: 0.93,
  },
  // "IT-94-1-AR72", "ICTY-94-1-A", "ICTR-96-4-T", "SCSL-2003-01-A", "MICT-13-55-A", "STL-11-01/I", "KSC-BC-2020-06/F00494/RED"
  {
    sign: /\b(?:IT|ICT[RY]|SCSL|MICT|STL|KSC|IRMCT)[- ]\d|\bKSC-/,
    expression:
      /\b(?:Case )?(?:Nos?\. ?)?(?<id>(?:(?:IT|SCSL|MICT|STL|KSC-[A-Z]{2}|IRMCT)-|ICT[RY][- ])\d{2,4}(?:-\d{1,3})?(?:[A-Z](?![A-Za-z]))?(?:\/\d{1,2})?(?:(?:\/[A-Z]{2}\d{3})?\/F\d{5}|, F\d{5})?(?:[-/](?:[A-Z]{1,4}\d{0,3}(?:bis|ter)?(?:\.\d{1,2})*|\d{1,4})(?![A-Za-z\d]))*)/g,
    scheme: 'docket',
    weight: 0.95,
  },
  // "F00260/RED": a filing of the Kosovo chambers in the case at hand
  {
    sign: /\bF\d{5}/,
    expression: /(?<![\w/-]|, )F\d{5}(?:\/(?:RED|COR|A\d{2}))*(?![\w/])/g,
    scheme: 'docket',
    weight: 0.9,
  },
  // "002/19-09-2007/ECCC/TC", "Case No. 002/19-09-2007/SC"
  {
    sign: /\d{3}\/\d\d-\d\d-\d/,
    expression:
      /(?:\b[Nn]o\. ?)?\b(?<id>\d{3}\/\d\d-\d\d-\d{4}(?:[-/](?:ECCC|[A-Z]{2,4})){1,3}(?: ?\(\d+\))?)/g,
    scheme: 'docket',
    weight: 0.95,
  },
  // "Case C-5/08", "Joined Cases C-402/05 P and C-415/05 P", "T-315/01", "Rs. C-476/17"
  {
    sign: /[CTF]-\d/,
    expression:
      /\b(?:Joined )?(?:[Cc]ases? |(?:verb\. )?Rs\. ?)?(?<id>[CTF]-\d{1,4}\/\d\d(?: P(?:PU)?(?:\(R\))?(?![A-Za-z]))?)(?:(?:,| and| to|,? &) (?=[CTF]-\d))?/g,
    scheme: 'docket',
    weight: 0.9,
  },
  // "Case 11.137": of the Inter-American Commission
  {
    sign: /Case \d{1,2}[.,]\d{3}\b/,
    expression: /\bCase (?:No\. )?(?<id>\d{1,2}[.,]\d{3})\b(?![.,]\d)/g,
    scheme: 'docket',
    weight: 0.9,
  },
  // "HCJ 5100/94", "CrimA 6821/93": of the Supreme Court of Israel
  {
    sign: /\b(?:HCJ|CFH|LCA|CrA|CrimA|CA|EA) \d/,
    expression: /\b(?:HCJ|CFH|LCA|CrA|CrimA|CA|EA) \d{2,5}\/\d\d\b/g,
    scheme: 'docket',
    weight: 0.93,
  },
  // "HC Wellington CP 291/85", "HC Auckland CIV-2004-404-1234": of New Zealand
  {
    sign: /\b(?:HC|DC|FC|CA|SC) /,
    expression:
      /\b(?:(?:HC|DC|FC) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|CA|SC) (?:(?:CIV|CRI|FAM|CP|CA|SC|AP|[MTB])[ -]?\d{1,4}\/\d{2,4}|(?:CIV|CRI|FAM)-\d{4}-\d{3}-\d{1,6})(?![\d/])/gu,
    scheme: 'docket',
    weight: 0.93,
  },
  // "T 1173/97", "G 3/08": of the Boards of Appeal of the European Patent Office
  {
    sign: /EPO|Boards? of Appeal/,
    expression: /(?<![\p{L}\d-])[TGJDR] ?\d{1,4}\/\d\d(?!\d)/gu,
    scheme: 'docket',
    weight: 0.9,
  },
  // "PD 53(4) 817", "62(1) PD 507": its reports
  {
    sign: /P\.?D\.? [\d(]|\) P\.?D\.? /,
    expression: /\bP\.?D\.? \d{1,2}\(\d\) \d{1,4}|\b\d{1,2}\(\d\) P\.?D\.? \d{1,4}/g,
    scheme: 'reporter',
    weight: 0.93,
  },
  // "Case 26/62"
  { sign: /Cases? \d/, expression: /\b[Cc]ases? (?<id>\d{1,4}\/\d\d)\b/g, scheme: 'docket', weight: 0.75 },
  // "App. No. 12345/03", "Application nos. 1/99 and 2/99", "no 12345/03"
  {
    sign: /\d\/\d\d/,
    expression:
      /(?:\b[Aa]ppl?(?:ication)?s?\.?,? ?[Nn]?(?:os?|r)?\.? ?|\b[Nn]os?\.? ?|\bn° ?)\d{2,6}\/(?:(?:19|20)\d\d|\d\d)\b(?:(?:,| and|,? &) \d{2,6}\/\d\d\b)*/g,
    scheme: 'docket',
    weight: 0.85,
  },
  // "Communication No. 123/2004", "Comm. No. 155/96"
  {
    sign: /[Cc]omm/,
    expression: /\b[Cc]omm(?:unication|'n)?s?\.? ?(?:[Nn]os?\.? ?)?[A-Z]?\.?\d{1,4}\/\d{2,4}\b/g,
    scheme: 'docket',
    weight: 0.9,
  },
  // "Opinion No. 28/2019": of the Working Group on Arbitrary Detention
  {
    sign: /pinions? No/,
    expression: /\b[Oo]pinions? [Nn]os?\. ?\d{1,3}\/(?:19|20)\d\d\b/g,
    scheme: 'docket',
    weight: 0.9,
  },
  // "Roe v. Utopia (107/1981)", "(146/1983 and 148-154/1983)"
  {
    sign: /\(\d{1,4}\/(?:19|20)/,
    expression:
      /(?<=\p{L} )\((?:[Nn]o\. )?(?<id>\d{1,4}\/(?:19|20)\d\d(?:(?:, | and |-)\d{1,4}(?:\/(?:19|20)\d\d)?(?:-\d{1,4}\/(?:19|20)\d\d)?)*)\)/gu,
    scheme: 'docket',
    weight: 0.85,
  },
  // "WT/DS160/R", "WTO Doc WT/DS58/AB/R"
  {
    sign: /WT\/DS/,
    expression: /\b(?:WTO Docs?\.? )?(?<id>WT\/DS\d{1,3}(?:\/(?:AB|RW?|ARB))+\d?)/g,
    scheme: 'symbol',
    weight: 0.97,
  },
  // "General List No 136": of the Hague court
  {
    sign: /General List/,
    expression: /\bGeneral List No\.? ?\d{1,3}(?!\d)/g,
    scheme: 'docket',
    weight: 0.96,
  },
  // "BISD 34S/136", "GATT BISD II/9": reports of panels under the old agreement
  {
    sign: /B\.?I\.?S\.?D/,
    expression: /\b(?:GATT )?(?<id>B\.?I\.?S\.?D\.? ?(?:\d{1,2} ?S|[IVX]{1,4})\/\d{1,4})/g,
    scheme: 'reporter',
    weight: 0.97,
  },
  // "ICSID Case No. ARB/03/9", "ICSID Case No. UNCT/14/2", "PCA Case No. 2011-17"
  {
    sign: /(?:ARB|UNCT|ADHOC|CONC)\/|ARB\(AF\)|PCA/,
    expression:
      /\b(?:ICSID )?(?:Case )?(?:No\. ?)?(?<id>(?:ARB(?:\(AF\))?|UNCT|ADHOC|CONC)\/\d\d\/\d{1,2}|PCA (?:Case )?No\.? ?(?:AA ?)?[\d-]{1,9})/g,
    scheme: 'docket',
    weight: 0.95,
  },
  // "1949 I.C.J. 4", "I.C.J. Reports 1986, p. 14", "ICJ Rep 14"
  {
    sign: /I\.? ?C\.? ?J/,
    expression:
      /\b(?:[12]\d{3} (?:P\.? ?)?I\.? ?C\.? ?J\.? (?:Rep(?:orts?|\.)?,? )?(?:\([^)]{1,30}\) )?(?:No\. )?\d{1,4}|(?:ICJ|I\.C\.J\.) ?Rep(?:orts?|\.)?,? ?\(?[12]\d{3}\)?(?: \(I{1,2}\))?(?:,? (?:at )?(?:pp?\.? ?)?\d{1,4})?|\[[12]\d{3}\] ICJ Rep(?:orts)? \d{1,4})/g,
    scheme: 'reporter',
    weight: 0.93,
  },
  // "C.I.J. Recueil 1986, p. 14"
  {
    sign: /C\.? ?I\.? ?J\.? Rec/,
    expression: /\bC\.? ?I\.? ?J\.? Rec(?:ueil|\.) (?:19|20)\d\d(?: \(I{1,2}\))?(?:,? p\. ?\d{1,4})?/g,
    scheme: 'reporter',
    weight: 0.95,
  },
  // "ITLOS Reports 1999, p. 10", "ITLOS Rep 2014, 4", "(1999) ITLOS Reports 10"
  {
    sign: /ITLOS Rep/,
    expression:
      /[[(](?:19|20)\d\d[)\]] ITLOS Rep(?:orts|\.)? (?:p\. ?)?\d{1,4}|\bITLOS Rep(?:orts|\.)?,? \(?(?:19|20)\d\d\)?(?:,? (?:at )?(?:pp?\.? ?)?\d{1,4}(?:-\d{1,4})?)?/g,
    scheme: 'reporter',
    weight: 0.95,
  },
  // "P.C.I.J. (ser. A) No. 10", "PCIJ, Series A, No 17"
  {
    sign: /P\.? ?C\.? ?I\.? ?J/,
    expression:
      /\b(?:\d{4} )?P\.? ?C\.? ?I\.? ?J\.?(?: Rep(?:orts|\.)?)?,? \(?[Ss]er(?:ies|\.) ?[A-Z](?:\/[A-Z])?\)?,? ?[Nn]o\.? ?\d{1,3}/g,
    scheme: 'reporter',
    weight: 0.95,
  },
  // "Inter-Am. Ct. H.R. (ser. C) No. 4", "Series C No. 154", "Serie C No. 99"
  {
    sign: /[Ss]er(?:ies?|\.)/,
    expression:
      /(?:\bInter-Am\. Ct\. H\.R\. )?\([Ss]er\. [AC]\) No\. ?\d{1,3}|\bSeries? (?:A\/B|[AC]),? [Nn](?:o\.?|[°º]) ?\d{1,3}(?!\d)/g,
    scheme: 'reporter',
    weight: 0.85,
  },
  // "3 R.I.A.A. 1905", "II RIAA 829", "3 UNRIAA 1905"
  {
    sign: /R\.? ?I\.? ?A\.? ?A/,
    expression: /\b(?:\d{1,2}|[IVX]{1,5}) (?:U\.?N\.? ?)?R\.? ?I\.? ?A\.? ?A\.? \d{1,4}/g,
    scheme: 'reporter',
    weight: 0.95,
  },
  // "RIAA, vol. II, pp. 829-871", "Reports of International Arbitral Awards, vol. III (1941), p. 1905"
  {
    sign: /R\.?I\.?A\.?A|Arbitral Awards/,
    expression:
      /\b(?:U\.?N\.? ?)?(?:R\.?I\.?A\.?A\.?|Reports of International Arbitral Awards),? [Vv]ol\. ?(?:[IVX]{1,6}|\d{1,2})(?: \(\d{4}\))?,? pp?\. ?\d{1,4}(?:-\d{1,4})?/g,
    scheme: 'reporter',
    weight: 0.95,
  },
  // "International Law Reports, vol. 154, p. 1"
  {
    sign: /International Law Reports/,
    expression:
      /\bInternational Law Reports,? (?:\(ILR\),? )?[Vv]ol\. ?\d{1,3}(?: \(\d{4}\))?,? pp?\. ?\d{1,4}(?:-\d{1,4})?/g,
    scheme: 'reporter',
    weight: 0.95,
  },
  // "154 ILR 1", "11 EHRR 439", "26 ER 15"
  {
    sign: /\d (?:I\.?L\.?R|Eur\. H|E\.?H\.?R\.?R|I\.?H\.?R\.?R|E\.?R)\b/,
    expression:
      /(?<![\d)\]] ?)\b\d{1,3} (?:I\.?L\.?R\.?|Eur\. H\.? ?R\. Rep\.|E\.?H\.?R\.?R\.?|I\.?H\.?R\.?R\.?|E\.?R\.?) \d{1,4}\b/g,
    scheme: 'reporter',
    weight: 0.9,
  },
  // "Fallos: 308:490": of the Supreme Court of Argentina
  {
    sign: /Fallos/,
    expression: /\bFallos:? ?\d{1,3}:\d{1,4}(?!\d)/g,
    scheme: 'reporter',
    weight: 0.97,
  },
  // "STC 237/2005"
  { sign: /ST[CS] \d/, expression: /\bST[CS] \d{1,5}\/(?:19|20)\d\d\b/g, scheme: 'docket', weight: 0.9 },
  // "n° 00-87.215", "pourvoi no 19-14.242"
  {
    sign: /\d-\d\d\.\d/,
    expression: /\b(?:pourvoi )?[Nn](?:o|°|os)\.? ?(?<id>\d\d-\d\d\.\d{3})\b/g,
    scheme: 'docket',
    weight: 0.85,
  },
  // "I ZR 1/16", "33 O 15792/16", "1 BvR 400/51", "I-6 U 82/11"
  {
    sign: /[A-Za-z] \d{1,5}\/\d/,
    expression:
      /(?<![\p{L}\d])(?:Az\.?:? )?(?<id>(?:[IVX]{1,4}|\d{1,3})(?:[a-z]|-\d{1,2})? [A-Z][A-Za-z]{0,4}(?: \([A-Z]\))? \d{1,5}\/\d{1,2})\b/gu,
    scheme: 'docket',
    weight: 0.7,
  },
  // "3 B 2.24", "6 C 12.08": of the administrative courts of Germany
  {
    sign: /\d [A-Z]{1,2} \d{1,4}\.\d\d\b/,
    expression: /(?<=V(?:erw)?GH?\b.{2,60})(?<![\d.])\d{1,2} [A-Z]{1,2} \d{1,4}\.\d\d(?![\d.])/g,
    scheme: 'docket',
    weight: 0.85,
  },
  // "No. 98-1234", "Docket No. 12-345"
  {
    sign: /Nos?\. \d/,
    expression:
      /\b(?:Civ\. |Crim\. |Docket )?Nos?\. (?<id>\d{1,2}-\d{2,6}(?:-\d{3,6})?(?:-[A-Z]{2,4})*)\b(?!\/)/g,
    scheme: 'docket',
    weight: 0.55,
  },
  // "No. 18 Civ. 1234", "19 Cr. 45"
  {
    sign: /\d (?:Civ|Cr)\. \d/,
    expression: /(?<![\w.-])\d{1,2} (?:Civ|Cr)\. \d{1,6}\b(?!\/)/g,
    scheme: 'docket',
    weight: 0.55,
  },
  // "1:12-cv-345", "No. 12-Civ-3456"
  {
    sign: /-(?:cv|cr|mc|md|Civ|CV|CR)-/,
    expression: /(?<![\d-])\d{1,2}(?::\d\d)?-(?:cv|cr|mc|md|Civ|CV|CR)-\d{2,6}(?:-[A-Z]{2,4})*\b(?!\/)/g,
    scheme: 'docket',
    weight: 0.55,
  },
];

function yearOf(hit: RegExpExecArray): number | null {
  if (!/I\.? ?C\.? ?J|P\.? ?C|ITLOS|^ECHR|^Reports|^AIR|^\d{4} ?\(?\d|eKLR|LPELR|^ST[CS] /.test(hit[0]))
    return null;
  const year = /\b(1[89]\d\d|20\d\d)\b/.exec(hit[0])?.[1];
  return year === undefined ? null : Number(year);
}
