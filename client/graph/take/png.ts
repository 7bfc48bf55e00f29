import type { Figure, Outline, Word } from './figure.js';

/** Dots of the file to a pixel of the screen. */
const SCALE = 2;

const ALIGNS = { start: 'left', middle: 'center', end: 'right' } as const;

/** A figure as a PNG file, at twice its size on screen. */
export async function pngOf({ box, paper, font, things }: Figure): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * SCALE);
  canvas.height = Math.round(box.height * SCALE);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('Unexpected browser without a canvas, expected one to draw on');
  const words = things.flatMap(({ parts }) => parts.filter((part) => part.as === 'word'));
  await Promise.all(words.map((word) => document.fonts.load(fontOf(word, font), word.text)));
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(SCALE, SCALE);
  pen.translate(-box.x, -box.y);
  for (const { opacity, parts } of things) {
    pen.globalAlpha = opacity;
    for (const part of parts) {
      if (part.as === 'word') write(pen, part, font);
      else draw(pen, part);
    }
  }
  return blobOf(canvas);
}

function draw(pen: CanvasRenderingContext2D, { path, fill, stroke, width, dash }: Outline): void {
  const outline = new Path2D(path);
  if (fill !== null) {
    pen.fillStyle = fill;
    pen.fill(outline);
  }
  if (stroke === null) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = width;
  pen.lineJoin = 'miter';
  pen.setLineDash([...dash]);
  pen.stroke(outline);
  pen.setLineDash([]);
}

function write(pen: CanvasRenderingContext2D, word: Word, font: string): void {
  const { text, at, align, fill, halo } = word;
  pen.font = fontOf(word, font);
  pen.textAlign = ALIGNS[align];
  if (halo !== null) {
    pen.strokeStyle = halo.colour;
    pen.lineWidth = halo.width;
    pen.lineJoin = 'round';
    pen.strokeText(text, at.x, at.y);
  }
  pen.fillStyle = fill;
  pen.fillText(text, at.x, at.y);
}

const fontOf = ({ size, weight }: Word, font: string): string => `${weight} ${String(size)}px ${font}`;

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null)
        reject(new Error('Unexpected size of the picture, expected one that fits in memory: take SVG.'));
      else resolve(blob);
    }, 'image/png');
  });
}
