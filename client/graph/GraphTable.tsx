import { useRef, useState, type KeyboardEvent } from 'react';
import { Kind } from '../citation/Kind.js';
import { calm } from '../citation/typography.js';
import { walk } from '../ui/walk.js';
import type { GraphNode, Picture } from './model.js';
import { ORDERS, sorted, type Order } from './order.js';

interface Properties {
  readonly picture: Picture;
  readonly isOn: (id: string) => boolean;
  readonly onNode: (id: string) => void;
  readonly onFold: (hub: string) => void;
}

const HEADS = { kind: 'kind', label: 'work', year: 'year', cited: 'cited' } as const satisfies Record<
  Order,
  string
>;

/** The works that are drawn, as rows: the same facts as the picture, and in step with it. */
export function GraphTable({ picture, isOn, onNode, onFold }: Properties) {
  const [order, setOrder] = useState<Order>('year');
  const root = useRef<HTMLDivElement>(null);
  const walkRows = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (root.current !== null && walk(root.current, '.row-b', event.key === 'ArrowDown' ? 1 : -1))
      event.preventDefault();
  };
  const labels = new Map(picture.nodes.map((node) => [node.id, node.label]));
  return (
    <section className="tb" aria-label="Works in view">
      <div className="scr" ref={root} onKeyDown={walkRows}>
        <table>
          <thead>
            <tr>
              {ORDERS.map((one) => (
                <th
                  key={one}
                  scope="col"
                  className={one === 'year' || one === 'cited' ? 'num' : ''}
                  aria-sort={
                    one === order ? (one === 'year' || one === 'cited' ? 'descending' : 'ascending') : 'none'
                  }
                >
                  <button
                    type="button"
                    onClick={() => {
                      setOrder(one);
                    }}
                  >
                    <span className="nb">
                      {HEADS[one]}
                      {one === order ? (one === 'year' || one === 'cited' ? ' ↓' : ' ↑') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(picture.nodes, order).map((node) => (
              <Row key={node.id} node={node} on={isOn(node.id)} onNode={onNode} />
            ))}
            {picture.folds.map((fold) => (
              <tr className="fold" key={fold.hub}>
                <td />
                <td colSpan={3}>
                  <button
                    type="button"
                    className="lnk row-b"
                    onClick={() => {
                      onFold(fold.hub);
                    }}
                  >
                    +{fold.count} more around {labels.get(fold.hub)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="cap foot hide-s">
        <kbd>↑</kbd> <kbd>↓</kbd> walk <kbd>e</kbd> cited <kbd>E</kbd> citing <kbd>h</kbd> hide
      </p>
    </section>
  );
}

function Row({
  node,
  on,
  onNode,
}: {
  readonly node: GraphNode;
  readonly on: boolean;
  readonly onNode: (id: string) => void;
}) {
  return (
    <tr className={on ? 'on' : ''}>
      <td>
        <Kind kind={node.kind} />
      </td>
      <td>
        <button
          type="button"
          className="row-b serif"
          title={node.label}
          aria-pressed={on}
          onClick={() => {
            onNode(node.id);
          }}
        >
          {calm(node.label)}
        </button>
      </td>
      <td className="num">{node.year ?? '–'}</td>
      <td className="num">{node.citationCount === 0 ? '–' : node.citationCount}</td>
    </tr>
  );
}
