import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Bar } from './Bar.js';
import { KindSprite } from './citation/KindSprite.js';
import { DeskView } from './desk/DeskView.js';
import { KeysDialog } from './KeysDialog.js';
import { go, useView } from './location.js';
import { AuthorView, InstitutionView } from './people/PeopleViews.js';
import { ReaderView } from './reader/ReaderView.js';
import { toUrl, type View } from './routes.js';
import { FindView } from './search/FindView.js';
import { Link } from './ui/Link.js';
import { Loading } from './ui/states.js';
import { useKeys } from './ui/useKeys.js';
import { WorkView } from './work/WorkView.js';

const GraphView = lazy(async () => ({ default: (await import('./graph/GraphView.js')).GraphView }));

export function App() {
  const view = useView();
  const [keysOpen, setKeysOpen] = useState(false);
  useKeys({
    '/': (event) => {
      event.preventDefault();
      const box = document.querySelector<HTMLInputElement>('input[data-find]');
      if (box === null || box.offsetParent === null) go({ at: 'find', query: '' });
      else box.focus();
    },
    '?': () => {
      setKeysOpen(true);
    },
  });
  useArrival(view);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <KindSprite />
      <Bar
        view={view}
        onKeys={() => {
          setKeysOpen(true);
        }}
      />
      <Suspense fallback={<Loading what="Loading the graph" />}>
        <Room view={view} />
      </Suspense>
      <KeysDialog
        open={keysOpen}
        onClose={() => {
          setKeysOpen(false);
        }}
      />
    </>
  );
}

function Room({ view }: { readonly view: View }) {
  switch (view.at) {
    case 'find':
      return <FindView query={view.query} />;
    case 'work':
      return <WorkView key={view.id} view={view} />;
    case 'author':
      return <AuthorView key={view.id} id={view.id} />;
    case 'institution':
      return <InstitutionView key={view.id} id={view.id} />;
    case 'graph':
      return <GraphView view={view} />;
    case 'reader':
      return <ReaderView key={view.document} view={view} />;
    case 'desk':
      return <DeskView key={view.document} view={view} />;
    case 'nowhere':
      return (
        <main id="main" className="plain">
          <h1 className="serif">Nothing stands at this address</h1>
          <p className="state empty">
            Unexpected address {view.path}. <Link to={{ at: 'find', query: '' }}>Go to the start</Link>
          </p>
        </main>
      );
  }
}

/** A new place starts at its top, and screen readers hear of it; filters and steps within a place do not. */
function useArrival(view: View): void {
  const place = placeOf(view);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    const main = document.getElementById('main');
    if (main === null || document.activeElement?.matches('input') === true) return;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  }, [place]);
}

function placeOf(view: View): string {
  return view.at === 'find' || view.at === 'graph' ? view.at : (toUrl(view).split('?')[0] ?? '');
}
