/** A Roman number as the source of an expression: "XLI", "IV"; never "ICC" or "L." of an abbreviation. */
export const ROMAN = '(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![A-Za-z])(?!\\.[ ]?[A-Z&])';
