/** The middle of a commune (GeoNames, CC BY 4.0): the documents name the town, never the street. */
const town = (commune: string, lat: number, lon: number) => ({ commune, location: { lat, lon }, approximate: true });

const marseille = town('Marseille', 43.297, 5.381);
const lyon = town('Lyon', 45.748, 4.847);
const paris = town('Paris', 48.853, 2.349);
const gieres = town('Gières', 45.18, 5.789);
const grenoble = town('Grenoble', 45.179, 5.715);
const avignon = town('Avignon', 43.948, 4.809);
const lingolsheim = town('Lingolsheim', 48.558, 7.683);

/** The départements of the three regions that the documents name. */
const bretagne = ['22', '29', '35', '56'];
const paysDeLaLoire = ['44', '49', '53', '72', '85'];
const auvergneRhoneAlpes = ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'];

/**
 * Every organisation, network, platform or online space that the five documents name and that a person can turn to in order to find peers.
 * Ministries, training bodies, care units that only had a trainee and bodies abroad are left out; no person is listed, and no entry tells of
 * one: Le Vinatier, Saint-Maurice, Rennes-Beaulieu and a patients' association are left out, for their only line is about the work or the
 * illness of somebody whom it names or who could be found. Each entry says what its source says, in other words; what the source does not give
 * is not given. Nothing here was checked since: hence no `verifiedAt`. `sources` cites documents by id and lines; NOTICE gives their titles.
 */
export const directory = {
  format: 'pair-aidance/directory@1',
  title: 'Où trouver des pairs : ce que disent cinq documents',
  publisher: { name: 'pair-aidance (cette bibliothèque)' },
  language: 'fr',
  sources: [
    { id: 'bretagne-addictologie', title: 'Pair-aidance (page sur les pairs-aidants en addictologie en Bretagne)' },
    { id: 'sante-mentale-portail', title: 'La pair-aidance en santé mentale' },
    {
      id: 'guide-pdl',
      title: 'Repères pour intégrer des pairs aidants en structure d’addictologie',
      publisher: 'SRAE Addictologie, Pays de la Loire',
    },
    {
      id: 'dossier-ireps',
      title: 'Dossier documentaire sur la pair-aidance (Anne Sizaret)',
      publisher: 'Ireps Bourgogne Franche-Comté',
      date: 'novembre 2019',
    },
    {
      id: 'has-2023',
      title: 'Développer le recours aux pairs-aidants – Grande précarité et troubles psychiques',
      publisher: 'Haute Autorité de santé',
      date: 'validé le 30 novembre 2023',
    },
  ],
  listings: [
    {
      id: 'fpea',
      kind: 'association',
      name: 'France Patients-Experts Addictions (FPEA)',
      summary:
        'Association de patients-experts en addictologie. Avec l’AP-HP, elle porte la certification de patient-expert addictions. En Bretagne, plus de trente personnes ont commencé ce parcours.',
      roles: ['patient-expert-addictions'],
      topics: ['toutes-les-addictions'],
      contact: {
        url: 'https://www.facebook.com/assoFpea/posts/-cpea-certification-patient-expert-addictions-de-quoi-parle-t-on-patientexpertad/405583447455611/',
      },
      sources: [
        { id: 'bretagne-addictologie', lines: '20, 56' },
        { id: 'guide-pdl', lines: '1097-1103, 1115' },
      ],
    },
    {
      id: 'apea',
      kind: 'association',
      name: 'Association des Patients Experts en Addictologie (APEA)',
      summary: 'Association de patients-experts. Elle a aidé à écrire ce que l’on attend d’un patient-expert addictions certifié.',
      roles: ['patient-expert-addictions'],
      topics: ['toutes-les-addictions'],
      sources: [{ id: 'guide-pdl', lines: '1100-1103' }],
    },
    {
      id: 'annuaire-personnes-ressources-bretagne',
      kind: 'online',
      name: 'Annuaire des personnes ressources en addictologie',
      summary: 'Liste régionale où chercher un pair-aidant ou un patient-expert addictions en Bretagne.',
      roles: ['pair-aidant', 'patient-expert-addictions'],
      topics: ['toutes-les-addictions'],
      serviceArea: bretagne,
      sources: [{ id: 'bretagne-addictologie', lines: '54-58' }],
    },
    {
      id: 'associations-de-patients-bretagne',
      kind: 'association',
      name: 'Associations de patients en addictologie, en Bretagne',
      summary:
        'Elles tiennent près de 150 lieux d’accueil, avec en moyenne 6 bénévoles actifs par antenne, selon une page sans date. La plupart des bénévoles ont vécu une addiction, ou celle d’un proche. La plupart des associations s’occupent surtout d’alcool.',
      roles: ['benevole-d-association'],
      topics: ['alcool', 'tabac', 'cannabis', 'opioides', 'nouveaux-produits-de-synthese', 'addictions-comportementales'],
      activities: ['groupe-de-parole', 'information-collective', 'temoignage', 'visite'],
      formats: ['sur-place', 'a-domicile'],
      statuses: ['benevole'],
      settings: ['unite-d-addictologie'],
      serviceArea: bretagne,
      access: 'À domicile, si la personne, sa famille ou un professionnel de santé le demande',
      sources: [{ id: 'bretagne-addictologie', lines: '38-50' }],
    },
    {
      id: 'pago',
      kind: 'network',
      name: 'Pair-Aidance Grand Ouest (PAGO)',
      summary: 'Réseau où des pairs-aidants des Pays de la Loire se retrouvent.',
      roles: ['pair-aidant'],
      serviceArea: paysDeLaLoire,
      contact: { url: 'https://pago-asso.org/' },
      sources: [{ id: 'guide-pdl', lines: '1086-1087, 1109, 1114' }],
    },
    {
      id: 'srae-addictologie',
      kind: 'service',
      name: 'SRAE Addictologie (Pays de la Loire)',
      summary:
        'Son guide, qui ne porte pas de date, annonce une carte en ligne des associations d’usagers de la région, pour les usagers, leur entourage et les professionnels. Elle souhaite aussi aider les équipes qui travaillent avec des pairs-aidants.',
      topics: ['toutes-les-addictions'],
      audiences: ['personnes-concernees', 'entourage', 'professionnels'],
      serviceArea: paysDeLaLoire,
      contact: { url: 'https://srae-addicto-pdl.fr/' },
      sources: [{ id: 'guide-pdl', lines: '449-464, 1272-1282' }],
    },
    {
      id: 'federation-addiction',
      kind: 'network',
      name: 'Fédération Addiction',
      summary:
        'Elle a publié en 2020 un guide sur la participation des usagers. Le guide des Pays de la Loire lui prend sa définition du rétablissement.',
      contact: {
        url: 'https://www.federationaddiction.fr/actualites/guide-participation-des-usagers-de-limplication-a-la-cooperation/',
      },
      sources: [{ id: 'guide-pdl', lines: '213-220' }],
    },
    {
      id: 'crehpsy-pays-de-la-loire',
      kind: 'service',
      name: 'Centre Ressource Handicap Psychique des Pays de la Loire (CREHPSY)',
      summary: 'Son site a des pages sur la pair-aidance, dont une sur les formations.',
      topics: ['sante-mentale'],
      serviceArea: paysDeLaLoire,
      contact: { url: 'https://www.crehpsy-pl.fr/pair-aidance/formations/' },
      sources: [{ id: 'guide-pdl', lines: '1053, 1065' }],
    },
    {
      id: 'forum-addict-aide',
      kind: 'online',
      name: 'Forum d’entraide Addict’Aide',
      summary: 'Forum pour les personnes en difficulté : on y trouve une écoute, du soutien et des moyens d’avancer.',
      activities: ['forum-d-entraide'],
      audiences: ['personnes-concernees'],
      formats: ['en-ligne'],
      sources: [{ id: 'guide-pdl', lines: '531-533' }],
    },
    {
      id: 'toujours-soif',
      kind: 'online',
      name: 'Toujours-Soif.com',
      summary: 'Outil d’un pair-aidant, pour tenir au quotidien hors des lieux de soins.',
      roles: ['pair-aidant'],
      audiences: ['personnes-concernees'],
      access: 'Gratuit',
      sources: [{ id: 'guide-pdl', lines: '580-583' }],
    },
    {
      id: 'alcooliques-anonymes',
      kind: 'network',
      name: 'Alcooliques Anonymes',
      summary:
        'Mouvement d’entraide né dans les années 1930, aujourd’hui dans le monde entier. En douze étapes, et avec d’autres, on y reconstruit une vie sans alcool.',
      topics: ['alcool'],
      activities: ['entraide'],
      audiences: ['personnes-concernees'],
      sources: [
        { id: 'sante-mentale-portail', lines: '14' },
        { id: 'dossier-ireps', lines: '84, 1111-1119' },
      ],
    },
    {
      id: 'esper-pro',
      kind: 'association',
      name: 'ESPER Pro',
      summary: 'Association de pairs-aidants en santé mentale, à Marseille.',
      roles: ['pair-aidant'],
      topics: ['sante-mentale'],
      place: marseille,
      sources: [{ id: 'sante-mentale-portail', lines: '58' }],
    },
    {
      id: 'espairs',
      kind: 'association',
      name: 'Espairs',
      summary: 'Association de pairs-aidants en santé mentale, à Lyon.',
      roles: ['pair-aidant'],
      topics: ['sante-mentale'],
      place: lyon,
      sources: [{ id: 'sante-mentale-portail', lines: '58' }],
    },
    {
      id: 'maison-perchee',
      kind: 'association',
      name: 'La Maison Perchée',
      summary: 'Association de pairs-aidants en santé mentale, à Paris.',
      roles: ['pair-aidant'],
      topics: ['sante-mentale'],
      place: paris,
      sources: [{ id: 'sante-mentale-portail', lines: '58' }],
    },
    {
      id: 'equipe-marss',
      kind: 'service',
      name: 'Équipe MARSS',
      summary:
        'Équipe de santé mentale, à Marseille. Des travailleurs pairs y sont entrés en 2005. Elle est, en 2007, l’une des premières tentatives en France de promouvoir des pairs-aidants salariés en santé mentale.',
      roles: ['travailleur-pair'],
      topics: ['sante-mentale'],
      statuses: ['salarie'],
      place: marseille,
      sources: [
        { id: 'sante-mentale-portail', lines: '17' },
        { id: 'dossier-ireps', lines: '88' },
      ],
    },
    {
      id: 'fnapsy',
      kind: 'association',
      name: 'FNAPSY',
      summary: 'Créée en 1992, elle porte la voix des usagers de la psychiatrie.',
      topics: ['sante-mentale'],
      activities: ['representation-des-usagers'],
      audiences: ['personnes-concernees'],
      sources: [{ id: 'dossier-ireps', lines: '88' }],
    },
    {
      id: 'solidarites-usagers-psy',
      kind: 'online',
      name: 'Solidarités usagers psy',
      summary: 'Site qui consacre des pages aux pairs-aidants : ce qu’ils font, et comment d’autres pays les forment et les emploient.',
      topics: ['sante-mentale'],
      contact: { url: 'https://www.solidarites-usagerspsy.fr/s-engager/les-pairs-aidants/' },
      sources: [{ id: 'dossier-ireps', lines: '220-224, 1201-1209' }],
    },
    {
      id: 'expairs',
      kind: 'online',
      name: 'EXPAIRs',
      summary:
        'Site d’un programme de recherche lancé en 2018. Il étudie le soutien et l’accompagnement par les pairs en France, dans la santé, la santé mentale et le handicap.',
      topics: ['sante-mentale', 'handicap'],
      activities: ['recherche'],
      contact: { url: 'https://expairs.hypotheses.org/' },
      sources: [
        { id: 'sante-mentale-portail', lines: '33' },
        { id: 'dossier-ireps', lines: '559-567' },
      ],
    },
    {
      id: 'psycom',
      kind: 'online',
      name: 'Psycom',
      summary: 'Ce site a publié en 2015 une page sur la pair-aide en santé mentale, et une autre sur les médiateurs de santé pairs.',
      topics: ['sante-mentale'],
      contact: { url: 'http://www.psycom.org/Espace-Presses/Sante-mentale-de-A-a-Z/Pair-aide' },
      sources: [{ id: 'dossier-ireps', lines: '198-202, 214-218' }],
    },
    {
      id: 'maison-des-usagers-sainte-anne',
      kind: 'service',
      name: 'Maison des usagers du centre hospitalier Sainte-Anne',
      summary:
        'Une étude de 2011 y décrit les permanences de bénévoles d’associations d’usagers de la psychiatrie. Ils partageaient une expérience du rétablissement. Ils répondaient aux demandes de personnes, à différents temps de leur démarche de soin.',
      roles: ['pair-aidant', 'benevole-d-association'],
      topics: ['sante-mentale'],
      activities: ['permanence'],
      audiences: ['personnes-concernees'],
      statuses: ['benevole'],
      settings: ['maison-des-usagers'],
      place: paris,
      sources: [{ id: 'dossier-ireps', lines: '768-777' }],
    },
    {
      id: 'rev-france',
      kind: 'network',
      name: 'Réseau autour de l’Entente de Voix France (REV France)',
      summary:
        'Réseau d’usagers et de pairs, autour de l’entente de voix. En 2015, un article dit qu’un service de santé mentale, près de Lille, travaillait avec lui.',
      topics: ['entente-de-voix', 'sante-mentale'],
      sources: [{ id: 'dossier-ireps', lines: '582, 970-975' }],
    },
    {
      id: 'aissmc',
      kind: 'association',
      name: 'Association intercommunale de santé, santé mentale et citoyenneté (AISSMC)',
      summary:
        'Elle réunit ceux qui s’occupent de santé mentale dans six communes, au sud-est de Lille. En 2015, un article dit qu’un service de santé mentale travaillait, en lien avec elle, avec des associations d’usagers et de pairs.',
      topics: ['sante-mentale'],
      serviceArea: ['59'],
      sources: [{ id: 'dossier-ireps', lines: '970-975' }],
    },
    {
      id: 'afmsp',
      kind: 'association',
      name: 'Association francophone des médiateurs de santé pairs (AFMSP)',
      summary: 'Un article de 2017 dit qu’elle a été fondée pour que les services de soins emploient des médiateurs de santé pairs.',
      roles: ['mediateur-de-sante-pair'],
      topics: ['sante-mentale'],
      sources: [{ id: 'dossier-ireps', lines: '1075-1081' }],
    },
    {
      id: 'pouvoir-d-agir-53',
      kind: 'association',
      name: 'Pouvoir d’Agir 53',
      summary: 'Son service ESPER propose un accompagnement par des pairs. Il a été présenté en 2018, à une journée d’étude.',
      activities: ['accompagnement'],
      sources: [{ id: 'dossier-ireps', lines: '559, 572' }],
    },
    {
      id: 'pros-pairs',
      kind: 'network',
      name: 'Pros Pairs',
      summary:
        'Collectif présent en 2018 à une journée d’étude sur l’accompagnement par les pairs. Le document ne dit pas ce qu’il propose.',
      sources: [{ id: 'dossier-ireps', lines: '559, 583' }],
    },
    {
      id: 'plateforme-travail-pair',
      kind: 'platform',
      name: 'Plateforme Travail Pair (Auvergne-Rhône-Alpes)',
      organisation: 'Relais Ozanam',
      summary:
        'Elle fait connaître le travail pair, aide les équipes à accueillir des travailleurs pairs et soutient ceux qui veulent s’organiser et se former ensemble.',
      roles: ['travailleur-pair'],
      activities: ['formation-des-professionnels'],
      audiences: ['professionnels'],
      statuses: ['salarie'],
      place: gieres,
      serviceArea: auvergneRhoneAlpes,
      contact: { url: 'https://www.travail-pair.org/' },
      sources: [{ id: 'dossier-ireps', lines: '342-345, 1135-1156' }],
    },
    {
      id: 'mediateurs-pairs-grenoble',
      kind: 'service',
      name: 'Médiateurs pairs en santé de la Ville de Grenoble',
      organisation: 'Ville de Grenoble, service Promotion de la santé',
      summary:
        'En 2016, la ville a embauché trois habitants des quartiers pour aller, de porte en porte, vers ceux que les soignants voient peu. Un document de 2017 dit qu’ils soutenaient et accompagnaient les habitants.',
      roles: ['mediateur-de-sante-pair', 'travailleur-pair'],
      activities: ['aller-vers', 'accompagnement', 'acces-aux-droits'],
      audiences: ['personnes-concernees'],
      statuses: ['salarie'],
      place: grenoble,
      sources: [{ id: 'dossier-ireps', lines: '1166-1174' }],
    },
    {
      id: 'casa-avignon',
      kind: 'association',
      name: 'Casa',
      summary: 'Un article de 2012 dit que cette association d’Avignon employait des personnes ayant vécu sans abri.',
      topics: ['vie-a-la-rue'],
      statuses: ['salarie'],
      place: avignon,
      sources: [{ id: 'dossier-ireps', lines: '1190-1196' }],
    },
    {
      id: 'atd-quart-monde',
      kind: 'association',
      name: 'ATD Quart Monde',
      summary:
        'Elle est à l’origine du croisement des savoirs, que décrit une fiche de 2016. Des personnes qui connaissent la pauvreté s’y réunissent entre pairs, puis travaillent avec des professionnels et des chercheurs.',
      topics: ['precarite'],
      activities: ['rencontre', 'formation-des-professionnels', 'recherche'],
      audiences: ['personnes-concernees', 'professionnels'],
      sources: [{ id: 'dossier-ireps', lines: '506, 1422-1428' }],
    },
    {
      id: 'associons-nos-savoirs',
      kind: 'network',
      name: 'Associons nos savoirs',
      summary:
        'Groupe de réflexion, avec des représentants des usagers. Son texte de 2019 veut que les patients et les personnes accompagnées participent à la formation des professionnels de la santé et du social.',
      activities: ['formation-des-professionnels'],
      audiences: ['professionnels'],
      contact: { url: 'http://www.associonsnossavoirs.fehap.fr/doc/D%C3%A9claration-associons-nos-savoirs.pdf' },
      sources: [{ id: 'dossier-ireps', lines: '1341-1357' }],
    },
    {
      id: 'gfph',
      kind: 'association',
      name: 'Groupement français des personnes handicapées',
      summary:
        'Il a publié un texte sur la pair-émulation : se transmettre entre personnes handicapées ce que l’on a appris, pour vivre selon ses choix.',
      roles: ['pair-emulateur'],
      topics: ['handicap'],
      sources: [{ id: 'dossier-ireps', lines: '245-251' }],
    },
    {
      id: 'cap-handi',
      kind: 'association',
      name: 'Cap’Handi',
      summary:
        'Association présente en 2018 à une journée d’étude sur l’accompagnement par les pairs. Le document ne dit pas ce qu’elle propose.',
      sources: [{ id: 'dossier-ireps', lines: '559, 585' }],
    },
    {
      id: 'apf-champagne-ardenne-nord',
      kind: 'service',
      name: 'L’entraide APF (Champagne Ardenne Nord)',
      organisation: 'APF Champagne Ardenne Nord',
      summary: 'Service où des pairs en accompagnent d’autres. Il se développait en 2018.',
      activities: ['entraide', 'accompagnement'],
      sources: [{ id: 'dossier-ireps', lines: '559, 575' }],
    },
    {
      id: 'adapei-bas-rhin',
      kind: 'association',
      name: 'Adapei du Bas-Rhin (Adapei 67)',
      summary:
        'Elle a essayé Topside en France : une formation où des personnes avec un handicap intellectuel apprennent à en parrainer d’autres. En 2015, son service ETAPES a publié un document sur la formation de ceux qui forment à la pair-émulation.',
      roles: ['pair-emulateur'],
      topics: ['handicap'],
      activities: ['parrainage', 'entraide'],
      audiences: ['personnes-concernees'],
      place: lingolsheim,
      sources: [{ id: 'dossier-ireps', lines: '1410-1418' }],
    },
  ],
};
