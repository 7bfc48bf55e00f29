// Origin: citation usage; by hand. Sorted.

const words = `
  accessed adopted aff'd and arXiv archived art article articles arts as at available bd ch chap chs cited cl concluded col consulted
  done doi ed edited edn eds entered ff fig figure fn fol forthcoming here http https in ill l line lines lit ll margin marginal mn n no nos note op operative preambular
  online opened p page pages para paragraph paragraphs paras part pg pgs pp preamble pt r reg reprinted rev rn s sch sec section
  sections sess signed ss sub tit trans translated unreported v visited vol vols www abgerufen last
  aufl d et ser cmt rr regs recital recitals rule rules`;

/** Lower-case words with which a citation may go on after a date or an address. */
export const continuations: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
