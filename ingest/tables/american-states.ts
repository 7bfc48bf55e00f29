// Origin: The Indigo Book 2.0 (CC0), table of geographical abbreviations; facts only. Sorted.

const names = `
  Ala Alaska Ariz Ark Cal Colo Conn D.C Del Fla Ga Haw Idaho Ill Ind Iowa Kan Ky La Mass Md Me Mich Minn Miss Mo Mont
  N.C N.D N.H N.J N.M N.Y Neb Nev Ohio Okla Or P.R Pa R.I S.C S.D Tenn Tex Utah V.I Va Vt W.Va Wash Wis Wyo`;

/** States of the United States as they stand behind a place: "Oakland, Cal."; without the last stop. */
export const americanStates: ReadonlySet<string> = new Set(names.trim().split(/\s+/u));
