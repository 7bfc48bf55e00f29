import { Sign } from '../citation/Kind.js';
import { calm } from '../citation/typography.js';
import type { GraphNode } from './model.js';

/** The sign and the name of a node, for buttons and heads. */
export function WorkPress({ node }: { readonly node: GraphNode }) {
  return (
    <span className="wp">
      <span className={`kind k-${node.kind}`}>
        <Sign name={node.kind} />
        <span className="vh">{node.kind}</span>
      </span>{' '}
      <span className="serif">{calm(node.label)}</span>
    </span>
  );
}
