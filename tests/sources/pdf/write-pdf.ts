import { FONTS, type FontName } from './widths.js';

/** A string on the page; x from the left, y of the baseline from the top, in points. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font?: FontName;
  /** Quarter turns counter-clockwise. */
  readonly turn?: 0 | 1 | 2 | 3;
  /** Added between letters. */
  readonly spacing?: number;
}
export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly strokes?: readonly Stroke[];
  /** The page's /Rotate. */
  readonly rotate?: number;
}
export interface FileOptions {
  readonly info?: Readonly<Record<string, string>>;
  readonly encrypted?: boolean;
  /** How often the pages come again in the page tree. */
  readonly times?: number;
}

/** A PDF file of the plainest sort, drawn with the fonts that every reader has. */
export function pdfOf(pages: readonly DrawnPage[], options: FileOptions = {}): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const fonts = FONTS.map((name) => {
    objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
    return `/${name} ${objects.length} 0 R`;
  }).join(' ');
  const kids = pages.map((page) => {
    const content = contentOf(page);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const box = `/MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${page.rotate ?? 0}`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R ${box} /Resources << /Font << ${fonts} >> >> /Contents ${objects.length} 0 R >>`,
    );
    return `${objects.length} 0 R`;
  });
  const tree = Array.from({ length: options.times ?? 1 }, () => kids).flat();
  objects[1] = `<< /Type /Pages /Count ${tree.length} /Kids [${tree.join(' ')}] >>`;
  return written(objects, trailerOf(objects, options));
}

function trailerOf(objects: string[], { info, encrypted }: FileOptions): string {
  const parts = ['/Root 1 0 R'];
  if (info) {
    const fields = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`);
    objects.push(`<< ${fields.join(' ')} >>`);
    parts.push(`/Info ${objects.length} 0 R`);
  }
  if (encrypted === true) {
    const hash = `<${'5a'.repeat(32)}>`;
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${hash} /U ${hash} /P -44 >>`);
    parts.push(`/Encrypt ${objects.length} 0 R`, `/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`);
  }
  return parts.join(' ');
}

function contentOf(page: DrawnPage): string {
  const words = page.words.map((word) => {
    const turn = word.turn ?? 0;
    const [cos, sin] = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ][turn] ?? [1, 0];
    const place = `${cos} ${sin} ${-(sin ?? 0)} ${cos} ${word.x.toFixed(2)} ${(page.height - word.y).toFixed(2)} Tm`;
    const font = `/${word.font ?? 'Times-Roman'} ${word.size} Tf ${word.spacing ?? 0} Tc`;
    return `BT ${font} ${place} (${escaped(word.text)}) Tj ET`;
  });
  const strokes = (page.strokes ?? []).map(
    (one) => `${one.x} ${(page.height - one.y).toFixed(2)} ${one.width} 0.5 re f`,
  );
  return [...words, ...strokes].join('\n');
}

/** Latin-1 letters stand in the file as octal escapes. */
function escaped(text: string): string {
  return text
    .replace(/[\\()]/g, String.raw`\$&`)
    .replace(/[^\x20-\x7E]/gu, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`);
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. Letters are bytes (Latin-1). */
export function rawPdf(objects: readonly string[]): Uint8Array {
  return written(objects, '/Root 1 0 R');
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (one) => one.charCodeAt(0));
}
