// Origin: the rules themselves; facts only. Sorted.

/** Letters of rules of court, whose number may follow without a word: "CPR 31.17", "FPR r 12.3". */
export const courtRules: readonly string[] = ['CPR', 'Crim PR', 'CrimPR', 'FPR', 'UCPR'];
