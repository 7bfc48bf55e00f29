// Origin: the citation guides of the countries; facts only. Sorted.

const words = `
  ACT Alta Austl BC Can Cth Eng HK Imp Ind Ir Kenya MB Malay Man NB NI NL NS NSW NT NZ Nfld Ont PEI QLD Qc Qld Que SA
  Sask Scot Sing Tas UK US USA VIC Vic WA Wales Yukon Zim`;

/** Countries, states and provinces as they stand in brackets behind a law: "(Cth)". */
export const jurisdictions: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
