import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '#client/graph/model.js';
import { NODE_LOOKS } from '#client/graph/style.js';
import type { Figure } from '#client/graph/take/figure.js';
import { fileName } from '#client/graph/take/file-name.js';
import { graphmlOf } from '#client/graph/take/graphml.js';
import { linksCsv } from '#client/graph/take/links-csv.js';
import { outlineOf } from '#client/graph/take/outlines.js';
import { svgOf } from '#client/graph/take/svg.js';

const node = (node: Partial<GraphNode> & Pick<GraphNode, 'id'>): GraphNode => ({
  __typename: 'GraphNode',
  label: node.id,
  kind: 'case',
  year: null,
  citationCount: 0,
  document: null,
  degree: 0,
  ...node,
});
const LEE = node({
  id: 'work-1',
  label: 'Lee, "Rivers" & Dams',
  kind: 'article',
  year: 2020,
  document: 'd-1',
});
const ROE = node({ id: 'work-2', label: '=Roe v. Moe', year: 1999, citationCount: 3 });
const NOTES = node({ id: 'd-2', label: 'Notes', kind: 'unknown', document: 'd-2' });
const WHAT = node({ id: 'work-3', label: 'What', kind: 'unknown', citationCount: 1 });
const LINK: GraphEdge = {
  __typename: 'GraphEdge',
  id: 'edge-1',
  source: 'work-1',
  target: 'work-2',
  document: 'd-1',
  count: 3,
  certain: 2,
};

describe('the name of a file', () => {
  const DAY = new Date(2026, 1, 3, 23, 59);
  it.each([
    ['Rome Statute', 'Rome-Statute-graph-2026-02-03.png'],
    ['S.C. Res. 1593; Élan / Ñandú', 'S-C-Res-1593-Élan-Ñandú-graph-2026-02-03.png'],
    ['欧盟法院', '欧盟法院-graph-2026-02-03.png'],
    ['', 'graph-2026-02-03.png'],
    ['???', 'graph-2026-02-03.png'],
  ])('of %j is %s', (title, name) => {
    expect(fileName(title, 'graph', 'png', DAY)).toBe(name);
  });

  it('ends with a whole word where a title is long', () => {
    expect(fileName('Words and '.repeat(12), 'links', 'csv', DAY)).toBe(
      'Words-and-Words-and-Words-and-Words-and-Words-and-Words-and-links-2026-02-03.csv',
    );
  });
});

describe('what is drawn as GraphML', () => {
  it('has the nodes and links by the words of the collection, and leaves out what is not known', () => {
    expect(
      graphmlOf({ nodes: [LEE, ROE, NOTES, WHAT], edges: [LINK] })
        .split('\n')
        .slice(2),
    ).toEqual([
      '<key id="label" for="node" attr.name="label" attr.type="string"/>',
      '<key id="kind" for="node" attr.name="kind" attr.type="string"/>',
      '<key id="year" for="node" attr.name="year" attr.type="int"/>',
      '<key id="citations" for="node" attr.name="citations" attr.type="int"/>',
      '<key id="count" for="edge" attr.name="count" attr.type="int"/>',
      '<key id="certain" for="edge" attr.name="certain" attr.type="int"/>',
      '<key id="document" for="edge" attr.name="document" attr.type="string"/>',
      '<graph edgedefault="directed">',
      '<node id="work-1"><data key="label">Lee, &quot;Rivers&quot; &amp; Dams</data><data key="kind">article</data><data key="year">2020</data><data key="citations">0</data></node>',
      '<node id="work-2"><data key="label">=Roe v. Moe</data><data key="kind">case</data><data key="year">1999</data><data key="citations">3</data></node>',
      '<node id="d-2"><data key="label">Notes</data><data key="kind">document</data></node>',
      '<node id="work-3"><data key="label">What</data><data key="citations">1</data></node>',
      '<edge source="work-1" target="work-2"><data key="count">3</data><data key="certain">2</data><data key="document">d-1</data></edge>',
      '</graph>',
      '</graphml>',
      '',
    ]);
  });
});

describe('the links that are drawn as CSV', () => {
  it('is a row each, and no cell is a formula', () => {
    expect(linksCsv({ nodes: [LEE, ROE], edges: [LINK] })).toBe(
      '\uFEFFdocument,work,kind,year,count,certain,source,target,document id\r\n' +
        '"Lee, ""Rivers"" & Dams",\'=Roe v. Moe,case,1999,3,2,work-1,work-2,d-1\r\n',
    );
  });
});

describe('the outlines of nodes', () => {
  const BOX = { x: 10, y: 20, width: 40, height: 20 };
  const shapes = [...Object.values(NODE_LOOKS).map(({ shape }) => shape), 'round-rectangle'];

  it.each(shapes)('%s begins and ends on the border of its box, and is closed', (shape) => {
    const path = outlineOf(shape, BOX);
    const [, x = Number.NaN, y = Number.NaN] = (/^M([\d.-]+) ([\d.-]+)/.exec(path) ?? []).map(Number);
    expect(x >= 10 && x <= 50 && y >= 20 && y <= 40).toBe(true);
    expect(path).toMatch(/z$/);
  });

  it('are those of the kinds', () => {
    expect(outlineOf('diamond', BOX)).toBe('M30 20L50 30L30 40L10 30z');
    expect(outlineOf('ellipse', BOX)).toBe('M10 30a20 10 0 1 0 40 0a20 10 0 1 0 -40 0z');
    expect(outlineOf('tag', BOX)).toBe('M10 20L35 20L50 30L35 40L10 40z');
  });

  it('are no others', () => {
    expect(() => outlineOf('star', BOX)).toThrow("Unexpected shape star, expected one of the kinds'");
  });
});

describe('a figure as SVG', () => {
  const FIGURE: Figure = {
    box: { x: -5, y: 0, width: 100, height: 50.5 },
    paper: '#fff',
    font: '"Source Sans 3", sans-serif',
    things: [
      {
        title: 'Lee & Roe',
        opacity: 0.5,
        parts: [
          { as: 'outline', path: 'M0 0H9', fill: null, stroke: 'red', width: 1.5, dash: [2, 2] },
          {
            as: 'word',
            text: 'Lee <1>',
            at: { x: 1, y: 2.345 },
            align: 'end',
            size: 12.5,
            weight: '600',
            fill: '#000',
            halo: { colour: '#fff', width: 5 },
          },
        ],
      },
    ],
  };

  it('draws it in order, halos below their words', () => {
    expect(svgOf(FIGURE, '@font-face{}').split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50.5" viewBox="-5 0 100 50.5" font-family="&quot;Source Sans 3&quot;, sans-serif" stroke-miterlimit="10">',
      '<style>@font-face{}</style>',
      '<rect x="-5" y="0" width="100" height="50.5" fill="#fff"/>',
      '<g opacity="0.5"><title>Lee &amp; Roe</title><path d="M0 0H9" fill="none" stroke="red" stroke-width="1.5" stroke-dasharray="2 2"/>' +
        '<text x="1" y="2.35" text-anchor="end" font-size="12.5" font-weight="600" fill="none" stroke="#fff" stroke-width="5" stroke-linejoin="round" aria-hidden="true">Lee &lt;1&gt;</text>' +
        '<text x="1" y="2.35" text-anchor="end" font-size="12.5" font-weight="600" fill="#000">Lee &lt;1&gt;</text></g>',
      '</svg>',
      '',
    ]);
  });
});
