// The words of the catalogue of trainings in French, by the ids of catalogue.ts. Short sentences, one idea each, the same word for the same thing;
// every fact stands in the lines that catalogue.ts cites.

// prettier-ignore
export const trainingsWordsFr = {
  title: 'Se former à la pair-aidance : ce que disent cinq documents',
  publisher: 'pair-aidance (cette bibliothèque)',
  dates: { 'dossier-ireps': 'novembre 2019', 'has-2023': 'validée le 30 novembre 2023' },

  statements: {
    'no-obligation': 'Selon le guide des Pays de la Loire, qui ne porte pas de date, aucune formation n’est obligatoire pour être pair-aidant.',
    'often-asked': 'En santé mentale, une formation validée est de plus en plus souvent nécessaire pour être reconnu dans les structures. Selon un portail sans date, le métier de pair-aidant n’a pas de statut officiel.',
    recommended: 'Auprès des personnes en grande précarité avec des troubles psychiques, la Haute Autorité de santé recommande d’aider les pairs-aidants à développer leurs compétences, par exemple par des formations.',
    cpea: 'La CPEA, ou Certification Patient-Expert Addictions, atteste les compétences d’un patient-expert dans le champ des conduites addictives.',
    'cpea-givers': 'Deux co-certificateurs donnent la CPEA : France Patients-Experts Addictions (FPEA) et le Centre de développement des compétences de l’AP-HP.',
    'cpea-complements': 'Pour obtenir la CPEA, d’autres formations ou des stages sont demandés, selon les cas.',
    du: 'Un DU est un diplôme d’université, souvent avec des stages : ce n’est pas la CPEA, mais il peut faire partie des formations demandées pour l’obtenir.',
    'etp-40': 'La formation de 40 heures à l’éducation thérapeutique du patient (ETP) donne le statut de « patient-expert » pour intervenir dans ces programmes ; elle ne donne pas la CPEA.',
    brittany: 'En Bretagne, plus d’une trentaine de personnes sont entrées dans la démarche de la CPEA ; le document ne dit pas combien l’ont obtenue.',
    funding: 'Selon le guide des Pays de la Loire, aucun fonds n’est réservé à la pair-aidance. On peut en trouver, y compris pour une formation : budget de l’établissement, agence régionale de santé (ARS), appel à projets. En 2020, la Haute Autorité de santé a recommandé de clarifier le statut des pairs-aidants dans les établissements, et de prévoir une indemnisation ou une rémunération. Elle recommande de rembourser les frais, même ceux d’un bénévole.',
    'not-said': 'Les documents ne donnent ni prix ni dates d’inscription, et leurs liens n’ont pas été vérifiés depuis. Le guide des Pays de la Loire n’est pas opposable : il complète un dialogue, et pourra être réajusté.',
    archive: 'Les formations passées ou à l’étranger viennent d’un dossier de novembre 2019 : il ne dit pas si elles existent encore.',
  },

  trainings: {
    cpea: {
      title: 'Certification Patient-Expert Addictions (CPEA)',
      summary: 'Son intitulé : « Exercer une activité de patient-expert dans le champ des conduites addictives ». Elle suit un référentiel d’activité et de compétences établi par la FPEA, l’Association des Patients Experts en Addictologie (APEA) et l’AP-HP. Elle vise à faire reconnaître le rétablissement, et la capacité à accompagner des pairs. Elle permet de garder le témoignage sur son vécu pour la relation d’aide, qui en est le seul cadre éthique. Elle s’adresse à ceux qui ont un projet, pas forcément professionnel. Le statut de patient-expert addictions s’est développé depuis 2020.',
      gives: 'Elle atteste vos compétences, que vous pouvez faire connaître aux structures.',
      activities: [
        'Participer à l’élaboration du projet de soins, avec l’équipe',
        'Accompagner et orienter les patients et les usagers',
        'Les informer et les éduquer',
        'Aider à former des professionnels et d’autres publics',
        'Selon le projet : participer à l’éducation thérapeutique',
        'Selon le projet : participer à la recherche et à l’évaluation',
        'Selon le projet : représenter les patients-experts addictions dans les structures',
        'Selon le projet : représenter les patients et les usagers',
      ],
      candidates: [
        'Des personnes qui veulent faire reconnaître leur parcours, pour elles-mêmes',
        'Des membres d’une association d’usagers, qui veulent la faire vivre et « ouvrir des portes »',
        'Des personnes qui ont un projet personnel de pair-aidance dans une structure d’addictologie',
      ],
      complements: ['D’autres formations, diplômantes ou non, selon les cas', 'Des stages, selon les cas'],
      internship: 'Des stages sont demandés selon les cas.',
    },
    'licence-sss': {
      title: 'Licence SSS, parcours médiateurs de santé-pairs',
      summary: 'Une licence pour les médiateurs de santé-pairs. Le guide des Pays de la Loire la cite parmi les formations pour les personnes qui ont un projet professionnel. Exemple : un service d’addictologie salarie un médiateur de santé pair qui suit la licence 3 ; son recrutement est prévu à la fin.',
    },
    'du-lyon': {
      title: 'DU pair-aidance en santé mentale et neurodéveloppement',
      summary: 'Une présentation de 2019, sous le nom « Pair-aidance en santé mentale », décrit ce diplôme d’université. Il forme des pairs-aidants, pour qu’ils travaillent avec les établissements.',
      candidates: [
        'Des usagers de la santé mentale rétablis, ou qui vivent bien avec leur particularité psychique (autisme, par exemple)',
        'Ces personnes doivent pouvoir travailler dans la relation d’aide, ou aider à changer le regard sur la santé mentale',
      ],
    },
    'du-lyon-familles': {
      title: 'DU pair-aidance familiale en santé mentale et neurodéveloppement',
      summary: 'Ce diplôme d’université forme des pairs-aidants familiaux. Il a été lancé à l’automne 2022 : un premier diplôme de ce type.',
      gives: 'Il prépare à aider d’autres familles à comprendre, à accepter, puis à reprendre du pouvoir d’agir.',
      candidates: ['L’entourage : ce diplôme lui est destiné'],
    },
    'intervenant-pair-arifts': {
      title: 'Formation intervenant pair',
      summary: 'Le guide des Pays de la Loire la cite parmi les formations diplômantes en pair-aidance, pour les personnes qui ont un projet professionnel.',
    },
    'du-nantes': {
      title: 'DU partenariat patients – professionnels de santé',
      summary: 'Ce diplôme d’université est destiné aux patients. Son sujet est proche de la pair-aidance : le partenariat entre patients et professionnels de santé.',
      doesNotGive: 'Ce n’est pas une formation propre à la pair-aidance.',
    },
    'etp-40': {
      title: 'Formation de 40 heures à l’éducation thérapeutique du patient (ETP)',
      organisers: ['Plusieurs organismes'],
      summary: 'L’ETP aide un patient à être plus autonome, à suivre son traitement et à mieux vivre. Elle est réglementée, et peut concerner toute maladie chronique. Une fiche de 2016 dit que les patients qui interviennent dans ces programmes doivent s’y former, comme les autres intervenants. Ces 40 heures peuvent faire partie d’une formation diplômante. Une liste d’organismes existe pour les Pays de la Loire.',
      gives: 'Elle donne le statut de « patient-expert » ; vous pouvez ensuite intervenir dans des programmes d’ETP, et recevoir une rétribution.',
      doesNotGive: 'Elle ne donne pas la certification Patient-Expert Addictions (CPEA), qui est une autre démarche.',
      candidates: ['Des patients qui veulent s’investir dans des programmes d’ETP'],
    },
    'stage-cpea': {
      title: 'Stage du parcours de la CPEA',
      summary: 'Selon les cas, des stages sont demandés pour obtenir la CPEA. À Rennes, la Polyclinique Saint-Laurent et l’unité de tabacologie du CHU ont accueilli un patient-expert addictions en stage. L’unité avait demandé à ses patients ce qu’ils en attendaient : un témoignage, surtout.',
      gives: 'Le stage permet de se confronter au réel, pour le patient-expert comme pour l’équipe.',
      candidates: ['Des personnes qui suivent le parcours de la CPEA', 'Des équipes qui veulent accueillir un stagiaire, par exemple comme un membre à part entière'],
    },
    'annuaire-pair-aidance-com': {
      title: 'Les formations de pair-aidant',
      summary: 'Page d’Emmanuel Foy. Le guide des Pays de la Loire y renvoie pour trouver d’autres formations diplômantes.',
    },
    'annuaire-crehpsy': {
      title: 'Pair aidance : formations',
      summary: 'Page du centre ressource. Le guide des Pays de la Loire y renvoie pour trouver d’autres formations diplômantes.',
    },
    'liste-etp-pays-de-la-loire': {
      title: 'Formation en ETP : la liste des Pays de la Loire',
      summary: 'Les organismes qui peuvent donner la formation ETP de 40 heures dans la région.',
    },

    'du-paris-8': {
      title: 'DU Médiateur de santé / pair',
      summary: 'Formation en emploi du programme pilote « Médiateurs de santé / pairs », dirigé par le CCOMS. Il formait et embauchait d’anciens usagers de la psychiatrie dans des services psychiatriques publics de trois régions. Au début, ils étaient 29.',
      gives: 'Elle donnait un diplôme universitaire ; le travail dans les équipes de soins continuait ensuite.',
      candidates: ['Des personnes qui ont, ou ont eu, des troubles psychiques, rétablies ou en voie de rétablissement'],
      duration: 'Un an : 8 semaines de cours et 36 semaines de stage',
      internship: '36 semaines dans un service de psychiatrie',
      period: 'Programme expérimental de 2012 à 2014 ; le dossier écrit aussi 2010-2014, et 2011 à 2014',
    },
    'desiu-aix-marseille': {
      title: 'DESIU Pratiques orientées autour du rétablissement',
      summary: 'Diplôme lié au programme « Un chez soi d’abord ». Une note de 2016 le cite en exemple des formations qui peuvent intéresser les pairs.',
    },
    'irts-montrouge': {
      title: 'Formation de travailleurs pairs',
      summary: 'Formation de travailleurs pairs pour le secteur de l’inclusion et de l’urgence. Un article de 2019 la décrit.',
      period: 'Dans le cadre des États généraux du travail social (2015)',
    },
    'universite-des-patients': {
      title: 'Parcours diplômant de l’université des patients',
      summary: 'Formation pour des malades qui veulent mettre leur expérience du cancer au service de la collectivité. Un article de 2019 la décrit.',
      candidates: ['Des malades qui ont l’expérience du cancer'],
    },
    'patient-intervenant-cerfep': {
      title: 'Formation à la mission de patient intervenant',
      summary: 'Elle prépare des patients à intervenir dans des programmes d’ETP des Hauts-de-France. Une fiche de 2016 la décrit. Le statut du patient intervenant n’est pas encadré, mais il doit se former à l’ETP comme les autres intervenants.',
      activities: ['Participer à la conception, à la mise en œuvre et à l’évaluation de programmes d’ETP'],
    },
    topside: {
      title: 'Topside, formation à la pair-émulation',
      summary: 'Projet européen, essayé en France par l’Adapei 67. Une fiche de 2016 le décrit. Il forme des pairs-émulateurs, qui soutiennent et forment d’autres personnes à leur tour. Des personnes avec un handicap intellectuel s’y parrainent.',
      candidates: ['Des personnes avec un handicap intellectuel'],
      period: 'Projet lancé en 2011',
    },
    'formateur-pair-emulation': {
      title: 'Formation de formateur et co-formateur à la pair-émulation',
      summary: 'Elle forme les formateurs et les co-formateurs. Un document de 2015 la présente : une équipe y développe l’accompagnement par l’entraide.',
    },
    'croisement-des-savoirs': {
      title: 'Co-formation du croisement des savoirs et des pratiques',
      summary: 'Des personnes en situation de pauvreté et des professionnels se forment ensemble, pour mieux se connaître et améliorer les pratiques. Une fiche de 2016 la décrit.',
      duration: '4 jours',
    },
    pactem: {
      title: 'Patients Acteurs de l’Éducation Médicale (PACTEM)',
      summary: 'Projet de recherche-action, à Lyon et à Saint-Étienne. Des patients participent à la formation initiale et continue de professionnels de santé. Un article de 2015 le décrit.',
    },
    alfapsy: {
      title: 'Alfapsy : des personnes accompagnées forment les professionnels',
      summary: 'Plateforme de formation. Des personnes accompagnées y construisent des formations pour les professionnels, avec leur savoir d’expérience. Un article de 2019 la décrit.',
    },
    'irts-perpignan': {
      title: 'Croisement des savoirs et des pratiques avec les personnes en situation de pauvreté',
      summary: 'Des personnes qui ont l’expérience de la pauvreté interviennent dans la formation d’étudiants en travail social. Elles travaillent avec eux, des formateurs et des tuteurs de stage. Un article de 2019 le décrit.',
      period: 'Depuis 2015, selon l’article de 2019',
    },
    emilia: {
      title: 'EMILIA',
      summary: 'Recherche-action européenne. Elle a créé un programme de formation tout au long de la vie et d’accompagnement vers l’emploi, pour des personnes vivant avec un trouble psychique.',
      period: 'De 2005 à 2010',
    },

    'pairs-aidants-reseau': {
      title: 'Pairs Aidants Réseau (PAR)',
      summary: 'Programme qui forme de futurs travailleurs pairs aidants. Le rétablissement est au cœur de la formation. Elle s’inspire du « Georgia Certified Peer Specialist Project » (CPS).',
      period: 'Programme créé en 2006, formation débutée en 2008',
      country: 'Québec',
    },
    'georgia-cps': {
      title: 'Georgia Certified Peer Specialist (CPS)',
      summary: 'Le programme québécois PAR s’en est inspiré. Le CPS décrit le rétablissement en cinq étapes.',
      country: 'États-Unis',
    },
    'scottish-recovery-network': {
      title: 'Diplôme de soutien par les pairs en santé mentale',
      summary: 'Le Réseau écossais pour le rétablissement l’a créé. Un dossier de 2012 le présente.',
      country: 'Écosse',
    },
    denver: {
      title: 'Programme Denver',
      summary: 'Une première expérience pilote : 15 usagers embauchés comme auxiliaires. On a beaucoup travaillé à leur formation, et mal préparé les équipes : il faut donc aussi former les équipes avant.',
      period: '1986-1988',
      country: 'États-Unis (Colorado)',
    },
    wins: {
      title: 'Programme Wins',
      summary: 'Une vingtaine d’usagers formés et embauchés pour en accompagner d’autres vers l’emploi. Ils ont gagné en estime d’eux-mêmes, mais leur statut et leur salaire étaient inférieurs à ceux des autres professionnels.',
      period: '1991-1993',
      country: 'États-Unis (Michigan)',
    },
    'pairs-aidants-a-l-etranger': {
      title: 'Les pairs aidants à l’étranger',
      summary: 'Page sur le recrutement et la formation de pairs aidants payés, dans des services hospitaliers de santé mentale : États-Unis, Canada, Royaume-Uni, Australie, Danemark, Hollande, Belgique, Allemagne, Suisse.',
    },
  },

  ways: {
    'list-to-etp': 'Cette liste donne les organismes de la formation ETP de 40 heures dans les Pays de la Loire.',
    'cps-to-par': 'Le programme québécois s’est inspiré du CPS.',
  },

  picture: {
    title: 'Le chemin vers la CPEA, et les passages entre formations',
    nodes: {
      vous: 'Vous, avec votre vécu',
      parcours: 'Le parcours de certification',
      formations: 'D’autres formations',
      stage: 'Des stages',
      cpea: 'La CPEA',
      exercer: 'Exercer dans une structure',
      etp: 'La formation ETP de 40 heures',
      programmes: 'Des programmes d’ETP',
      diplome: 'Une formation diplômante',
      emploi: 'Un emploi',
    },
    edges: {
      enter: 'Vous avez un projet, professionnel ou non : vous pouvez entrer dans le parcours de certification.',
      complements: 'Selon les cas, d’autres formations, diplômantes ou non, sont demandées pour obtenir la CPEA.',
      internship: 'Selon les cas, des stages sont demandés pour obtenir la CPEA.',
      certified: 'Au bout du parcours, la FPEA et l’AP-HP donnent la CPEA.',
      practice: 'Avec la CPEA, vous pouvez dire vos compétences aux structures, et y exercer comme bénévole, salarié ou indépendant.',
      etp: 'Vous voulez vous investir dans des programmes d’ETP : il existe une formation ETP de 40 heures.',
      programmes: 'La formation ETP de 40 heures donne le statut de « patient-expert », pour intervenir dans des programmes d’ETP.',
      'etp-then-cpea': 'La formation ETP de 40 heures n’est pas la CPEA. Exemple : un pair-aidant qui l’a suivie réfléchit à la certification.',
      'cpea-then-etp': 'Exemple : un patient-expert raconte que sa certification lui a ouvert une formation ETP de 40 heures.',
      diploma: 'Vous avez un projet professionnel : il existe des formations diplômantes, souvent à l’université, avec des stages.',
      'etp-in-diploma': 'Les 40 heures d’ETP peuvent faire partie d’une formation diplômante.',
      'diploma-as-complement': 'Une formation diplômante peut être une des formations demandées pour la CPEA.',
      job: 'Exemple : un service d’addictologie salarie un médiateur de santé pair qui suit la licence ; son recrutement est prévu à la fin.',
    },
  },
};
