/**
 * GraphiQL as one page that fetches nothing from elsewhere: Yoga's own page loads its scripts from a CDN, this
 * package carries them. Loaded when first asked for, since it is large.
 */
export async function renderGraphiql(options?: object): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}
