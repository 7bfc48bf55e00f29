// Origin: common knowledge; facts only. January first; each as print has it in English, German, French, Dutch, Italian
// and Spanish, without the full stop of an abbreviation.

export const months: readonly (readonly string[])[] = [
  'Jan January Januar Januari januari janv janvier gennaio enero',
  'Feb February Februar Februari februari févr fév février febbraio febrero',
  'Mar March März maart mars marzo',
  'Apr April april avr avril aprile abril',
  'May Mai mai mei maggio mayo',
  'Jun June Juni juni juin giugno junio',
  'Jul July Juli juli juill juil juillet luglio julio',
  'Aug August augustus août agosto',
  'Sep Sept September september sept septembre settembre septiembre',
  'Oct October Okt Oktober oktober oct octobre ottobre octubre',
  'Nov November november nov novembre noviembre',
  'Dec December Dez Dezember december déc décembre dicembre diciembre',
].map((row) => row.split(' '));
