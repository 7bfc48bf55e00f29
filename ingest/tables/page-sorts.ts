// Origin: usage of Australian and British writing; by hand. Sorted.

const words = `
  Article Blog Brief Briefing Comment Commentary Conference Draft Episode Facebook Factsheet Film Forum Instagram Interview Lecture
  Letter LinkedIn Media Newsletter Page Paper Podcast Policy Post Presentation Press Recording Release Report Series Speech Statement
  Submission Testimony Thread Transcript Tweet Twitter Video Web Webinar Website Working YouTube`;

/** Words of the bracket that says what sort of page is cited, where a newspaper's place would stand: "(Blog Post, 3 May 2020)". */
export const pageSorts: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
