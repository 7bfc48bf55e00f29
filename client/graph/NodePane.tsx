import type { ReactNode } from 'react';
import { Kind } from '../citation/Kind.js';
import { workView, type Opening } from '../routes.js';
import { Icon } from '../ui/Icon.js';
import { Link } from '../ui/Link.js';
import { plural } from '../ui/plural.js';
import type { GraphEdge, GraphNode, Picture } from './model.js';
import { WorkPress } from './WorkPress.js';

export type LinkPress = (source: string, target: string) => void;

export interface NodeSteps {
  readonly isOpened: (opening: Opening) => boolean;
  readonly expand: (opening: Opening) => void;
  readonly collapse: (id: string) => void;
  readonly hide: (id: string) => void;
  readonly togglePin: (id: string) => void;
  readonly isPinned: (id: string) => boolean;
}

interface Properties {
  readonly node: GraphNode;
  readonly picture: Picture;
  readonly steps: NodeSteps;
  readonly onLink: LinkPress;
  readonly onClose: () => void;
}

/** A selected work: what can be done with it, and its links in view. */
export function NodePane({ node, picture, steps, onLink, onClose }: Properties) {
  const byCount = (a: GraphEdge, b: GraphEdge) => b.count - a.count;
  const cites = picture.edges.filter((edge) => edge.source === node.id).sort(byCount);
  const citing = picture.edges.filter((edge) => edge.target === node.id).sort(byCount);
  const away =
    node.degree - new Set([...cites.map((one) => one.target), ...citing.map((one) => one.source)]).size;
  return (
    <aside className="ep" aria-label="The selected work">
      <header>
        <p className="cap">
          Work selected
          <button type="button" className="x" aria-label="Close the panel" onClick={onClose}>
            <Icon name="close" />
          </button>
        </p>
        <h1>
          <Link
            className="t-work serif"
            to={
              node.document !== null && node.citationCount === 0
                ? { at: 'reader', document: node.document, note: null }
                : workView(node.id)
            }
          >
            {node.label}
          </Link>
        </h1>
        <p className="small facts-1">
          <Kind kind={node.kind} word />
          <span className="dim">
            {node.year ?? 'no year'}, cited {plural(node.citationCount, 'time')}
            {away > 0 ? `; ${plural(away, 'neighbour')} not in view` : ''}
          </span>
        </p>
        <Buttons node={node} steps={steps} />
      </header>
      <Links title="Cited by, in view" edges={citing} node={node} picture={picture} onLink={onLink} />
      <Links title="Cites, in view" edges={cites} node={node} picture={picture} onLink={onLink} />
      {citing.length + cites.length === 0 ? <p className="state empty">No link of it is in view.</p> : null}
    </aside>
  );
}

function Buttons({ node, steps }: Pick<Properties, 'node' | 'steps'>) {
  const toggle = (direction: Opening['direction'], word: string, key: string): ReactNode => {
    const opening = { id: node.id, direction };
    return (
      <button
        type="button"
        className="btn sm"
        aria-pressed={steps.isOpened(opening)}
        onClick={() => {
          steps.expand(opening);
        }}
      >
        {word} <kbd>{key}</kbd>
      </button>
    );
  };
  const plain = (word: string, key: string, action: (id: string) => void) => (
    <button
      type="button"
      className="btn sm"
      onClick={() => {
        action(node.id);
      }}
    >
      {word} <kbd>{key}</kbd>
    </button>
  );
  return (
    <div className="acts" role="toolbar" aria-label="The selected work">
      {node.document === null ? null : toggle('cited', 'What it cites', 'e')}
      {toggle('citing', 'What cites it', 'E')}
      {plain('Collapse', 'c', steps.collapse)}
      {plain('Hide', 'h', steps.hide)}
      {plain(steps.isPinned(node.id) ? 'Unpin' : 'Pin', 'p', steps.togglePin)}
    </div>
  );
}

interface LinksProperties {
  readonly title: string;
  readonly edges: readonly GraphEdge[];
  readonly node: GraphNode;
  readonly picture: Picture;
  readonly onLink: LinkPress;
}

function Links({ title, edges, node, picture, onLink }: LinksProperties) {
  if (edges.length === 0) return null;
  const nodes = new Map(picture.nodes.map((one) => [one.id, one]));
  return (
    <section>
      <h2>
        {title}
        <span className="n">{edges.length}</span>
      </h2>
      <ul className="links">
        {edges.map((edge) => {
          const other = nodes.get(edge.source === node.id ? edge.target : edge.source);
          return other === undefined ? null : (
            <li key={edge.id}>
              <button
                type="button"
                className="row-b"
                title="Read the footnotes behind this link"
                onClick={() => {
                  onLink(edge.source, edge.target);
                }}
              >
                <WorkPress node={other} />
              </button>
              <span className="num">
                {edge.count}
                <span className="vh"> citations</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
