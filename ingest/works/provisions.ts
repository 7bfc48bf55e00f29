import type { WorkKind } from '#schema/work.js';

/** Words and signs that name a part of a law, and the one that stands for each. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:articles?|arts?\.?)(?=[\s\d])/i, 'art.'],
  [/^(?:sections?|sec\.|ss?\.?|§§?)(?=[\s\d])/i, '§'],
  [/^(?:paragraphs?|paras?\.?|¶¶?)(?=[\s\d])/i, '¶'],
  [/^recitals?(?=[\s\d])/i, 'recital'],
  [/^(?:rules?|r\.)(?=[\s\d])/i, 'rule'],
  [/^(?:regulations?|regs?\.?)(?=[\s\d])/i, 'reg.'],
  [/^(?:annex(?:es)?|ann\.)(?=\s)/i, 'annex'],
  [/^(?:protocol|prot\.)(?=\s)/i, 'protocol'],
  [/^(?:schedule|sch\.?)(?=\s)/i, 'sch.'],
];
/** "87(7)", "112(2)(f)", "142H", "5.2", "IV": a number with its sub-paragraphs. */
const NUMBER = /^\s*(?<head>\d+(?:\.\d+)*[a-z]{0,2}|[IVXLC]+\b)(?<tail>(?:\s?\([0-9a-z]{1,4}\))*)/i;

/**
 * The provision of a treaty, law or resolution that a pinpoint names: "arts. 112(2)(f), 87(7)" -> "art. 112(2)(f)"
 * (the first of several), "Section 142 K" -> "§ 142", "¶ 139" -> "¶ 139". Null for pages, and for other kinds of work.
 */
export function provisionOf(pinpoint: string | null, kind: WorkKind | null): string | null {
  if (pinpoint === null || (kind !== 'treaty' && kind !== 'legislation' && kind !== 'resolution'))
    return null;
  const text = pinpoint.replace(/^\s*(?:at|in|under)\s+/i, '').trim();
  if (/^(?:preamble|pmbl\.?)\b/i.test(text)) return 'preamble';
  for (const [word, part] of PARTS) {
    const head = word.exec(text)?.[0];
    if (head === undefined) continue;
    const number = NUMBER.exec(text.slice(head.length));
    return number
      ? `${part} ${number.groups?.head ?? ''}${(number.groups?.tail ?? '').replace(/\s/g, '')}`
      : null;
  }
  return null;
}
