import type { Identifier } from '#schema/work.js';
import { identifier } from '../shape/reading.js';

/** A document number of an organisation or parliament, and where it stands. */
export interface SymbolFound {
  readonly identifier: Identifier;
  readonly start: number;
  readonly end: number;
  /** A treaty body's views, WTO panel report: a decision, not a report. */
  readonly weight: number;
}

/** Document symbols and paper numbers: "U.N. Doc. A/65/313", "S/PV.5158", "ICC-ASP/10/37", "Cm 8356", "HL Paper 126". */
export function symbolsIn(plain: string): SymbolFound[] {
  if (!/\d/.test(plain)) return [];
  const found: SymbolFound[] = [];
  for (const { sign, expression, scheme, weight } of SHAPES) {
    if (!sign.test(plain)) continue;
    expression.lastIndex = 0;
    for (let hit = expression.exec(plain); hit !== null && found.length < 8; hit = expression.exec(plain)) {
      const value = hit[0].replace(/(?<!mtg)[.,]$/, '').trim();
      const start = hit.index;
      const end = start + value.length;
      if (/RES\//.test(value) || !/\d/.test(value) || found.some((f) => f.start < end && f.end > start))
        continue;
      found.push({ identifier: identifier(scheme, value.replace(/\s+/g, ' ')), start, end, weight });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Shape {
  readonly sign: RegExp;
  readonly expression: RegExp;
  readonly scheme: 'symbol' | 'paper';
  readonly weight: number;
}

const SHAPES: readonly Shape[] = [
  // "U.N. Doc. A/65/313", "CCPR/C/21/Rev.1/Add.13", "E/CN.4/2004/3", "A/CONF.183/9", "S/2005/60"
  {
    sign: /[A-Z]\/[A-Z0-9]/,
    expression:
      /(?:\bU\.?N\.? ?(?:GAOR|SCOR|ESCOR)?,? ?Docs?\.?:? ?(?:No\. ?)?)?\b(?:[ASET]|ST|CCPR|CAT|CERD|CEDAW|CRC|CRPD|CED|CMW|CESCR|HCR|HRI|PCNICC|TD|DP|UNEP|FCCC|CTOC|CAC|LC|HS|HSP|ID|LOS|SPLOS|ISBA|IDP|TRANS|ECE|ESCAP|APLC|BWC|CD|NPT|GC|WHO|IMO|FAO|HR)\/(?:C(?:ONF|onf)\. ?\d{1,3}|[A-Z]{1,6}[.-]?(?:\d{1,4}|[A-Za-z]{2,6}\d?)?|\d{1,6}|PV\.\d{1,5}|[A-Z][a-z]{2,5}\.\d+)(?:\/(?:[A-Za-z]{1,6}\.? ?\d{1,5}|\d{1,5}(?:-\d{1,2}(?!\d))?|[A-Z]{1,5}-\d{1,3}|[A-Z]{1,5}(?![a-z])))*(?: ?(?:\([A-Z]{1,4}\)|\(Suppl?\)|\[[IVX]+\]))?/g,
    scheme: 'symbol',
    weight: 0.95,
  },
  // "WTO Doc WT/MIN(05)/DEC", "GATT Doc L/6175"; a panel's report, "WT/DS58/R", is a decision
  {
    sign: /(?:WTO|GATT) Doc/,
    expression:
      /\b(?:WTO|GATT) Docs?\.? (?!WT\/DS\d{1,3}\/(?:AB|R|ARB))[A-Z][A-Z.]*(?:\(\d\d\))?(?:\/[A-Z\d.]+(?:\(\d\d\))?){1,6}/g,
    scheme: 'symbol',
    weight: 0.95,
  },
  // "ICC-ASP/10/37", "ICC-ASP/17/31/Add.1"
  {
    sign: /ICC[-/] ?ASP/,
    expression: /\bICC[-/] ?ASP\/\d{1,2}\/(?!Res|Dec)(?:[A-Z]+\.?)?\d{1,3}(?:\/[A-Z][a-z]+\.\d+)*/g,
    scheme: 'symbol',
    weight: 0.96,
  },
  // "CR 2006/8": the verbatim record of a sitting of the International Court of Justice
  { sign: /\bCR (?:19|20)\d/, expression: /\bCR (?:19|20)\d\d\/\d{1,3}\b/g, scheme: 'symbol', weight: 0.95 },
  // "60th Sess., 5158th mtg."
  {
    sign: /mtg\./,
    expression:
      /\b\d{1,3}(?:st|nd|rd|th|d) [Ss]ess\.?(?:,? \(?[A-Z][\w ]{0,14}\)?)?,? \d{1,5}(?:st|nd|rd|th|d)(?: plen\.)? [Mm]tg\./g,
    scheme: 'symbol',
    weight: 0.9,
  },
  // "AHG/215 (XXXV)", "CM/2099 (LXX)": papers of the Organisation of African Unity
  {
    sign: /\b(?:AHG|CM|EX\.CL)\/[\dD]/,
    expression: /\b(?:(?:AHG|CM)\/(?:Dec\.|DEC\.)?\d{1,4}|EX\.CL\/(?:Dec\.)?\d{1,4}) ?\([IVXLC]{1,6}\)/g,
    scheme: 'symbol',
    weight: 0.95,
  },
  // "CM/Inf/DH(2010)37", "DH-DD(2013)153", "CommDH(2011)17": papers of the Council of Europe
  {
    sign: /D[HD] ?\((?:19|20)|CM\/(?:Inf|Del)/,
    expression:
      /(?<![\w/])(?:CM\/(?:Inf|Del)(?:\/[A-Z][A-Za-z]{1,4})?|DH-DD|CommDH(?:\/[A-Z][a-z]+)?|DH) ?\((?:19|20)\d\d\) ?\d{1,4}/g,
    scheme: 'symbol',
    weight: 0.95,
  },
  // "CPT/Inf (2015) 12", "CDL-AD(2011)027"
  {
    sign: /CPT\/Inf|CDL-/,
    expression: /\b(?:CPT\/Inf ?\((?:19|20)\d\d\) ?\d{1,3}|CDL-[A-Z]{2,4} ?\((?:19|20)\d\d\) ?\d{3})/g,
    scheme: 'symbol',
    weight: 0.95,
  },
  // "WT/DS268/2", "WT/MIN(01)/DEC/1", "TN/DS/W/1", "IP/C/W/383", "G/TBT/1/Rev.10": papers of the World Trade Organization
  {
    sign: /\b(?:WT|TN|IP|G)\/[A-Z]/,
    expression:
      /\b(?:WT|TN|IP|G)\/[A-Z]{1,5}(?:\d{1,3}|\(\d\d\))?(?:\/[A-Z]{1,3})*(?:\/\d{1,5}|\/ST\/\d{1,4})(?:\/(?:Rev|Add|Corr|Suppl)\.?\d{1,2})*/g,
    scheme: 'symbol',
    weight: 0.95,
  },
  // "OEA/Ser.L/V/II.116, Doc. 5", "OAS/Ser.L/V/III.43 DOC. 11"
  {
    sign: /O[AE][AS]\/Ser/,
    expression:
      /\bO(?:EA|AS)\/Ser\.? ?[A-Z](?:\/[A-Z0-9.]+)*,? ?(?:D(?:oc|OC)\. ?\d{1,4}(?: ?[Rr]ev\. ?\d)?|doc\. ?\d{1,4}(?: ?rev\. ?\d)?)?/g,
    scheme: 'symbol',
    weight: 0.9,
  },
  // "COM(2008) 466 final", "SWD (2016) 301", "JOIN(2013) 1"
  {
    sign: /(?:COM|SEC|SWD|JOIN) ?[([]\d/,
    expression: /\b(?:COM|SEC|SWD|JOIN) ?[([](?:19|20)?\d\d[)\]] ?\d{1,4}(?: ?(?:final|fin\.))?/g,
    scheme: 'paper',
    weight: 0.94,
  },
  // "EUCO 13/20", "C(2024) 390": of the European Council and the Commission
  {
    sign: /EUCO \d|\bC\(\d/,
    expression: /\b(?:EUCO \d{1,3}\/\d{1,2}(?:\/\d\d)?|C\((?:19|20)\d\d\) ?\d{1,5}(?: final)?)/g,
    scheme: 'paper',
    weight: 0.9,
  },
  // "Cm 8356", "Cmnd 1234", "Cmd. 2342", "CP 12"
  {
    sign: /\bC(?:m|mnd|md|P)\.? ?\d/,
    expression: /\b(?:C(?:m|mnd|md)\.? ?\d{3,4}|CP \d{2,4}(?=,))\b/g,
    scheme: 'paper',
    weight: 0.95,
  },
  // "BT-Drs. 18/1234", "BR-Drucks. 123/14"
  {
    sign: /B[TR]-Dr/,
    expression: /\bB[TR]-Dr(?:s|ucks|ucksache)\.? ?\d{1,4}\/\d{1,5}/g,
    scheme: 'paper',
    weight: 0.95,
  },
  // "HC 2013-14, 772"
  {
    sign: /\bH[CL] \d{4}-/,
    expression: /\bH[CL] (?:19|20)\d\d-\d{2,4},? \d{1,4}(?:-[IVX]{1,4})?\b/g,
    scheme: 'paper',
    weight: 0.94,
  },
  // "HL Paper 126 HC 1012", "HL98-HC848", "HL 27-1-HC 175-1", "HC 175 (2012-13)"
  {
    sign: /\bH[LC]\.?(?: Paper)? ?\d/,
    expression:
      /(?<!LR \d{1,2} )\bH[LC]\.?(?: Papers?)? ?\d{1,4}(?:-[IVX\d]{1,4}(?!\d))?(?:(?:[,-]| and| )\s?H[LC]\.?(?: Papers?)? ?\d{1,4}(?:-[IVX\d]{1,4})?)?/g,
    scheme: 'paper',
    weight: 0.94,
  },
  // "HL Deb 5 March 2014, vol 752", "HC Deb 17 June 2013", "Dáil Deb 12 June 2013, vol 806": a day of debates
  {
    sign: /\b(?:H[CL]|Dáil|Seanad) (?:Deb|Hansard)|Hansard,? H/,
    expression:
      /\b(?:(?:H[CL]|Dáil|Seanad) (?:Debs?|Hansard)|Hansard,? H[CL])\b\.?,? ?(?:\(?\d{1,2} [A-Z][a-z]+ (?:1[89]|20)\d\d\)?)?(?:,? ?[Vv]ol\.? ?\d{1,4})?/g,
    scheme: 'paper',
    weight: 0.94,
  },
  // "137 Cong. Rec. S1369", "145 CONG. REC. 12,345": a page of debates
  {
    sign: /C(?:ong|ONG)\. ?R/,
    expression: /\b\d{1,3} C(?:ong|ONG)\. ?R(?:ec|EC)\.,? (?:[SHED]\d{1,5}|\d{1,3},\d{3}|\d{1,5})/g,
    scheme: 'paper',
    weight: 0.94,
  },
  // "AI Index AFR 54/139/2004", "Index: ASA 16/2817/2021": of Amnesty International
  {
    sign: /\b[A-Z]{3} ?\d\d\/\d/,
    expression:
      /\b(?:(?:AI )?Index(?: Number| No\.)?:? ?)?(?:ACT|AFR|AMR|ASA|EUR|IOR|MDE|NWS|ORG|POL) ?\d\d\/\d{1,5}\/(?:19|20)?\d\d\b/g,
    scheme: 'paper',
    weight: 0.93,
  },
  // "Law Com No 323", "Law Com CP No 124"
  {
    sign: /Law Com/,
    expression: /\b(?:Scot )?Law Com(?:mission)?(?: CP)?,? [Nn]o\.? ?\d{1,4}/g,
    scheme: 'paper',
    weight: 0.94,
  },
  // "Working Paper No. 12", "Policy Brief No. 85", "Research Paper 2014/3"
  {
    sign: /(?:Paper|PAPER|Brief|BRIEF|Report|REPORT|SERIES|Series|Rep\.)(?:,| No| NO| \d| Series)/,
    expression: /\b[Nn][Oo]s?\.? ?\d{1,5}(?:[-/]\d{1,4})?\b/g,
    scheme: 'paper',
    weight: 0.6,
  },
];
