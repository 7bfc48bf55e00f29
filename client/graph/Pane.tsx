import type { Selection } from '../routes.js';
import type { LinkPress } from './NodePane.js';
import { LinkPane } from './LinkPane.js';
import { linkOf, type Picture } from './model.js';
import { NodePane, type NodeSteps } from './NodePane.js';
import { WorkPress } from './WorkPress.js';

interface Properties {
  readonly picture: Picture;
  readonly selection: Selection;
  readonly steps: NodeSteps;
  readonly onLink: LinkPress;
  readonly onNode: (id: string) => void;
  readonly onClose: () => void;
}

/** Beside the graph: the footnotes behind the selected link, the links of the selected work, or the heaviest links. */
export function Pane({ picture, selection, steps, onLink, onNode, onClose }: Properties) {
  const node = (id: string) => picture.nodes.find((one) => one.id === id);
  if (selection.what === 'link') {
    const edge = linkOf(picture, selection);
    const [source, target] = [node(selection.source), node(selection.target)];
    if (edge !== null && source !== undefined && target !== undefined)
      return (
        <LinkPane
          key={edge.id}
          edge={edge}
          source={source}
          target={target}
          onNode={onNode}
          onClose={onClose}
        />
      );
  }
  if (selection.what === 'node') {
    const chosen = node(selection.id);
    if (chosen !== undefined)
      return (
        <NodePane
          key={chosen.id}
          node={chosen}
          picture={picture}
          steps={steps}
          onLink={onLink}
          onClose={onClose}
        />
      );
  }
  return <Heaviest picture={picture} onLink={onLink} />;
}

function Heaviest({ picture, onLink }: { readonly picture: Picture; readonly onLink: LinkPress }) {
  if (picture.nodes.length === 0) return <aside className="ep" aria-label="Links in view" />;
  const labels = new Map(picture.nodes.map((node) => [node.id, node]));
  const heaviest = [...picture.edges].sort((a, b) => b.count - a.count).slice(0, 14);
  return (
    <aside className="ep" aria-label="Links in view">
      <header>
        <p className="cap">Nothing selected</p>
        <p className="small dim">
          Press a work for its links, or a line for the footnotes behind it, word for word. The heaviest lines
          in view:
        </p>
      </header>
      <ul className="links">
        {heaviest.map((edge) => {
          const [source, target] = [labels.get(edge.source), labels.get(edge.target)];
          return source === undefined || target === undefined ? null : (
            <li key={edge.id}>
              <button
                type="button"
                className="row-b"
                onClick={() => {
                  onLink(edge.source, edge.target);
                }}
              >
                <WorkPress node={source} /> <span className="to">cites</span> <WorkPress node={target} />
              </button>
              <span className="num">{edge.count}</span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
