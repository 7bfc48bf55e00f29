import { recordFiles, recordPapers, recordParties, recordStages } from '#ingest/tables/record-words.js';

/**
 * Whether a name is that of a paper on the file of the case at hand: "Exhibit P23/2", "Ex. RLA-78", "Memorial of Utopia",
 * "Claimant’s Reply", "Defence Final Trial Brief". Such a paper is found on the file, no note cites it in full.
 */
export function isOfTheRecord(name: string): boolean {
  return (
    EXHIBIT.test(name) ||
    TRANSCRIPT.test(name) ||
    PAPER.test(name) ||
    FILE.test(name) ||
    ABBREVIATED.test(name)
  );
}

// "ECF No. 24-1", "R.R.", "N.T., 11/28/18", "Am. Compl., Doc. No. 23": a place in the file, also behind the paper's name
const FILES = recordFiles.map((file) => file.replaceAll('.', '\\.')).join('|');
const FILE = new RegExp(
  `^(?:.{2,40}, )?(?:${FILES})(?:,? (?:Nos?\\. ?|Hearing, )?[\\d/.-]{1,12})?(?:, (?:Tab \\d{1,3}|\\p{Lu}\\p{L}+))?$`,
  'u',
);
// "Def.’s Mot.", "Pls.’ Opp’n", "Am. Compl.", "Commonwealth’s Brief"
const ABBREVIATED =
  /^(?:(?:Defs?|Pls?|Resp|Pet|Gov[’']t|App|Commonwealth|State|Government|\p{Lu}\p{L}{2,14})\.?[’']s?\s)?(?:(?:Am|Second|First|Suppl?)\.?\s){0,2}(?:Mot|Opp[’']n|Compl|Br|Mem|Reply|Aff|Decl|Dep|Brief|Motion|Complaint)\.?$/u;
// "Witness Z, T.", "Tr.", "impugned judgment"
const TRANSCRIPT = /(?:^|[ ,])(?:AT|Tr?|J\.A)\.$|^impugned /iu;
// "Ex. P 14", "Exhibits C-14", "Exh. RLA-78"
const EXHIBIT = /^[Ee]xh?(?:ibits?|s)?\.?\s(?=\S*\d|[A-Z]{1,4}[\s-]?\d)/u;
// "Counter-Memorial of Arcadia", "Respondent’s Reply", "Prosecution Response", "Joint Closing Brief"
const PAPER = new RegExp(
  `^(?:(?:${recordParties.join('|')})(?:[’']?s?[’']?)?\\s)?(?:(?:${recordStages.join('|')})\\s){0,3}(?:${recordPapers.join('|')})(?:\\s(?:of|to)\\s(?:the\\s)?\\p{Lu}[\\p{L} ]{2,40})?$`,
  'u',
);
