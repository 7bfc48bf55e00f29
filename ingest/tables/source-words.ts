// Origin: common usage of legal writing; by hand. Sorted.

const words = `
  act advisory appeal appeals application arrest article award bill case chamber charter code comment communication
  convention decision declaration directive first guidelines hearing indictment judgement judgment law letter memorandum
  opinion order paper principles protocol recommendation regulation report request resolution rules ruling second
  sentence statement statute summary third treaty trial verdict views warrant`;

/** Words that say of what sort a source is, not which one: "Akayesu Judgement" is known by "Akayesu". */
export const sourceWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
