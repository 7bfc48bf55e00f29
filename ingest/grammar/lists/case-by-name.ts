/** "Sund, Re [1963] Ch 102" -> "Re Sund [1963] Ch 102": tables of cases are sorted by the word that tells. Null for others. */
export function caseByName(entry: string): string | null {
  const { name = '', lead = '' } = TURNED.exec(entry)?.groups ?? {};
  return lead === '' ? null : `${lead} ${name}${entry.slice(entry.indexOf(lead, name.length) + lead.length)}`;
}

// "Lee’s Estate, Re (1901) ", "Sund, In, Re [1914] ", "Moe, In re, 5 U.S. 137", "Roe, Ex parte [1964] "
const TURNED = /^(?<name>\p{Lu}[^,[\](){}]{1,80}), (?:In, )?(?<lead>Re|In re|Ex parte)(?=,? [[(\d])/u;
