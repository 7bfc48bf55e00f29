/** What a font's name tells of its look. */
export interface Face {
  /** PostScript name without its subset mark; empty where unknown. */
  readonly name: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** A font of small capitals: its lower-case letters are drawn as small capitals. */
  readonly smallCaps: boolean;
}

export const PLAIN: Face = { name: '', italic: false, bold: false, smallCaps: false };

// "BookAntiqua,Italic", "TimesLTStd-Ital", "MinionPro-BoldIt", "NimbusRomNo9L-ReguItal", "Univers-Oblique"
const ITALIC = /italic|oblique|kursiv|slanted|ital$|[a-z-]it$|[-,]it[-,]/i;
// "CMTI10", "SFTI1000", "CMSL10": the italic and slanted cuts of TeX's fonts
const TEX_ITALIC = /^(?:CM|SF|EC|LM)(?:BX)?(?:TI|SL)\d/;
const BOLD = /bold|black|heavy|demi|fett/i;
const TEX_BOLD = /^(?:CM|SF|EC|LM)BX/;
// "MinionPro-SC", "BemboSC-Italic", "CMCSC10", "Garamond-SmallCaps"
const SMALL_CAPS = /small-?caps|smcp/i;
const SMALL_CAPS_MARK = /CSC\d|[a-z-]SC(?:$|[-,A-Z])/;
// "ABCDEE+Book Antiqua": six capitals before a plus mark a subset
const SUBSET = /^[A-Z]{6}\+/;

/** Reads a PostScript font name, with or without its subset mark. */
export function faceOf(name: string): Face {
  const bare = name.replace(SUBSET, '');
  return {
    name: bare,
    italic: ITALIC.test(bare) || TEX_ITALIC.test(bare),
    bold: BOLD.test(bare) || TEX_BOLD.test(bare),
    smallCaps: SMALL_CAPS.test(bare) || SMALL_CAPS_MARK.test(bare),
  };
}
