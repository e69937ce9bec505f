/**
 * The network as the stories meet it. The files of `examples/fictional` are served under `stories-data/` as any host would serve them
 * (see `.storybook/main.ts`). What no file can do is answered here, by the name that a story asks for.
 */
const json = async (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/** An entry that says all that a list can say of one. */
const whole = {
  name: 'La Passerelle',
  kind: 'group',
  kindWord: 'GEM',
  organisation: 'Les Deux Rives (exemple fictif)',
  summary: 'Un lieu pour se retrouver, parler ou se taire. On vient quand on veut, sans rien prouver.',
  topics: ['alcool', 'sante-mentale'],
  activities: ['groupe-de-parole', 'accueil-collectif'],
  audiences: ['entourage'],
  formats: ['sur-place'],
  place: {
    address: '4 rue du Lavoir',
    complement: 'Bâtiment B, 2e étage',
    directions: 'Entrée par la cour, sonner à « Passerelle ». Tram A, arrêt Gares.',
    postcode: '35000',
    commune: 'Rennes',
    location: { lat: 48.112, lon: -1.675 },
  },
  branches: ['Fougères', 'Vitré', 'Redon', 'Saint-Malo', 'Dinan'].map((commune) => ({ commune, address: 'Maison des associations' })),
  meetings: 'Mardi, 18 h 30 : groupe de parole\nJeudi, 14 h : café\n1er samedi du mois, 10 h : marche',
  hours: 'Du lundi au vendredi, 9 h à 12 h',
  contact: {
    phone: '02 61 91 00 56',
    phoneLabel: 'Accueil',
    email: 'passerelle@example.org',
    url: 'https://example.org/passerelle',
    also: [
      { label: 'Soir et fin de semaine', phone: '02 61 91 00 57' },
      { label: 'Entourage', phone: '02 61 91 00 58', email: 'entourage@example.org' },
    ],
  },
  access: 'Gratuit, sans rendez-vous',
  accessibility: 'Ascenseur, boucle magnétique',
  verifiedAt: '2026-10',
};

/** A spreadsheet with a fault of each sort. */
const faulty = `Nom;Type;Thèmes;Tél;CP;Ville;Vérifié le;Couleur;Jour préféré;Site
Abri;groupe;alcool;02 61 91;35000;Rennes;10/2026;bleu;jeudi;example.org/abri
Bateau;groupe;alcol;0261910057;1500;Ambérieu-en-Bugey;32/10/2026;vert;lundi;https://example.org/bateau
;groupe;tabac;0261910058;35300;Fougères;10/2026;vert;mardi;
Cap;groupe;tabac;12;35500;Vitré;10/2126;;;javascript:alert(1)
Cap;groupe;tabac;12;35500;Vitré;10/2026;;;
Ana;personne;alcool;;35000;Rennes;10/2026;;;
`;

const answers: Record<string, () => Promise<Response>> = {
  /** A list without any entry, on purpose. */
  'empty.json': () => json([]),
  'whole.json': () => json([whole]),
  'faulty.csv': async () => new Response(faulty, { headers: { 'content-type': 'text/csv' } }),
  /** A list for a tool that is yet to come. */
  'newer.json': () => json({ format: 'pair-aidance/directory@2', listings: [] }),
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
