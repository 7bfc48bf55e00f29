/**
 * How unlike ordinary text the characters `run` are as a call-out, 0 to 1; `afterPoint`: they stand after
 * punctuation or a closing quotation mark, as most call-outs do.
 *     "justice.®® Without"   1      "Court (ICC).> The"   0.9      "why? He"   0.1
 */
export function misreadWeight(run: string, afterPoint: boolean): number {
  if (/[®©™°*^+]/.test(run)) return afterPoint ? 1 : 0.6;
  if (/[#~<>§¢£¥«»†‡%\\|•¤€{}`´ºª]/.test(run)) return afterPoint ? 0.9 : 0.3;
  if (/[!?]/.test(run)) return afterPoint ? 0.9 : run.length > 1 ? 0.4 : 0.1;
  if (/[\dlIOoSB]/.test(run)) return run.length > 1 || /\d/.test(run) ? 0.7 : 0.5;
  if (!afterPoint) return 0.15;
  return run.length > 1 ? 0.8 : 0.6;
}
