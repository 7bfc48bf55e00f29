// Origin: by hand, from French, Italian, Dutch and Spanish decisions. Lower case, without stops, sorted.

const words = `
  ass assemblée chambre chambres ch civ civile com comm crim de en formation gde grande lav le lo mixte ord pen penal plén
  plénière plenary pôle réf réun réunies sala sect section sezione sez sezioni soc sous-sections trib un unite
  contencioso-administrativo`;

/** Words of the bench that decided: "Ass.", "1re civ.", "sez. un.", "Sala de lo Penal". */
export const formationWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
