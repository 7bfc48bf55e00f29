// Writes PDF files of pictures alone, as a scanner does.
import { deflateSync } from 'node:zlib';

/**
 * A PDF with one grey picture a page.
 * @param {readonly { readonly width: number, readonly height: number, readonly pixels: Uint8Array }[]} images
 * a byte a pixel, 0 black, row by row
 * @param {number} dots per inch
 * @returns {Uint8Array}
 */
export function imagePdf(images, dots) {
  const objects = [latin('<< /Type /Catalog /Pages 2 0 R >>'), latin('')];
  const kids = images.map((image) => {
    const [width, height] = [(image.width * 72) / dots, (image.height * 72) / dots];
    const size = `/Width ${image.width} /Height ${image.height} /ColorSpace /DeviceGray /BitsPerComponent 8`;
    const picture = objects.push(
      stream(`/Type /XObject /Subtype /Image ${size} /Filter /FlateDecode`, deflateSync(image.pixels)),
    );
    const content = objects.push(stream('', latin(`${width} 0 0 ${height} 0 0 cm /Im Do`)));
    const page = objects.push(
      latin(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ` +
          `/Resources << /XObject << /Im ${picture} 0 R >> >> /Contents ${content} 0 R >>`,
      ),
    );
    return `${page} 0 R`;
  });
  objects[1] = latin(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`);
  return written(objects);
}

/** @param {string} text */
const latin = (text) => Buffer.from(text, 'latin1');

/**
 * @param {string} head
 * @param {Uint8Array} content
 */
function stream(head, content) {
  return Buffer.concat([
    latin(`<< ${head} /Length ${content.length} >>\nstream\n`),
    content,
    latin('\nendstream'),
  ]);
}

/** @param {readonly Buffer[]} objects */
function written(objects) {
  const parts = [latin('%PDF-1.4\n')];
  let at = parts[0]?.length ?? 0;
  const rows = objects.map((object, index) => {
    const part = Buffer.concat([latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n')]);
    const row = `${String(at).padStart(10, '0')} 00000 n \n`;
    parts.push(part);
    at += part.length;
    return row;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  parts.push(
    latin(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
}
