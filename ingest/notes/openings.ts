/**
 * First words that notes begin with and little else does, in small letters and without their stop: signals, Id. and
 * its kin, in English, German and French legal writing, and what scans make of them. Sorted. Origin: common usage.
 */
export const NOTE_OPENINGS: ReadonlySet<string> = new Set([
  '1bid',
  '1d',
  'accord',
  'cf',
  'compare',
  'contra',
  'dazu',
  'e.g',
  'ebd',
  'ebenda',
  'eg',
  'ibid',
  'id',
  'idem',
  'infra',
  'lbid',
  'ld',
  'loc',
  'op',
  'quoted',
  'see',
  'siehe',
  'supra',
  'vgl',
  'voir',
]);
