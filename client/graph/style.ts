import type { WorkKind } from '../api/generated.js';

/** The values of the page's own tokens: a canvas cannot read custom properties. */
export interface Tokens {
  readonly ink: string;
  readonly ink3: string;
  readonly paper: string;
  readonly edge: string;
  readonly line: string;
  readonly accent: string;
  readonly accentTint: string;
  readonly onAccent: string;
  readonly sans: string;
  readonly family: Readonly<Record<Family, { readonly line: string; readonly tint: string }>>;
}

type Family = 'decision' | 'law' | 'study' | 'record';

/** Shape and colour of a kind in the graph. The shape is one of Cytoscape's. */
interface NodeLook {
  readonly shape: string;
  readonly family: Family;
  /** Width to height. */
  readonly ratio: number;
}

export const NODE_LOOKS = {
  case: { shape: 'ellipse', family: 'decision', ratio: 1 },
  treaty: { shape: 'hexagon', family: 'law', ratio: 1.15 },
  resolution: { shape: 'diamond', family: 'law', ratio: 1 },
  legislation: { shape: 'bottom-round-rectangle', family: 'law', ratio: 1 },
  article: { shape: 'rectangle', family: 'study', ratio: 0.85 },
  book: { shape: 'barrel', family: 'study', ratio: 0.9 },
  chapter: { shape: 'rhomboid', family: 'study', ratio: 1.3 },
  report: { shape: 'pentagon', family: 'record', ratio: 1 },
  news: { shape: 'tag', family: 'record', ratio: 1.2 },
  web: { shape: 'concave-hexagon', family: 'record', ratio: 1.15 },
  speech: { shape: 'triangle', family: 'record', ratio: 1.05 },
  unknown: { shape: 'octagon', family: 'record', ratio: 1 },
} as const satisfies Record<WorkKind, NodeLook>;

/** Reads the tokens that hold now, light or dark. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(name).trim();
  const family = (name: Family) => ({ line: value(`--${name}`), tint: value(`--${name}-tint`) });
  return {
    ink: value('--ink'),
    ink3: value('--ink-3'),
    paper: value('--paper'),
    edge: value('--edge'),
    line: value('--line'),
    accent: value('--accent'),
    accentTint: value('--accent-tint'),
    onAccent: value('--on-accent'),
    sans: value('--sans'),
    family: {
      decision: family('decision'),
      law: family('law'),
      study: family('study'),
      record: family('record'),
    },
  };
}

/**
 * The tokens of the light theme, whatever theme holds, on plain white: for pictures that leave the page.
 * An element can be light within a dark page; this one is never painted.
 */
export function readLightTokens(within: Element): Tokens {
  const light = document.createElement('span');
  light.hidden = true;
  light.dataset['theme'] = 'light';
  within.append(light);
  const tokens = readTokens(light);
  light.remove();
  return { ...tokens, paper: '#ffffff' };
}

interface Rule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number>>;
}

/** The stylesheet of the canvas for these tokens. */
export function stylesheet(tokens: Tokens): readonly Rule[] {
  return [
    ...nodeRules(tokens),
    ...kindRules(tokens),
    ...sideRules(),
    ...edgeRules(tokens),
    ...extraRules(tokens),
  ];
}

function nodeRules(tokens: Tokens): readonly Rule[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(size)',
        'border-width': 1.5,
        label: 'data(label)',
        color: tokens.ink,
        'font-family': tokens.sans,
        'font-size': 12.5,
        'text-outline-color': tokens.paper,
        'text-outline-width': 2.5,
        'z-index': 10,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.selected', style: { 'font-weight': 600, 'z-index': 20 } },
  ];
}

function kindRules(tokens: Tokens): readonly Rule[] {
  return Object.entries(NODE_LOOKS).flatMap(([kind, look]) => {
    const { line, tint } = tokens.family[look.family];
    return [
      {
        selector: `node.${kind}`,
        style: { shape: look.shape, 'background-color': tint, 'border-color': line },
      },
      {
        selector: `node.${kind}.doc`,
        style: {
          'background-color': line,
          'border-color': tokens.paper,
          'border-width': 2,
          'outline-color': line,
          'outline-width': 1.25,
          'outline-offset': 0,
        },
      },
    ];
  });
}

function sideRules(): readonly Rule[] {
  return [
    {
      selector: 'node.right',
      style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 5 },
    },
    { selector: 'node.left', style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -5 } },
    {
      selector: 'node.below',
      style: { 'text-halign': 'center', 'text-valign': 'bottom', 'text-margin-y': 5 },
    },
    { selector: 'node.above', style: { 'text-halign': 'center', 'text-valign': 'top', 'text-margin-y': -5 } },
    {
      selector: 'node.mute',
      style: { 'text-halign': 'center', 'text-valign': 'bottom', 'text-margin-y': 5, 'text-opacity': 0 },
    },
    { selector: 'node.mute.over', style: { 'text-opacity': 1, 'z-index': 30 } },
    { selector: 'node.selected.below', style: { 'text-margin-y': 11 } },
    { selector: 'node.selected.above', style: { 'text-margin-y': -11 } },
    { selector: 'node.selected.right', style: { 'text-margin-x': 11 } },
    { selector: 'node.selected.left', style: { 'text-margin-x': -11 } },
  ];
}

function edgeRules(tokens: Tokens): readonly Rule[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': tokens.edge,
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        opacity: 0.5,
        'z-index': 1,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.near', style: { opacity: 0.9, 'z-index': 3 } },
    { selector: 'edge.far', style: { opacity: 0.3 } },
    { selector: 'edge.over', style: { opacity: 1, 'line-color': tokens.accent, 'z-index': 4 } },
    {
      selector: 'edge.chosen',
      style: {
        opacity: 1,
        width: 2.6,
        'z-index': 40,
        'z-compound-depth': 'top',
        'line-color': tokens.accent,
        'target-arrow-color': tokens.accent,
        'target-arrow-shape': 'triangle',
        'target-distance-from-node': 6,
        'source-distance-from-node': 6,
        'arrow-scale': 1.1,
        label: 'data(count)',
        color: tokens.onAccent,
        'font-family': tokens.sans,
        'font-size': 12,
        'font-weight': 600,
        'text-background-color': tokens.accent,
        'text-background-opacity': 1,
        'text-background-shape': 'circle',
        'text-background-padding': '5px',
      },
    },
  ];
}

function extraRules(tokens: Tokens): readonly Rule[] {
  return [
    {
      selector: 'node.halo',
      style: {
        shape: 'ellipse',
        'background-color': tokens.accentTint,
        'border-color': tokens.accent,
        'border-width': 2,
        'z-index': 5,
        events: 'no',
      },
    },
    {
      selector: 'node.fold',
      style: {
        shape: 'round-rectangle',
        width: 68,
        height: 24,
        'background-color': tokens.paper,
        'border-color': tokens.edge,
        'border-width': 1,
        color: tokens.accent,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-outline-width': 0,
      },
    },
    {
      selector: 'edge.fold',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [2, 2].join(' '),
        width: 1,
        opacity: 1,
        events: 'no',
      },
    },
  ];
}
