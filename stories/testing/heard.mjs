// What a screen reader says: of the main parts at rest, line by line, and what is said without being asked for. `heard.test.mjs` holds the elements to it;
// `npm run docs` writes it into docs/lecteur-d-ecran.md.

/** Parts of a story, as `tree.mjs` reads them. */
export const parts = [
  {
    title: 'Une fiche de l’annuaire',
    story: 'pair-finder--near-a-town',
    selector: '.row',
    lines: `
élément
  titre 4 : Les Genêts – Rennes
  Dernier jeudi du mois, 19 h
  à moins de 1 km du centre de Rennes · Centre social des Ajoncs, 38 rue des Lavoirs, 35000 Rennes
  lien : 02 61 91 42 07, appeler Les Genêts – Rennes
  bouton qui ouvre : Voir le détail de Les Genêts – Rennes, replié
`,
  },
  {
    title: 'Une question',
    story: 'pair-self-check--question',
    selector: '.screen',
    lines: `
bouton : Retour
Question 2
titre 2 : Retrouver un équilibre, mieux vivre : où en êtes-vous ? (Question 2)
bouton : Version simple
formulaire
  groupe : Retrouver un équilibre, mieux vivre : où en êtes-vous ? (On appelle cela le rétablissement. C’est vous qui dites ce que c’est. Ici, on ne compte pas le temps.)
    On appelle cela le rétablissement. C’est vous qui dites ce que c’est. Ici, on ne compte pas le temps.
    bouton radio : J’ai fait ce chemin, à ma façon, non coché
    bouton radio : Je suis en chemin, et j’avance, non coché
    bouton radio : Cela commence, non coché
    bouton radio : Je ne sais pas, non coché
    bouton radio : Je préfère ne pas répondre, non coché
  bouton qui ouvre : En savoir plus : Le rétablissement, replié
  bouton qui ouvre : En savoir plus : Les 5 C, replié
  bouton : Continuer
bouton : Effacer mes réponses
Rien ne sort de cet appareil.
`,
  },
  {
    title: 'Une formation',
    story: 'pair-trainings--ready',
    selector: '.row',
    lines: `
élément
  titre 4 : Licence Médiation en santé par les pairs en addictologie (fictif)
  École des Savoirs vécus
  Inscription jusqu’au vendredi 27 novembre 2026, dernier jour aujourd’hui. Du 18 janvier au 26 juin 2027.
  En ligne · 560 heures
  À vérifier : information de mai 2024
  Non communiqué : coût.
  lien : Site internet de École des Savoirs vécus
  case à cocher : Comparer Licence Médiation en santé par les pairs en addictologie (fictif), non coché
  bouton qui ouvre : Détail, Licence Médiation en santé par les pairs en addictologie (fictif), replié
`,
  },
  {
    title: 'Les façons de s’engager, au repos',
    story: 'pair-engagement--ready',
    selector: 'section',
    lines: `
région : Les façons de s’engager, sans les confondre
  titre 2 : Les façons de s’engager, sans les confondre
  case à cocher : Version simple, non coché
  bouton : Tout afficher, replié
  bouton : Projeter
  bouton : Imprimer deux pages pour une réunion
  titre 3 : Participation
  Les savoirs expérientiels du pair-aidant sont mobilisés dans des activités dont le cadre est défini. Par exemple : co-animer un groupe de parole, ou mener une action de prévention par les pairs en milieu festif.
  bouton qui ouvre : Ce que dit le guide : Participation, replié
  bouton qui ouvre : Sources : Participation [3], replié
  titre 3 : Hybride
  Une façon « hybride » est possible, à l’interface entre participation et partenariat. La définition du guide n’en donne pas d’exemple.
  bouton qui ouvre : Ce que dit le guide : Hybride, replié
  bouton qui ouvre : Sources : Hybride [3], replié
  titre 3 : Partenariat
  Les savoirs expérientiels du pair-aidant sont placés à égalité avec les autres savoirs, académiques ou professionnels. Cette égalité permet un regard croisé et une conflictualité constructive.
  bouton qui ouvre : Ce que dit le guide : Partenariat, replié
  bouton qui ouvre : Sources : Partenariat [3], replié
  bouton qui ouvre : Trois questions différentes, replié
  bouton qui ouvre : Ce qui distingue ces façons, et ce qui les relie, replié
  bouton qui ouvre : Situez votre projet, replié
  bouton qui ouvre : Cinq exemples, replié
  bouton qui ouvre : Trois types d’activités, replié
  bouton qui ouvre : Trois modalités d’aide entre pairs, replié
  bouton qui ouvre : Du soutien à l’accompagnement, replié
  bouton qui ouvre : Une place et un rôle à adapter, replié
  bouton qui ouvre : Le patient-expert addictions certifié, replié
  bouton qui ouvre : Les effets que décrivent les documents, replié
  bouton qui ouvre : Les limites et les fragilités, replié
  bouton qui ouvre : Plusieurs noms pour un rôle, replié
  bouton qui ouvre : Ce que ce guide est, et n’est pas, replié
  bouton qui ouvre : Les documents cités, replié
  région : Lignes d’écoute et d’urgence, Les façons de s’engager, sans les confondre
    liste
      élément
        lien : 3114, appeler Numéro national de prévention du suicide
      élément
        lien : 15, appeler SAMU, urgence médicale
      élément
        lien : SMS au 114, écrire à Urgences par SMS (personnes sourdes, malentendantes, ou qui ne peuvent pas parler)
    bouton qui ouvre : Autres numéros, replié
`,
  },
];

const type = (selector, words) => async (page) => {
  await page.locator(selector).fill(words);
};
const click =
  (selector, nth = 0) =>
  async (page) =>
    page.locator(selector).nth(nth).click();

/** What a visitor does, one thing after the other from where a story is, and what is then heard; "focus" is what the focus is put on. */
export const announcements = [
  {
    story: 'pair-finder--ready',
    rows: [
      { does: 'Taper « alcool »', act: type('#what', 'alcool'), heard: ['125 résultats'] },
      { does: 'Taper des mots que rien ne contient', act: type('#what', 'zzzzzz'), heard: ['0 résultat'] },
      {
        does: 'Taper « suicide »',
        act: type('#what', 'suicide'),
        heard: [
          'Vous pensez au suicide, ou vous avez peur pour quelqu’un ? 3114 Idées suicidaires, appeler Numéro national de prévention du suicide',
          '4 résultats',
        ],
      },
      { does: 'Effacer ces mots', act: type('#what', ''), heard: ['151 résultats'] },
      { does: 'Taper « Renn » comme commune', act: type('#where', 'Renn'), heard: ['6 communes proposées'] },
      {
        does: 'Taper une commune qui n’existe pas, puis Tab',
        act: async (page) => {
          await page.locator('#where').fill('Xyzzville');
          await page.waitForTimeout(300);
          await page.keyboard.press('Tab');
        },
        heard: ['Aucune commune proposée', 'Aucune commune de ce nom. Vérifiez le nom ou le code postal.'],
      },
      {
        does: 'Taper « Saint-Denis », nom de plusieurs communes, puis Tab',
        act: async (page) => {
          await page.locator('#where').fill('Saint-Denis');
          await page.waitForTimeout(300);
          await page.keyboard.press('Tab');
        },
        heard: ['6 communes proposées', 'Plusieurs communes portent ce nom. Choisissez dans la liste, ou écrivez le code postal.'],
      },
      {
        does: '« Autour de moi », que l’appareil refuse',
        act: click('.box .button.text'),
        heard: ['Recherche de votre position…', 'Votre appareil n’a pas donné sa position. Écrivez une commune ou un code postal.'],
      },
      {
        does: 'Taper « Rennes », puis Entrée',
        act: async (page) => {
          await page.locator('#where').fill('Rennes');
          await page.waitForTimeout(300);
          await page.keyboard.press('Enter');
        },
        heard: ['5 communes proposées', 'focus : 28 résultats près de Rennes (35000)'],
      },
      {
        does: 'Taper un code postal, puis Tab, sans réseau',
        act: async (page) => {
          await page.context().setOffline(true);
          await page.locator('#where').fill('97400');
          await page.keyboard.press('Tab');
          await page.waitForTimeout(300);
          await page.context().setOffline(false);
        },
        heard: ['La recherche par lieu ne marche pas pour le moment. Vérifiez votre connexion, puis réessayez.'],
      },
    ],
  },
  {
    story: 'pair-finder--failed',
    rows: [
      {
        does: '« Réessayer », la liste ne venant toujours pas',
        act: click('.button.main'),
        heard: ['La liste n’a pas pu être chargée La liste est introuvable pour le moment. Réessayez plus tard.'],
      },
    ],
  },
  {
    story: 'pair-trainings--ready',
    rows: [
      { does: 'Choisir une formation à comparer', act: click('.rest .choice'), heard: ['1 formation à comparer.'] },
      {
        does: 'En choisir une quatrième',
        act: async (page) => {
          for (const nth of [1, 2, 3]) await click('.rest .choice', nth)(page);
        },
        heard: ['Trois formations sont déjà choisies, c’est le maximum. Retirez-en une pour choisir celle-ci.'],
      },
      { does: '« Comparer les 3 »', act: click('.tray .button'), heard: ['focus : Comparer 3 formations'] },
    ],
  },
  {
    story: 'pair-self-check--question',
    rows: [
      {
        does: '« Continuer » sans réponse',
        act: click('.button.main'),
        heard: ['focus : Il manque une réponse Choisissez une réponse, ou « Je préfère ne pas répondre »'],
      },
      {
        does: '« Version simple »',
        act: click('.asked .button'),
        heard: ['Comment allez-vous, par rapport à avant ? C’est vous qui le dites.'],
      },
    ],
  },
  {
    story: 'pair-engagement--ready',
    rows: [
      {
        does: 'Filtrer les exemples',
        act: async (page) => {
          await page.locator('#cases-part > summary').click();
          await page.locator('.filter summary').click();
          await page.locator('.facets fieldset').nth(2).locator('.choice').nth(1).click();
        },
        heard: ['1 exemple sur 5'],
      },
    ],
  },
];
