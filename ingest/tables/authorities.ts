// Origin: the authorities' own names and letters, and those that English writing gives them; facts only. Sorted by name.

/** An authority that decides by number without being a court: its name, and how else it is called. */
type AuthorityRow = readonly [name: string, forms: readonly string[]];

// prettier-ignore
export const authorities: readonly AuthorityRow[] = [
  ['Agencia Española de Protección de Datos', ['AEPD', 'Spanish Data Protection Authority']],
  ['Australian Competition and Consumer Commission', ['ACCC']],
  ['Autoridade Nacional de Proteção de Dados', ['ANPD']],
  ['Autoriteit Consument en Markt', ['ACM', 'Autoriteit Consument & Markt', 'Authority for Consumers and Markets']],
  ['Autoriteit Persoonsgegevens', ['AP', 'Dutch Data Protection Authority']],
  ['Autorità Garante della Concorrenza e del Mercato', ['AGCM', 'Italian Competition Authority']],
  ['Autorità per le garanzie nelle comunicazioni', ['AGCOM']],
  ['Autorité belge de la concurrence', ['ABC', 'Belgische Mededingingsautoriteit', 'Belgian Competition Authority']],
  ['Autorité de la concurrence', ['ADLC', 'Aut. conc.', 'French Competition Authority']],
  ['Autorité de protection des données', ['APD', 'APD/GBA', 'Belgian Data Protection Authority', 'GBA', 'Gegevensbeschermingsautoriteit']],
  ['Autorité de régulation des communications électroniques', ['ARCEP', 'Arcep']],
  ['Autorité des marchés financiers', ['AMF']],
  ['Bundesanstalt für Finanzdienstleistungsaufsicht', ['BaFin']],
  ['Bundeskartellamt', ['BKartA', 'German Federal Cartel Office']],
  ['Bundesnetzagentur', ['BNetzA']],
  ['Bundeswettbewerbsbehörde', ['BWB']],
  ['Comisión Nacional de los Mercados y la Competencia', ['CNMC']],
  ['Comissão Nacional de Proteção de Dados', ['CNPD']],
  ['Commission nationale de l’informatique et des libertés', ['CNIL']],
  ['Competition Commission of India', ['CCI']],
  ['Competition and Markets Authority', ['CMA']],
  ['Conseil de la concurrence', ['Cons. conc.', 'French Competition Council']],
  ['Conselho Administrativo de Defesa Econômica', ['CADE']],
  ['Consob', ['CONSOB']],
  ['Data Protection Commission', ['DPC', 'Irish Data Protection Commission']],
  ['Datainspektionen', []],
  ['Datatilsynet', ['Danish Data Protection Agency', 'Norwegian Data Protection Authority']],
  ['Datenschutzbehörde', ['DSB', 'Österreichische Datenschutzbehörde', 'Austrian Data Protection Authority']],
  ['European Data Protection Board', ['EDPB']],
  ['European Data Protection Supervisor', ['EDPS']],
  ['Financial Conduct Authority', ['FCA']],
  ['Garante per la protezione dei dati personali', ['GPDP', 'Garante', 'Garante privacy', 'Italian Data Protection Authority']],
  ['Hellenic Data Protection Authority', ['HDPA']],
  ['Information Commissioner’s Office', ['ICO', 'Information Commissioner']],
  ['Integritetsskyddsmyndigheten', ['IMY']],
  ['Konkurransetilsynet', []],
  ['Konkurrensverket', []],
  ['Nemzeti Adatvédelmi és Információszabadság Hatóság', ['NAIH']],
  ['Ofcom', ['OFCOM', 'Office of Communications']],
  ['Office of Fair Trading', ['OFT']],
  ['Superintendencia de Industria y Comercio', ['SIC']],
  ['Tribunal de Defensa de la Competencia', ['TDC']],
  ['Urząd Ochrony Danych Osobowych', ['UODO']],
  ['Urząd Ochrony Konkurencji i Konsumentów', ['UOKiK']],
  ['Wettbewerbskommission', ['COMCO', 'WEKO']],
];

// Origin: by hand, from such decisions. Sorted within each language: English, French, German, Italian, Spanish and
// Portuguese, Dutch and the north.
const acts = `
  Commitment Decision Determination Direction Injunction Notice Order Reprimand Undertakings
  Avis Décision Délibération Injonction Sanction
  Anordnung Bescheid Beschluss Entscheidung Verfügung
  Decisione Delibera Deliberazione Ordinanza Parere Provvedimento provv
  Acuerdo Deliberação Despacho Resolución
  Besluit Beslissing Beslut Határozat Vedtak Vedtægt`;

/** What an authority decides by, as print begins it. */
export const authorityActs: readonly string[] = acts.trim().split(/\s+/u);
