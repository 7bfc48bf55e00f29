// Origin: the journals' own names and letters; facts only. Sorted by letters.

/** Journals that German writing cites by letters, year and page, "NJW 2010, 1234": letters and name. */
type GermanJournalRow = readonly [letters: string, name: string];

// prettier-ignore
export const germanJournals: readonly GermanJournalRow[] = [
  ['AfP', 'Archiv für Presserecht'],
  ['BB', 'Betriebs-Berater'],
  ['CR', 'Computer und Recht'],
  ['DB', 'Der Betrieb'],
  ['DStR', 'Deutsches Steuerrecht'],
  ['DVBl', 'Deutsches Verwaltungsblatt'],
  ['DuD', 'Datenschutz und Datensicherheit'],
  ['DÖV', 'Die Öffentliche Verwaltung'],
  ['EuGRZ', 'Europäische Grundrechte-Zeitschrift'],
  ['EuR', 'Europarecht'],
  ['EuZW', 'Europäische Zeitschrift für Wirtschaftsrecht'],
  ['FamRZ', 'Zeitschrift für das gesamte Familienrecht'],
  ['GRUR', 'Gewerblicher Rechtsschutz und Urheberrecht'],
  ['GRUR Int', 'Gewerblicher Rechtsschutz und Urheberrecht, Internationaler Teil'],
  ['GRUR Int.', 'Gewerblicher Rechtsschutz und Urheberrecht, Internationaler Teil'],
  ['JA', 'Juristische Arbeitsblätter'],
  ['JR', 'Juristische Rundschau'],
  ['JURA', 'Juristische Ausbildung'],
  ['JZ', 'Juristenzeitung'],
  ['Jura', 'Juristische Ausbildung'],
  ['JuS', 'Juristische Schulung'],
  ['K&R', 'Kommunikation und Recht'],
  ['MDR', 'Monatsschrift für Deutsches Recht'],
  ['MMR', 'Multimedia und Recht'],
  ['NJW', 'Neue Juristische Wochenschrift'],
  ['NJW-RR', 'NJW-Rechtsprechungs-Report Zivilrecht'],
  ['NStZ', 'Neue Zeitschrift für Strafrecht'],
  ['NVwZ', 'Neue Zeitschrift für Verwaltungsrecht'],
  ['NZA', 'Neue Zeitschrift für Arbeitsrecht'],
  ['NZG', 'Neue Zeitschrift für Gesellschaftsrecht'],
  ['RIW', 'Recht der Internationalen Wirtschaft'],
  ['RdA', 'Recht der Arbeit'],
  ['StV', 'Strafverteidiger'],
  ['VersR', 'Versicherungsrecht'],
  ['WM', 'Wertpapier-Mitteilungen'],
  ['WRP', 'Wettbewerb in Recht und Praxis'],
  ['ZD', 'Zeitschrift für Datenschutz'],
  ['ZEuP', 'Zeitschrift für Europäisches Privatrecht'],
  ['ZGE', 'Zeitschrift für Geistiges Eigentum'],
  ['ZIP', 'Zeitschrift für Wirtschaftsrecht'],
  ['ZIS', 'Zeitschrift für Internationale Strafrechtsdogmatik'],
  ['ZRP', 'Zeitschrift für Rechtspolitik'],
  ['ZUM', 'Zeitschrift für Urheber- und Medienrecht'],
  ['ZUM-RD', 'Zeitschrift für Urheber- und Medienrecht, Rechtsprechungsdienst'],
];

/** The letters alone. */
export const germanJournalLetters: ReadonlySet<string> = new Set(germanJournals.map(([letters]) => letters));
