import { squeeze } from '../shape/fold.js';
import { romanceNumber } from './romance.js';

/** The number of a law as a key: one for the spellings and the languages it is cited in. */
export function numberKey(value: string): string {
  const romance = romanceNumber(value);
  if (romance !== null) return romance;
  let said = value.replace(/^(?:Council|Commission|Delegated|Implementing|European Parliament and) /g, '');
  if (!/^[DRVd]/.test(said)) return squeeze(said.replace(/\bNo\.? ?/i, ''));
  for (const [word, english] of WORDS) said = said.replace(word, english);
  return squeeze(said.replace(/\bN[or°º]\.? ?/i, ''));
}

/** "Regolamento (UE) 2016/679", "VO (EU) 2016/679" -> "Regulation (EU) 2016/679". */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Regolamento|Règlement|Reglamento|Verordnung|Verordening|VO)(?= )/, 'Regulation'],
  [/^(?:Direttiva|Directiva|Richtlinie|Richtlijn|RL)(?= )/, 'Directive'],
  [/^(?:Décision|Decisione|Decisión)(?= )/, 'Decision'],
  [/\(UE\)/, '(EU)'],
  [/\((?:CE|EG)\)/, '(EC)'],
  [/\/(?:CE|EG)$/, '/EC'],
  [/\/UE$/, '/EU'],
];
