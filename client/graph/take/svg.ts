import type { Figure, Outline, Thing, Word } from './figure.js';
import { short } from './outlines.js';
import { quoted } from './xml.js';

/** A figure as an SVG file. Each node and each link is a group with its name; words stay words. `faces`: rules of CSS. */
export function svgOf({ box, paper, font, things }: Figure, faces: string): string {
  const size = `width="${short(box.width)}" height="${short(box.height)}"`;
  const place = `x="${short(box.x)}" y="${short(box.y)}"`;
  const view = [box.x, box.y, box.width, box.height].map(short).join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${view}" font-family="${quoted(font)}" stroke-miterlimit="10">`,
    `<style>${faces}</style>`,
    `<rect ${place} ${size} fill="${paper}"/>`,
    ...things.map(group),
    '</svg>\n',
  ].join('\n');
}

function group({ title, opacity, parts }: Thing): string {
  const named = title === '' ? '' : `<title>${quoted(title)}</title>`;
  const seen = opacity === 1 ? '' : ` opacity="${String(opacity)}"`;
  return `<g${seen}>${named}${parts.map((part) => (part.as === 'word' ? word(part) : outline(part))).join('')}</g>`;
}

function outline({ path, fill, stroke, width, dash }: Outline): string {
  const line = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${short(width)}"`;
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return `<path d="${path}" fill="${fill ?? 'none'}"${line}${dashes}/>`;
}

/** The halo is a word of its own below: not every program can paint a word's line before its inside. */
function word({ text, at, align, size, weight, fill, halo }: Word): string {
  const set = `x="${short(at.x)}" y="${short(at.y)}" text-anchor="${align}" font-size="${short(size)}" font-weight="${weight}"`;
  const behind =
    halo === null
      ? ''
      : `<text ${set} fill="none" stroke="${halo.colour}" stroke-width="${short(halo.width)}" stroke-linejoin="round" aria-hidden="true">${quoted(text)}</text>`;
  return `${behind}<text ${set} fill="${fill}">${quoted(text)}</text>`;
}
