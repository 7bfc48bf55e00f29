// Origin: the bodies that propose them; facts only. Sorted by name.

/** A law that no legislature made and many follow: its name, and the other ways in which it is printed. */
interface ModelLawRow {
  readonly name: string;
  readonly short: readonly string[];
}

// prettier-ignore
export const modelLaws: readonly ModelLawRow[] = [
  { name: 'Model Business Corporation Act', short: ['Model Bus. Corp. Act'] },
  { name: 'Model Code of Judicial Conduct', short: ['Model Code of Jud. Conduct', 'ABA Model Code of Judicial Conduct'] },
  { name: 'Model Code of Professional Responsibility', short: ['Model Code of Pro. Resp.', "Model Code of Prof'l Responsibility"] },
  { name: 'Model Penal Code', short: [] },
  { name: 'Model Rules of Professional Conduct', short: ['Model Rules of Pro. Conduct', "Model Rules of Prof'l Conduct", 'ABA Model Rules of Professional Conduct'] },
  { name: 'Revised Uniform Limited Liability Company Act', short: ["Rev. Unif. Ltd. Liab. Co. Act", 'RULLCA'] },
  { name: 'Revised Uniform Partnership Act', short: ["Rev. Unif. P'ship Act", 'RUPA'] },
  { name: 'U.S. Sentencing Guidelines Manual', short: ["U.S. Sent'g Guidelines Manual", 'USSG', 'U.S.S.G.'] },
  { name: 'Uniform Arbitration Act', short: ['Unif. Arb. Act'] },
  { name: 'Uniform Child Custody Jurisdiction and Enforcement Act', short: ["Unif. Child Custody Jurisdiction & Enf't Act", 'UCCJEA'] },
  { name: 'Uniform Commercial Code', short: ['U.C.C.', 'Unif. Com. Code', 'Unif. Commercial Code'] },
  { name: 'Uniform Electronic Transactions Act', short: ['Unif. Elec. Transactions Act', 'UETA'] },
  { name: 'Uniform Parentage Act', short: ['Unif. Parentage Act'] },
  { name: 'Uniform Partnership Act', short: ["Unif. P'ship Act"] },
  { name: 'Uniform Probate Code', short: ['Unif. Prob. Code', 'Unif. Probate Code'] },
  { name: 'Uniform Trade Secrets Act', short: ['Unif. Trade Secrets Act', 'UTSA'] },
  { name: 'Uniform Trust Code', short: ['Unif. Tr. Code', 'Unif. Trust Code'] },
];
