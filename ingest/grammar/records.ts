import { recordPapers, recordParties, recordStages } from '#ingest/tables/record-words.js';

/**
 * Whether a name is that of a paper on the file of the case at hand: "Exhibit P23/2", "Ex. RLA-78", "Memorial of Utopia",
 * "Claimant’s Reply", "Defence Final Trial Brief". Such a paper is found on the file, no note cites it in full.
 */
export function isOfTheRecord(name: string): boolean {
  return EXHIBIT.test(name) || PAPER.test(name);
}

// "Ex. P 14", "Exhibits C-14", "Exh. RLA-78"
const EXHIBIT = /^Exh?(?:ibits?|s)?\.?\s(?=\S*\d|[A-Z]{1,4}[\s-]?\d)/u;
// "Counter-Memorial of Arcadia", "Respondent’s Reply", "Prosecution Response", "Joint Closing Brief"
const PAPER = new RegExp(
  `^(?:(?:${recordParties.join('|')})(?:[’']?s?[’']?)?\\s)?(?:(?:${recordStages.join('|')})\\s){0,3}(?:${recordPapers.join('|')})(?:\\s(?:of|to)\\s(?:the\\s)?\\p{Lu}[\\p{L} ]{2,40})?$`,
  'u',
);
