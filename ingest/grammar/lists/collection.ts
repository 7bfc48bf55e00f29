/** The title of the collection that the rest of an entry names: "In: Waters of the North. Norvik: Roe" is in "Waters of the North"; null for others. */
export function collectionIn(rest: string): string | null {
  const found = IN.exec(rest);
  if (found === null) return null;
  return rest.slice(found[0].length).replace(EDITED, '').split(BEHIND_COLLECTION)[0] ?? null;
}

const IN = /^[Ii]n:? (?=[\p{Lu}“‘"«])/u;
// "B. Roe & C. Moe (Eds.), ", "Roe B, Moe C, editors. "
const EDITED = /^(?:[^()]{2,120} \((?:[Ee]ds?|Hrsg)\.?\),? |[^()]{2,120}, (?:editors?|eds?)\. )/;
// ", edited by Ann Roe", ". Ed. Ann Roe", " (pp. 3–9)", ". Oslo: Harbour Press"
const BEHIND_COLLECTION = /, edited by |,? eds?\.? | \((?:pp?\b|[Ee]ds?\b)|\. /;
