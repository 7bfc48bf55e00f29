// Origin: by hand, from the titles of decisions and filings. Sorted.

const words = `
  Admissibility Appeal Appeals Application Arrest Brief Case Chamber Charges Chief Confirmation Corrigendum Court
  Decision Defence Dissenting Division English Final First French Grand Indictment Interlocutory Judge Judgement
  Judgment Justice Merits Motion No Nos Opinion Order Preliminary President Public Reasons Reparations Request Review
  Ruling Second Sentence Sentencing Separate Situation Tribunal Third Transcript Trial Verdict Version Warrant`;

/** Words that open or stand in the title of a decision or filing, never in the name of one who is charged. */
export const decisionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
