import type { FindingRow } from '../report.js';
import { evidenceIn, noteIn, severityIn } from '../words.js';
import { escapeXml } from './tags.js';

/** Who comments, as Word shows it. */
const AUTHOR = 'Carolene';

/**
 * A finding as a comment of Word's comments part. It quotes the words: the comment stands at the call-out, because
 * Word passes over comments within notes ([MS-OI29500] 2.1.315 on ISO/IEC 29500-1, 17.13.4.4).
 */
export function commentOf(row: FindingRow, id: number, prefix: string): string {
  const paragraphs = linesOf(row)
    .map(
      (line) =>
        `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t></${prefix}r></${prefix}p>`,
    )
    .join('');
  return `<${prefix}comment ${prefix}id="${id}" ${prefix}author="${AUTHOR}" ${prefix}initials="C">${paragraphs}</${prefix}comment>`;
}

function linesOf(row: FindingRow): string[] {
  const { place, severity, message, suggestion, rule, code, confidence } = row;
  const words = place.text.slice(place.from, place.to);
  return [
    `${noteIn(row)}, ${severityIn(severity)}: ${message}`,
    ...(words === '' ? [] : [`“${words}”`]),
    ...(suggestion === null ? [] : [`Write: ${suggestion}`]),
    ...evidenceIn(row).map((one) => `Compare ${one}`),
    `${rule}${code === null ? '' : ` (${code})`}, confidence ${confidence.toFixed(2)}`,
  ];
}
