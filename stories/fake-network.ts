/**
 * The network as the stories meet it. The files of `examples/fictional` are served under `stories-data/` as any host would serve them
 * (see `.storybook/main.ts`). What no file can do is answered here, by the name that a story asks for.
 */
const answers: Record<string, () => Promise<Response>> = {
  /** A list without any entry, on purpose. */
  'empty.json': async () => new Response('[]', { headers: { 'content-type': 'application/json' } }),
  /** A server that takes the request and says nothing. */
  'silent.json': () => new Promise(() => {}),
  /** A list that is no longer at its address. */
  'gone.json': async () => new Response('Not found', { status: 404 }),
};

/** Address of a document for a story: a file of `examples/fictional`, or one of the answers above. */
export const documentAt = (name: string): string => `stories-data/${name}`;

/** Puts the answers between the page and its network; gives back what takes them away. */
export function fakeNetwork(): () => void {
  const real = globalThis.fetch;
  const addresses = new Map(Object.entries(answers).map(([name, answer]) => [new URL(documentAt(name), document.baseURI).href, answer]));
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : new URL(input, document.baseURI).href;
    return addresses.get(url)?.() ?? real(input, init);
  };
  return () => (globalThis.fetch = real);
}
