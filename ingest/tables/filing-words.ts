// Origin: by hand, from court rules and the captions of filings. Sorted.

const words = `
  Affidavit Answer Appendix Application Argument Brief Briefs Complaint Declaration Deposition Exhibit Indictment
  Information Memorandum Motion Notice Objections Opposition Petition Proffer Rebuttal Record Reply Report Response
  Statement Stipulation Submission Testimony Transcript`;

/** Words that name what a party, an amicus or a witness put on the file of an American case. */
export const filingWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
