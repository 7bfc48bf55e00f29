import { useState } from 'react';
import { Said } from '../ui/Said.js';
import { save } from '../ui/save.js';
import { Take, type Way } from '../ui/Take.js';
import type { Canvas } from './cytoscape.js';
import type { Picture } from './model.js';
import { facesOf } from './take/faces.js';
import { fileName } from './take/file-name.js';
import type { Figure } from './take/figure.js';
import { graphmlOf } from './take/graphml.js';
import { linksCsv } from './take/links-csv.js';
import { pngOf } from './take/png.js';
import { svgOf } from './take/svg.js';

interface Properties {
  /** What the graph is of. */
  readonly title: string;
  /** The page's own title. */
  readonly caption: string;
  readonly picture: Picture;
  /** Null where another pane is in its place, as on a phone. */
  readonly canvas: { readonly current: Canvas | null } | null;
}

/** The graph that is drawn, to be taken along: as a picture, and as data for other programs. */
export function TakeGraph({ title, caption, picture, canvas }: Properties) {
  const [kept, setKept] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  if (picture.nodes.length === 0) return null;
  const making: Making = (what, ending, content) => () => {
    const name = fileName(title, what, ending, new Date());
    Promise.resolve()
      .then(content)
      .then(
        (file) => {
          save(name, file);
          setKept(`${name} was made.`);
          setFailure(null);
        },
        (cause: unknown) => {
          setFailure(cause instanceof Error ? cause.message : String(cause));
        },
      );
  };
  return (
    <>
      {failure === null ? null : (
        <span role="alert">
          <b className="attn-w">The file could not be made.</b> {failure}
        </span>
      )}
      {canvas === null ? null : <Take what="Picture" ways={pictureWays(canvas, caption, making)} />}
      <Take what="Links" ways={linkWays(picture, making)} />
      <Said>{kept}</Said>
    </>
  );
}

type Making = (what: 'graph' | 'links', ending: string, content: () => Blob | Promise<Blob>) => () => void;

function pictureWays(
  canvas: { readonly current: Canvas | null },
  title: string,
  making: Making,
): readonly Way[] {
  const figure = (): Figure => {
    if (canvas.current === null)
      throw new Error('Unexpected graph without a picture, expected it to be drawn');
    return canvas.current.figure({ title, day: new Date() });
  };
  const svg = async () => {
    const drawn = figure();
    return fileOf(svgOf(drawn, await facesOf(drawn)), 'image/svg+xml');
  };
  return [
    {
      from: 'here',
      word: 'PNG',
      title: 'All that is drawn, twice as large as on screen',
      make: making('graph', 'png', () => pngOf(figure())),
    },
    {
      from: 'here',
      word: 'SVG',
      title: 'All that is drawn, sharp at any size, to be edited',
      make: making('graph', 'svg', svg),
    },
  ];
}

function linkWays(picture: Picture, making: Making): readonly Way[] {
  return [
    {
      from: 'here',
      word: 'GraphML',
      title: 'Works and links that are drawn, for Gephi, Cytoscape or NetworkX',
      make: making('links', 'graphml', () => fileOf(graphmlOf(picture), 'application/graphml+xml')),
    },
    {
      from: 'here',
      word: 'CSV',
      title: 'A row a link that is drawn, for a spreadsheet, R or pandas',
      make: making('links', 'csv', () => fileOf(linksCsv(picture), 'text/csv;charset=utf-8')),
    },
  ];
}

const fileOf = (text: string, type: string): Blob => new Blob([text], { type });
