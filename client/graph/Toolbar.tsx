import type { Arrangement, LayoutName } from '../routes.js';
import { Choice } from '../ui/Choice.js';
import { Icon } from '../ui/Icon.js';
import { Segments } from '../ui/Segments.js';

interface Properties {
  readonly title: string;
  readonly arrangement: Arrangement;
  readonly layout: LayoutName;
  readonly canUndo: boolean;
  readonly onArrange: (next: Arrangement) => void;
  readonly onLayout: (layout: LayoutName) => void;
  readonly onUndo: () => void;
  readonly onFit: () => void;
}

const SINCE = [2020, 2015, 2010, 2005, 2000, 1990, 1950] as const;
const FAMILIES = {
  '': { word: 'all', kinds: [] },
  decisions: { word: 'decisions', kinds: ['case'] },
  law: { word: 'law', kinds: ['treaty', 'resolution', 'legislation'] },
  writing: { word: 'writing', kinds: ['article', 'book', 'chapter'] },
  records: { word: 'records', kinds: ['report', 'news', 'web', 'speech'] },
} as const satisfies Record<string, { readonly word: string; readonly kinds: Arrangement['kinds'] }>;

/** What the graph starts from, and what narrows it. */
export function Toolbar(properties: Properties) {
  const { title, arrangement, layout, canUndo, onArrange, onLayout, onUndo, onFit } = properties;
  const family = familyOf(arrangement.kinds);
  return (
    <div className="fb" role="group" aria-label="Filters">
      <h1 className="q">
        <b className="serif">{title}</b> <span className="dim">and what stands around it</span>
      </h1>
      <Choice
        name="Kind"
        value={family}
        options={[
          ...Object.entries(FAMILIES).map(([value, { word }]) => ({ value, word })),
          ...(family === 'some'
            ? [{ value: 'some', word: `${String(arrangement.kinds.length)} of 12` }]
            : []),
        ]}
        onChange={(value) => {
          if (value in FAMILIES)
            onArrange({ ...arrangement, kinds: FAMILIES[value as keyof typeof FAMILIES].kinds });
        }}
      />
      <Choice
        name="Years"
        value={arrangement.fromYear === null ? '' : String(arrangement.fromYear)}
        options={[
          { value: '', word: 'all' },
          ...SINCE.map((year) => ({ value: String(year), word: `since ${String(year)}` })),
        ]}
        onChange={(value) => {
          onArrange({ ...arrangement, fromYear: value === '' ? null : Number(value) });
        }}
      />
      <span className="sp" />
      <Segments
        as="choice"
        className="hide-s"
        label="Layout"
        value={layout}
        segments={[
          { value: 'time', word: 'Time' },
          { value: 'force', word: 'Force' },
        ]}
        onChange={onLayout}
      />
      <button type="button" className="btn sm hide-s" onClick={onFit}>
        <Icon name="fit" /> Fit <kbd>f</kbd>
      </button>
      <button type="button" className="btn sm" onClick={onUndo} disabled={!canUndo}>
        <kbd className="hide-s">Ctrl Z</kbd> Undo
      </button>
    </div>
  );
}

function familyOf(kinds: Arrangement['kinds']): string {
  const key = [...kinds].sort().join(' ');
  const found = Object.entries(FAMILIES).find(([, one]) => [...one.kinds].sort().join(' ') === key);
  return found?.[0] ?? 'some';
}
