import type { Arrangement } from '../routes.js';
import { Icon } from '../ui/Icon.js';
import { plural, thousands } from '../ui/plural.js';
import type { Picture } from './model.js';
import type { GraphData } from './useGraphData.js';

interface Properties {
  readonly picture: Picture;
  readonly data: GraphData;
  readonly arrangement: Arrangement;
  readonly onArrange: (next: Arrangement) => void;
}

const STEP = 25;

/** How much is drawn of how much, and what to do about it; a failure stands here too, over the last picture. */
export function Notice({ picture, data, arrangement, onArrange }: Properties) {
  if (data.status === 'failed')
    return (
      <p className="drawn" role="alert">
        <Icon name="warn" />
        <span>
          <b className="attn-w">The graph could not be read.</b> {data.message}{' '}
          {picture.nodes.length === 0 ? '' : 'What was on screen is kept.'}
        </span>
        <button type="button" className="lnk" onClick={data.again}>
          Try again
        </button>
      </p>
    );
  const nothing = picture.nodes.length === 0 && data.status === 'loading';
  const drawn = nothing
    ? ''
    : `${plural(picture.nodes.length, 'work')} and ${plural(picture.edges.length, 'link')} drawn`;
  const held =
    data.base?.truncated === true
      ? ` The server sent the ${thousands(data.known.around.length)} most cited of ${thousands(data.base.totalCount)}; narrow the years or the kinds to see others.`
      : '';
  const hidden = arrangement.hidden.length;
  return (
    <p className="drawn" role="status">
      {picture.waiting > 0 || held !== '' ? <Icon name="warn" /> : null}
      <span>
        {data.status === 'loading' ? 'Reading the graph. ' : ''}
        {drawn}
        {picture.waiting > 0 ? `, ${thousands(picture.waiting)} more around them` : ''}
        {nothing ? '' : '.'}
        {held}
      </span>
      {picture.waiting > 0 ? (
        <button
          type="button"
          className="lnk"
          onClick={() => {
            onArrange({ ...arrangement, drawn: arrangement.drawn + STEP });
          }}
        >
          Draw {Math.min(STEP, picture.waiting)} more
        </button>
      ) : null}
      {hidden > 0 ? (
        <button
          type="button"
          className="lnk"
          onClick={() => {
            onArrange({ ...arrangement, hidden: [] });
          }}
        >
          Show {plural(hidden, 'hidden work')}
        </button>
      ) : null}
    </p>
  );
}
