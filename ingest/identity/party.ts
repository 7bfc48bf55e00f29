import { recase } from '#ingest/kinds/shape/recase.js';

// what belongs to a name behind a comma
const FIRM = /^(?:Inc|Ltd|LLC|LP|LLP|Co|Corp|SA|NA|Jr|Sr|I{2,3})\b/i;

/** "(1) JOHN A. ROE, et al.," -> "John A. Roe"; "ROE HOLDINGS, INC." stays whole. */
export function bareName(text: string): string {
  const [name = '', after = ''] = text
    .replace(/^\(?\d{1,2}[).] ?/, '')
    .replace(/ [)|:§]{1,3}$/, '')
    .split(/[,;] | (?:on behalf of|individually|by and through) /i);
  const whole = FIRM.test(after.replaceAll('.', '')) ? `${name}, ${after}` : name;
  const bare = whole
    .replace(/ (?:et al|(?:and|&) (?:others|another|ors|anr|anor)|[fd]\/[bk]\/a)\b.{0,3}$/i, '')
    .trim();
  const isAbbreviated = /\.[A-Z]?\.$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr)\.$/i.test(bare);
  return recase(isAbbreviated ? bare : bare.replace(/[,;.*]$/, ''))
    .replace(/\bLTD\b/, 'Ltd')
    .replace(/\b(J|S)R\b/, '$1r');
}
