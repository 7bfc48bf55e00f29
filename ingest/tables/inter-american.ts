// Origin: the Inter-American Court of Human Rights' own way of citing its decisions; by hand. Sorted.

/** What a decision of the Inter-American Court is about, which stands in a sentence of its own behind the case's name. */
export const phases: readonly string[] = [
  'Competence',
  'Competencia',
  'Excepciones Preliminares',
  'Excepción Preliminar',
  'Fondo',
  'Interpretación',
  'Interpretation',
  'Medidas Provisionales',
  'Merits',
  'Monitoring Compliance',
  'Preliminary Objection',
  'Preliminary Objections',
  'Provisional Measures',
  'Reparaciones',
  'Reparations',
  'Supervisión de Cumplimiento',
];
