/** Yoga's own page loads its scripts from a CDN; this package carries them. */
const PACKAGE = '@graphql-yoga/render-graphiql';

/** GraphiQL as one page that fetches nothing from elsewhere, or a page that says how to get it. */
export async function renderGraphiql(options?: object): Promise<string> {
  const render = await offlineRenderer();
  return render ? render(options) : WITHOUT;
}

async function offlineRenderer(): Promise<((options?: object) => string) | null> {
  try {
    const loaded: unknown = await import(PACKAGE);
    return hasRenderer(loaded) ? loaded.renderGraphiQL : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function hasRenderer(value: unknown): value is { renderGraphiQL: (options?: object) => string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'renderGraphiQL' in value &&
    typeof value.renderGraphiQL === 'function'
  );
}

const WITHOUT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Carolene's API</title>
<h1>Carolene's API</h1>
<p>GraphiQL is not installed: <code>npm install ${PACKAGE}</code>, then start again.</p>
<p>The API answers questions sent as JSON:</p>
<pre>curl -s localhost:4000/graphql -H 'content-type: application/json' -d '{"query":"{ stats { works } }"}'</pre>
</html>
`;
