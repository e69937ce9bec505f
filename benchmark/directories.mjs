// Directories to measure with: fictional entries in real communes, the same at each run.
import { places } from '../packages/data/dist/index.js';

/** Numbers from 0 up to 1, always the same ones: mulberry32 by Tommy Ettinger (public domain). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = (text) => text.split('|');

const kinds = words('association|association|group|group|service|service|network|platform');
const topics = words(
  'alcool|alcool|tabac|cannabis|opioides|drogues|troubles-du-comportement-alimentaire|jeux-d-argent|toutes-les-addictions|sante-mentale|sante-mentale|entente-de-voix|autisme|handicap|precarite|vie-a-la-rue|parcours-d-exil|vih|cancer|maladie-chronique',
);
const activities = words(
  'groupe-de-parole|groupe-de-parole|permanence|permanence-telephonique|visite|temoignage|accompagnement|entraide|parrainage|rencontre|accueil-collectif|atelier|marche|co-animation|information-collective|prevention|reduction-des-risques|acces-aux-droits',
);
const audiences = words('personnes-concernees|entourage|professionnels|etudiants|jeunes|adultes|seniors-65-ans|jeunes-16-26-ans');
const formats = words('sur-place|sur-place|sur-place|a-domicile|telephone|en-ligne');

const first = words(
  'Entraide|Association|Groupe|Collectif|Atelier|Maison|Réseau|Espace|Relais|Amicale|Club|Antenne|Cercle|Fraternité|Point d’écoute|Groupe d’entraide mutuelle|Permanence|Halte|Comité|Fédération',
);
const second = words(
  'des Deux Rives|du Phare|de l’Étape|Parole ouverte|Vivre libre|de l’Éclaircie|Nouveau souffle|La Passerelle|Le Tournesol|de la Marée haute|L’Oasis|Le Ponton|Les Mains tendues|Pas à pas|Cap Espoir|Le Fil d’Ariane|La Boussole|Aujourd’hui|Le Chêne creux|L’Envol|Sans honte|Le Havre|Les Hirondelles|La Main sur l’épaule|Croisée des chemins|L’Escale|Entre pairs|Le Rebond|Les Genêts|La Traversée',
);
const summaries = words(
  'Des personnes qui ont connu la maladie accueillent celles qui la vivent, sans jugement et sans condition.|On vient quand on veut, avec ou sans proche ; personne n’est obligé de parler.|Les réunions sont animées par deux pairs-aidants formés et soutenus par l’équipe du centre hospitalier.|Un repas partagé suit la rencontre du premier dimanche du mois.|Nous rendons visite aux personnes hospitalisées qui le demandent, à leur chevet ou au téléphone.|Les proches ont leur propre groupe, le même soir, dans la salle voisine.|Un entretien individuel est proposé avant la première venue.|Le groupe intervient aussi dans les lycées, les entreprises et les instituts de formation en soins infirmiers.|Ici, chacun parle de ce qu’il vit, de la rechute comme du rétablissement, des traitements et de leurs effets.|Des bénévoles répondent chaque soir au téléphone et orientent vers les soins quand c’est souhaité.|Marche, jardinage, écriture et musique font partie du programme de la saison.|L’accueil est anonyme ; aucun dossier n’est ouvert.|On y apprend à reconnaître les signes d’alerte et à préparer un plan de crise.|L’association aide aux démarches : logement, droits, emploi, reconnaissance du handicap.',
);
const services = words(
  'Écoute individuelle|Groupe mensuel|Bibliothèque|Café du samedi|Aide aux démarches|Sorties culturelles|Atelier d’écriture|Relaxation|Jardin partagé|Visites à l’hôpital|Prévention en milieu scolaire|Réduction des risques|Cuisine|Accompagnement aux rendez-vous|Théâtre|Chorale|Consultation avancée|Information des familles',
);
const streets = words(
  'rue de la République|place de la Mairie|avenue Jean-Jaurès|rue des Tilleuls|boulevard de la Gare|impasse des Lilas|rue Victor-Hugo|allée des Platanes|quai du Port|rue de l’Église|chemin du Moulin|rue Louise-Michel|rue des Écoles|cours de la Liberté',
);
const days = words('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche');
const rhythms = words('Tous les|Le premier|Le deuxième et le quatrième|Un|Le dernier');
const access = words(
  'Gratuit, sans inscription.|Adhésion de 10 € par an, première venue libre.|Sur rendez-vous.|Gratuit, appeler avant de venir.|Ouvert à toutes et à tous.',
);

/** Some communes of every postcode that ends in 0: more than 10,000, so that the words are as varied as those of a real list. */
async function findCommunes() {
  const found = [];
  for (let postcode = 1000; postcode < 96000; postcode += 10) found.push(...(await places(String(postcode).padStart(5, '0'), 3)));
  return found;
}
let communes;

/**
 * A directory document as text, of so many entries of about 1,000 bytes each.
 * @param short Entries of about 300 bytes instead, so that 50,000 stay under the 16 MB that the element accepts.
 */
export async function directory(size, { short = false } = {}) {
  const random = randomNumbers(size);
  const below = (limit) => Math.floor(random() * limit);
  const one = (list) => list[below(list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + below(most) }, () => one(list)))];
  const digits = (count) => Array.from({ length: count }, () => below(10)).join('');
  const towns = await (communes ??= findCommunes());

  const listings = Array.from({ length: size }, (_, index) => {
    const town = one(towns);
    const jitter = () => Number(((random() - 0.5) / 50).toFixed(4));
    const brief = {
      id: `e${index}`,
      kind: one(kinds),
      name: `${one(first)} ${one(second)}${below(2) ? ` de ${town.name}` : ''}`,
      topics: some(topics, 3),
      place: {
        ...(!short && { address: `${1 + below(120)} ${one(streets)}` }),
        postcode: town.postcode,
        commune: town.name,
        location: { lat: Number((town.location.lat + jitter()).toFixed(4)), lon: Number((town.location.lon + jitter()).toFixed(4)) },
      },
      contact: { phone: `02 61 91 ${digits(2)} ${digits(2)}` },
    };
    if (short) return brief;
    return {
      ...brief,
      organisation: `${one(first)} ${one(second)}`,
      summary: some(summaries, 4).join(' '),
      activities: some(activities, 4),
      audiences: some(audiences, 3),
      formats: some(formats, 2),
      services: some(services, 4),
      languages: ['fr'],
      meetings: `${one(rhythms)} ${one(days)} à ${9 + below(12)} h ${one(['00', '15', '30'])}`,
      access: one(access),
      contact: { ...brief.contact, email: `contact-${index}@example.org`, url: `https://example.org/groupes/${index}` },
      verifiedAt: `202${4 + below(3)}-0${1 + below(6)}-1${below(10)}`,
    };
  });
  return JSON.stringify({
    format: 'pair-aidance/directory@1',
    title: `Annuaire fictif de ${size} entrées`,
    publisher: { name: 'Banc d’essai' },
    updated: '2026-06-01',
    language: 'fr',
    listings,
  });
}
