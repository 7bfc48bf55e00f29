// Origin: the commentaries' own names and the letters that Swiss writing gives them; facts only. Sorted.

/** Commentaries that Swiss writing cites by letters, the law and the entry's author: "BSK OR I-Roe, Art. 97 N 15". */
export const swissCommentaries: readonly (readonly [letters: string, name: string])[] = [
  ['BK', 'Berner Kommentar'],
  ['BSK', 'Basler Kommentar'],
  ['CHK', 'Handkommentar zum Schweizer Privatrecht'],
  ['CR', 'Commentaire romand'],
  ['KUKO', 'Kurzkommentar'],
  ['OFK', 'Orell Füssli Kommentar'],
  ['OK', 'Onlinekommentar'],
  ['PC', 'Petit commentaire'],
  ['SGK', 'St. Galler Kommentar'],
  ['SHK', 'Stämpflis Handkommentar'],
  ['ZK', 'Zürcher Kommentar'],
];
