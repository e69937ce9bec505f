// The words of the explainer in French, by the ids of outline.ts. Short sentences of our own; every fact stands in the lines that outline.ts
// cites. No word ranks a modality or a degree.

const cadre = 'Le cadre se construit ensemble, quelle que soit la façon de s’engager.';

// prettier-ignore
export const engagementFr = {
  title: 'Les façons de s’engager, sans les confondre',

  sections: {
    intro: {
      title: 'Trois questions différentes',
      plain: 'On confond souvent trois choses. Comment les pairs s’aident. Ce que fait un pair-aidant. Comment il s’engage dans une structure.',
      statements: {
        comment: 'Comment l’aide entre pairs se passe-t-elle ? Le guide décrit trois modalités.',
        quoi: 'Que fait un pair-aidant ? Le guide distingue trois types d’activités.',
        engagement: 'Comment s’engage-t-il dans une structure ? En participation, en partenariat, ou à l’interface des deux.',
        guide: 'Ce guide, fait en Pays de la Loire, vient d’un groupe de professionnels d’addictologie, de pairs-aidants et de membres d’associations d’usagers.',
      },
    },
    modalities: {
      title: 'Trois modalités d’aide entre pairs',
      plain: 'L’aide entre pairs existe de trois façons. Elles se complètent.',
      statements: {
        trois: 'Dans les structures de la région, l’état des lieux a trouvé trois modalités : l’entraide spontanée, les associations d’usagers, les pairs-aidants.',
        complementaires: 'Elles sont complémentaires. Le guide se borne à les décrire.',
        relation: 'Dans tous les cas, il s’agit d’abord d’une relation : chacun reconnaît le vécu de l’autre.',
        anciennes: 'L’entraide en association est ancienne. La venue de pairs-aidants dans les structures est une pratique qui émerge.',
      },
    },
    supports: {
      title: 'Du soutien à l’accompagnement',
      plain: 'Un pair peut soutenir une personne. Il peut aussi l’accompagner. Accompagner demande de s’engager davantage.',
      statements: {
        axe: 'L’appui d’un pair va du soutien, qui lui demande peu d’engagement, à l’accompagnement, qui en demande davantage.',
        'autre-axe': 'Cela décrit l’appui donné à une personne. C’est une autre question que la façon de s’engager dans la structure.',
        circonstances: 'Une telle relation ne se commande pas. Des circonstances peuvent la favoriser.',
      },
    },
    activities: {
      title: 'Trois types d’activités',
      plain: 'Un pair-aidant peut être avec les usagers, ou avec l’équipe. Il peut faire d’autres choses, comme de la formation.',
      statements: {
        trois: 'Trois types d’activités sont possibles : au contact des usagers, au contact de l’équipe, et complémentaires.',
        complement: 'Un pair-aidant apporte aux professionnels un regard complémentaire, qui aide à réfléchir sur les soins et l’accompagnement.',
        substitution: 'Son action complète celle des professionnels. Elle ne la remplace pas.',
        ailleurs: 'En dehors de la structure, il peut aussi soutenir et accompagner des pairs, en association ou en ligne.',
      },
    },
    degrees: {
      title: 'Ce qui distingue ces façons, et ce qui les relie',
      plain: 'Un pair-aidant peut s’engager de plusieurs façons. Cela peut changer d’une mission à l’autre.',
      statements: {
        deux: 'Le groupe de travail propose deux configurations : la participation et le partenariat.',
        maniere: 'La différence tient plus à la manière de s’engager qu’à l’activité elle-même.',
        opposition: 'Ces deux conceptions ne s’opposent pas.',
        missions: 'Un même pair-aidant peut s’engager autrement selon ses missions.',
        continuum: 'Le guide adapte aux pairs-aidants un continuum de l’engagement (Pomey et al., 2015).',
        recits: 'Il donne des récits de pairs-aidants, qui illustrent la diversité des activités et des façons de s’engager.',
        notions: 'Il précise que l’intervention de pair à pair et le partenariat patient sont deux notions distinctes.',
      },
    },
    place: {
      title: 'Une place et un rôle à adapter',
      plain: 'La place du pair-aidant dépend du projet, des personnes et du lieu. On en parle ensemble, puis on écrit un cadre. On peut le changer.',
      statements: {
        adapter: 'La place et le rôle d’un pair-aidant s’adaptent à la façon de s’engager que l’on souhaite.',
        projet: 'Ils dépendent du projet : par exemple, développer une activité avec un pair-aidant, ou l’intégrer à l’équipe comme nouveau professionnel.',
        personnes: 'Ils dépendent des personnes : pair-aidant, membres de l’équipe, cadre de santé ou chef de service, médecin, direction…',
        contexte: 'Ils dépendent de la structure : public accompagné, dynamique institutionnelle…',
        dialogue: 'Chacun s’interroge d’abord sur ses motivations et ses attentes, puis on en parle.',
        cadre,
        reinterroger: 'On réinterroge ce cadre régulièrement, pour le faire évoluer si besoin.',
        conditions: 'Conditions favorables : une équipe familiarisée avec le rétablissement et la pair-aidance, un projet intégrant les savoirs expérientiels, un accompagnement du pair-aidant. Et aussi : un contexte favorable des ressources humaines, et de la reconnaissance.',
      },
    },
    situate: {
      title: 'Situez votre projet',
      plain: 'Pensez à une mission. Répondez aux questions. Vous verrez les passages du guide qui en parlent.',
      statements: {
        'se-demander': 'Le guide invite chacun, pair-aidant et structure, à se demander quelle façon de s’engager il envisage.',
        mission: 'Pensez à une seule mission : la réponse peut changer d’une mission à l’autre.',
      },
    },
    cases: {
      title: 'Cinq exemples',
      plain: 'Voici cinq exemples. Chaque équipe s’organise à sa façon avec le pair-aidant.',
      statements: {
        inspires: 'Ces cinq exemples sont inspirés de situations réelles.',
        modalites: 'À la date du guide, il n’y a pas de cadre réglementaire : l’organisation administrative se définit dans chaque situation.',
        'sans-facon': 'Aucun exemple n’est rangé ici sous une façon de s’engager : elle peut varier selon les missions.',
      },
    },
    certified: {
      title: 'Le patient-expert addictions certifié',
      plain: 'Certains pairs-aidants ont une certification. Elle dit ce qu’ils peuvent faire. Elle n’est pas obligatoire.',
      statements: {
        certification: 'Depuis 2020, une certification reconnaît des savoirs et des compétences pour intervenir auprès de personnes avec une addiction.',
        contrat: 'Un contrat avec les acteurs de la santé ou du social définit les missions et le rôle du patient-expert addictions.',
        statuts: 'Il peut être bénévole, salarié ou indépendant.',
        'sans-obligation': 'À la date du guide, aucune formation n’est obligatoire pour être pair-aidant.',
        'projet-de-soins': 'Participer à l’élaboration du projet de soins, avec l’équipe pluridisciplinaire.',
        accompagnement: 'Accompagner et orienter l’usager.',
        information: 'Informer l’usager et contribuer à son éducation.',
        formation: 'Contribuer à la formation de publics divers, professionnels ou non.',
        etp: 'Participer à des programmes d’éducation thérapeutique.',
        recherche: 'Participer à des programmes de recherche et d’évaluation.',
        'representation-pairs': 'Représenter les patients-experts dans les structures.',
        'representation-usagers': 'Représenter les usagers.',
      },
    },
    effects: {
      title: 'Les effets que décrivent les documents',
      plain: 'Voir quelqu’un qui va mieux redonne de l’espoir. Le pair-aidant aide aussi les usagers et les soignants à se comprendre.',
      statements: {
        miroir: 'L’usager peut se reconnaître dans un pair. C’est un effet miroir, pas un effet sauveur.',
        espoir: 'Par son exemple, un pair montre qu’un rétablissement est possible. Cela donne de l’espoir.',
        passerelle: 'Le pair-aidant connaît le langage des usagers et celui des soignants : il aide à se comprendre et à rétablir la confiance.',
        decrochage: 'Le pair-aidant peut sentir quand une personne commence à décrocher des soins.',
        equipes: 'La présence d’un pair permet aux professionnels de réinterroger leurs pratiques.',
        rehospitalisation: 'Réhospitalisation sur trois ans : 62 % chez les personnes suivies par des pairs, 73 % chez les autres.',
        'ecosse-usagers': 'Les pairs-aidants ont transmis l’espoir, fait le lien avec les soignants et aidé les usagers à reprendre la main sur leur rétablissement.',
        'ecosse-equipes': 'Les pairs-aidants se sont bien intégrés aux équipes soignantes.',
        'ecosse-pairs': 'Les pairs-aidants ont gagné en confiance et en estime de soi.',
        michigan: 'Les pairs-aidants disent une nette amélioration de leur estime d’eux-mêmes.',
        yale: 'L’intervention des pairs est pertinente en traitement précoce, surtout auprès de personnes peu en lien avec les soins au départ.',
        semblable: 'Entre les personnes suivies par des pairs et par des professionnels, l’évolution n’a pas montré de différence significative.',
        share: 'Les pairs-aidants aident les personnes à adhérer à leur traitement et ont plus de contacts directs avec elles.',
        directives: 'Avec un pair-aidant, la rédaction de directives anticipées s’accompagne de moins d’hospitalisations sous contrainte, de moins de symptômes et de plus de pouvoir d’agir.',
        mediateurs: 'Avec les médiateurs pairs, des usagers parlent d’un contact facile, de proximité, de disponibilité, et d’un modèle qui donne espoir.',
        injection: 'L’intervention de pairs peut aider à réduire des pratiques d’injection à risque, comme le partage de seringues.',
      },
    },
    limits: {
      title: 'Les limites et les fragilités',
      plain: 'Tout n’est pas simple. Les équipes doivent se préparer. Les pairs-aidants ont besoin d’être reconnus et soutenus. L’argent manque souvent.',
      statements: {
        'sante-mentale': 'La plupart des études citées ici portent sur la santé mentale, et non sur l’addictologie.',
        preparation: 'Dans une première expérience, l’intégration des pairs avait été mal préparée. Il faut former les équipes avant.',
        salaire: 'Moins bien reconnus et moins payés que leurs collègues, des pairs-aidants se sont sentis rabaissés.',
        confidentialite: 'La confidentialité et le transfert d’informations ont posé des difficultés.',
        compagnie: 'Des usagers voient dans le médiateur pair surtout une compagnie, s’identifient mal à lui, ou doutent qu’un ancien malade puisse aider.',
        soutien: 'Les pairs ont besoin d’être bien formés et soutenus.',
        moyens: 'Un programme de recherche lancé en 2018 note que les moyens restent chiches, et le bénévolat généralement la règle.',
        postes: 'En santé mentale, les postes sont fragiles : leur financement est souvent temporaire. Dans le Rhône, le projet territorial de santé mentale a rendu durable le poste des pairs-aidants.',
        fonds: 'À la date du guide, aucun fonds n’est réservé à ces activités. Il est toutefois possible d’en trouver.',
        frais: 'La Haute Autorité de santé recommande de rembourser tous les frais engagés, même pour un bénévole.',
      },
    },
    names: {
      title: 'Plusieurs noms pour un rôle',
      plain: 'Le pair-aidant a beaucoup de noms. Certaines personnes ne se reconnaissent pas dans ces noms. Une personne rétablie peut ne plus se sentir « patient ».',
      statements: {
        polysemique: 'Beaucoup de noms proches désignent des réalités différentes. Le guide garde « pair aidant », parce qu’il est d’usage commun.',
        definition: 'Pour le guide, c’est une personne rétablie, ou en rétablissement et stabilisée, qui mobilise ses savoirs expérientiels dans un contexte formalisé.',
        reconnaitre: 'Des personnes concernées ne se reconnaissent pas toujours dans « pair aidant » ou « patient expert ».',
        'ne-plus-etre': 'L’idée du rétablissement, c’est justement de ne plus être « pair » ou « patient ».',
        'au-dela': 'Le rôle va parfois au-delà de la pair-aidance, par exemple en formation ou en recherche, sans contact avec des usagers.',
        revendications: 'Chaque nom porte des revendications : participation, représentation sociale, façon d’intervenir.',
        visions: 'Tous ne voient pas de la même façon la place et le rôle d’un pair-aidant dans une structure.',
      },
    },
    notice: {
      title: 'Ce que ce guide est, et n’est pas',
      plain: 'Ce guide aide à réfléchir. Il n’oblige à rien. Fin 2023, il n’y avait pas encore de cadre pour toute la France.',
      statements: {
        opposable: 'Le guide n’est pas opposable.',
        dialogue: 'Il complète un dialogue et une réflexion avec toutes les parties prenantes.',
        evolution: 'Il pourra être complété ou réajusté.',
        reglement: 'Des lois de 2002, 2009 et 2016 portent sur la participation des usagers. À la date du guide, aucun cadre réglementaire ne porte sur les pairs-aidants.',
        national: 'Fin 2023, la Haute Autorité de santé juge nécessaires un cadre d’intervention et un statut nationaux. À cette date, ils restent à définir.',
        recommandation: 'Elle annonce une recommandation de bonne pratique sur la pair-aidance.',
      },
    },
  },

  modalities: {
    'entraide-spontanee': {
      title: 'Entraide spontanée',
      plain: 'Des personnes soignées au même endroit s’aident entre elles. Personne ne l’organise vraiment.',
      statements: {
        relation: 'Une relation de soutien naît, plus ou moins spontanément, entre des usagers soignés ou accompagnés.',
        mutuelle: 'Ce soutien est souvent mutuel.',
        informelle: 'Le cadre est absent ou peu formalisé, comme dans un parrainage : la relation est le plus souvent informelle.',
        favorisee: 'Le cadre de soins et d’accompagnement favorise cette relation.',
        soutien: 'C’est un soutien.',
        attentes: 'S’il y a des attentes, elles tiennent compte d’une chose : la personne peut manquer encore de stabilité, ou de recul sur son expérience.',
        contextes: 'Contextes favorables : un groupe de parole à l’hôpital, un accueil collectif dans un CAARUD, le parrainage d’un nouveau résident par un ancien.',
      },
    },
    associations: {
      title: 'Associations d’usagers',
      plain: 'Des membres d’une association viennent voir les personnes soignées. Ils viennent souvent à deux.',
      statements: {
        membre: 'Un membre d’une association d’usagers intervient à ce titre auprès d’usagers.',
        binome: 'Il vient souvent en binôme : un « jeune » et un « ancien » membre de l’association.',
        anciennete: 'Dans la région, la plupart de ces associations sont en lien avec les structures, ou y interviennent, depuis plus d’une vingtaine d’années.',
        formalise: 'Le cadre est formalisé, par une convention associative ou une charte.',
        contrat: 'La participation à ces interventions peut être incluse dans le contrat de soins.',
        evolution: 'C’est un soutien. Il peut devenir un accompagnement, si l’usager souhaite poursuivre son lien avec l’association.',
        interventions: 'Interventions possibles : un groupe de parole animé par l’association à l’hôpital, une visite de première rencontre dans un SMR.',
      },
    },
    'pairs-aidants': {
      title: 'Pairs-aidants',
      plain: 'Une personne qui va mieux vient régulièrement dans la structure. Elle a un projet avec l’équipe.',
      statements: {
        personne: 'Une personne rétablie, ou en rétablissement et stabilisée, s’investit de manière prolongée ou régulière.',
        ponctuel: 'Des actions ponctuelles sont possibles aussi, comme la prévention par les pairs en milieu festif.',
        benevoles: 'Les bénévoles d’associations peuvent s’y reconnaître. La distinction tient surtout à la place accordée dans la structure.',
        entourage: 'Une personne de l’entourage peut s’impliquer d’une façon similaire.',
        emergent: 'Le cadre tend à se formaliser, de différentes manières, car ces pratiques émergent.',
        projet: 'Il vient d’un projet que les parties prenantes construisent et réajustent.',
        situations: 'C’est un soutien ou un accompagnement, selon les situations.',
        suite: 'Le guide renvoie ici à sa deuxième partie : des repères pour intégrer des pairs-aidants.',
      },
    },
  },

  supports: {
    soutien: {
      title: 'Soutien',
      plain: 'Soutenir, c’est être là pour quelqu’un. Cela peut se faire dans les deux sens.',
      statements: {
        engagement: 'Le soutien demande peu d’engagement à la personne qui intervient.',
        entraide: 'L’entraide en est une forme particulière : les deux personnes s’apportent un appui.',
      },
    },
    accompagnement: {
      title: 'Accompagnement',
      plain: 'Accompagner, c’est un vrai savoir-faire. Il faut avoir pris du recul sur son histoire, et s’en servir pour l’autre.',
      statements: {
        engagement: 'L’accompagnement demande davantage d’engagement, en général dans la durée.',
        expertise: 'C’est une réelle expertise, qui repose sur des savoirs expérientiels.',
        distance: 'Le vécu n’y suffit pas. Il faut surtout avoir pris de la distance avec lui.',
        comprendre: 'La personne comprend pleinement ce qui se joue pour l’usager, sans en être elle-même affectée.',
        choisir: 'Elle choisit, parmi ses savoirs, celui qui convient à la situation.',
        mobiliser: 'Elle le mobilise au bénéfice de l’usager : c’est autre chose qu’un simple témoignage.',
        limites: 'Elle nomme les limites de ce savoir.',
        lieux: 'L’accompagnement existe dans les associations. Il peut exister dans une structure, selon la place donnée aux associations et aux pairs-aidants.',
      },
    },
  },

  activities: {
    usagers: {
      title: 'Au contact des usagers',
      plain: 'Le pair-aidant parle avec les usagers, ou fait des activités avec eux.',
      statements: {
        contact: 'Ce sont les activités au contact des usagers, dont certaines activités de prévention.',
        fondement: 'Elles sont le fondement de l’activité d’un pair-aidant.',
        recits: 'Deux pairs-aidants racontent : un atelier où l’on marche en petit groupe, des ateliers de slam.',
      },
    },
    equipe: {
      title: 'Au contact de l’équipe',
      plain: 'Le pair-aidant parle avec l’équipe, par exemple en réunion.',
      statements: {
        contact: 'Ce sont les activités au contact de l’équipe : transmissions, réunions cliniques…',
        recit: 'Un médiateur de santé pair raconte : il participe à une réunion clinique, et rédige ou co-rédige des transmissions.',
      },
    },
    complementaires: {
      title: 'Activités complémentaires',
      plain: 'Le pair-aidant peut aussi participer à la vie de l’établissement. Il peut aider la recherche ou la formation.',
      statements: {
        exemples: 'Ce sont d’autres activités : vie institutionnelle, recherche, formation…',
        'sans-usagers': 'Sans contact avec des usagers, le rôle va au-delà du seul champ de la pair-aidance.',
        recit: 'Un patient-expert raconte : il témoigne de son parcours en faculté de médecine, dans des cours d’addictologie.',
      },
    },
  },

  degrees: {
    participation: {
      title: 'Participation',
      plain: 'Le pair-aidant apporte son savoir dans une activité. Le cadre de cette activité est défini.',
      statements: {
        mobilises: 'Les savoirs expérientiels du pair-aidant sont mobilisés dans des activités dont le cadre est défini.',
        exemples: 'Par exemple : co-animer un groupe de parole, ou mener une action de prévention par les pairs en milieu festif.',
        cadre,
      },
    },
    hybrid: {
      title: 'Hybride',
      plain: 'Les deux façons se rencontrent.',
      statements: {
        interface: 'Une configuration hybride est possible, à l’interface entre participation et partenariat.',
        exemples: 'La définition du guide n’en donne pas d’exemple.',
        cadre,
      },
    },
    partnership: {
      title: 'Partenariat',
      plain: 'Le savoir du pair-aidant compte autant que les autres savoirs. Tout le monde réfléchit et construit ensemble.',
      statements: {
        egalite: 'Les savoirs expérientiels du pair-aidant sont placés à égalité avec les autres savoirs, académiques ou professionnels.',
        mobilises: 'Ici aussi, ils sont mobilisés dans des activités dont le cadre est défini.',
        regards: 'Cette égalité permet un regard croisé et une conflictualité constructive.',
        equipe: 'L’équipe pluridisciplinaire s’élargit : elle construit avec une personne concernée.',
        exemples: 'La définition du guide n’en donne pas d’exemple.',
        cadre,
      },
    },
  },

  parts: {
    characteristics: 'Caractéristiques',
    framework: 'Cadre',
    support: 'Appui apporté',
    examples: 'Exemples',
    meaning: 'Ce que c’est',
    conditions: 'Le cadre',
    main: 'Principaux domaines d’activité',
    project: 'Selon son projet, aussi',
  },

  situate: {
    questions: {
      activite: {
        text: 'Cette mission se passe surtout…',
        plain: 'Avec qui se passe cette mission ?',
        answers: {
          usagers: 'Au contact des usagers',
          equipe: 'Au contact de l’équipe',
          complementaire: 'Ailleurs : vie institutionnelle, recherche, formation…',
          ouvert: 'Ce n’est pas encore décidé',
        },
      },
      savoir: {
        text: 'Dans cette mission, quelle place a le savoir du pair-aidant ?',
        plain: 'À quoi sert ce que le pair-aidant sait ?',
        answers: {
          mobilise: 'On y fait appel dans une activité dont le cadre est défini',
          egalite: 'Il est placé à égalité avec les autres savoirs',
          deux: 'Les deux à la fois',
          ouvert: 'Ce n’est pas encore décidé',
        },
      },
      regards: {
        text: 'Les regards se croisent-ils, y compris quand on n’est pas d’accord ?',
        plain: 'Le pair-aidant et les professionnels comparent-ils leurs idées, même quand elles diffèrent ?',
        answers: {
          oui: 'Oui, cela fait partie de la mission',
          non: 'Ce n’est pas prévu pour cette mission',
          ouvert: 'Ce n’est pas encore décidé',
        },
      },
      construire: {
        text: 'L’équipe s’élargit-elle à une personne concernée, pour construire avec elle ?',
        plain: 'L’équipe s’élargit-elle au pair-aidant, pour construire avec lui ?',
        answers: {
          oui: 'Oui, cela fait partie de la mission',
          non: 'Ce n’est pas prévu pour cette mission',
          ouvert: 'Ce n’est pas encore décidé',
        },
      },
    },
    passages: {
      usagers: 'Le contact avec les usagers est le fondement de l’activité d’un pair-aidant.',
      equipe: 'Au contact de l’équipe : transmissions, réunions cliniques…',
      complementaires: 'Activités complémentaires : vie institutionnelle, recherche, formation…',
      maniere: 'La différence tient plus à la manière de s’engager qu’à l’activité elle-même.',
      mobilises: 'Participation : les savoirs expérientiels sont mobilisés dans des activités dont le cadre est défini. C’est vrai aussi en partenariat.',
      interface: 'Hybride : une configuration à l’interface entre participation et partenariat est possible.',
      egalite: 'Partenariat : dans ces activités, les savoirs du pair-aidant sont placés à égalité avec les autres savoirs.',
      regards: 'Partenariat : cette égalité permet un regard croisé et une conflictualité constructive.',
      ensemble: 'Partenariat : l’équipe pluridisciplinaire s’élargit à la co-construction avec une personne concernée.',
      dialogue: 'Le guide propose d’en parler : que souhaite le pair-aidant, que souhaite la structure ?',
      missions: 'Pour une autre mission, la façon de s’engager peut être différente.',
      cadre,
    },
  },

  cells: {
    structure: 'Structure',
    project: 'Projet',
    actors: 'Principaux acteurs',
    rhythm: 'Rythme',
    framework: 'Cadre',
    status: 'Statut',
    pay: 'Rémunération',
    training: 'Pré-requis / formation en lien',
    prospects: 'Perspectives',
  },
  unsure: 'À vérifier dans le guide : sa version texte a perdu les colonnes de ce tableau, que nous avons reconstitué.',
  facets: {
    structure: {
      caarud: 'CAARUD',
      csapa: 'CSAPA',
      'hopital-de-jour': 'Hôpital de jour',
      hospitalisation: 'Unité d’hospitalisation',
      smr: 'SMR',
    },
    rhythm: { limite: 'Un nombre de séances ou de mois fixé', revient: 'Revient tous les 2 mois', poste: 'Un poste à temps partiel' },
    status: { benevole: 'Bénévole', salarie: 'Salarié', 'a-verifier': 'À vérifier' },
    pay: { non: 'Non', question: 'Non, mais la question s’est posée', salaire: 'Salaire' },
  },
  cases: {
    caarud: {
      title: 'CAARUD',
      plain: 'Un pair-aidant bénévole accueille des personnes avec l’équipe, un après-midi par semaine, pendant 3 mois.',
      cells: {
        project: 'Temps d’accueil collectif co-animé',
        actors: 'Infirmier ou infirmière, intervenant social ou intervenante sociale, pair-aidant',
        rhythm: 'Un après-midi par semaine, pendant 3 mois',
        framework: 'Charte et fiche mission',
        status: 'Bénévole',
        pay: 'Non. Un défraiement est en réflexion.',
        training: 'Non',
        prospects: 'Évaluation commune à la fin de la mission, puis arrêt ou renouvellement',
      },
    },
    csapa: {
      title: 'CSAPA',
      plain: 'Un pair-aidant bénévole anime un groupe de parole avec un ou une psychologue, 9 fois.',
      cells: {
        project: 'Groupe de parole construit et animé ensemble',
        actors: 'Psychologue, pair-aidant',
        rhythm: '9 temps, un tous les 15 jours',
        framework: 'Charte et fiche mission',
        status: 'Bénévole',
        pay: 'Non. Évoqué, mais pas envisagé à court terme.',
        training: 'Non. Une formation diplômante est en réflexion.',
        prospects: 'Évaluation commune après les 9 temps. La suite est en réflexion.',
      },
    },
    'hopital-de-jour': {
      title: 'Hôpital de jour en addictologie',
      plain: 'Un pair-aidant et un infirmier ou une infirmière animent 4 ateliers en 2 semaines. Cela revient tous les 2 mois.',
      cells: {
        project: 'Médiation co-animée',
        actors: 'Infirmier ou infirmière, pair-aidant',
        rhythm: '4 ateliers sur 2 semaines, tous les 2 mois. En place depuis environ 1 an',
        framework: 'Convention tacite. Une charte est en réflexion.',
        status: 'Bénévole',
        pay: 'Non',
        training: 'Formation de 40 h à l’ETP. Une certification patient-expert addictions est en réflexion.',
        prospects: 'Poursuite. D’autres missions sont en réflexion, comme des entretiens individuels.',
      },
    },
    hospitalisation: {
      title: 'Unité d’hospitalisation en addictologie',
      plain: 'Un pair-aidant bénévole participe avec l’équipe à 6 séances pour les patients. Il y a une préparation avant, et une évaluation après.',
      cells: {
        project: 'Programme d’éducation thérapeutique du patient (ETP)',
        actors: '3 infirmiers ou infirmières, psychologue, pair-aidant',
        rhythm: '6 séances, avec une construction avant et une évaluation après. Équipe et pair-aidant investis depuis 2020',
        framework: 'Contrat d’engagement mutuel',
        status: 'Bénévole',
        pay: 'Non',
        training: 'Formation de 40 h à l’ETP. Patient-expert addictions certifié',
        prospects: 'Reconduite du programme d’ETP',
      },
    },
    smr: {
      title: 'Service de soins médicaux et de réadaptation (SMR) en addictologie',
      plain: 'Un médiateur de santé pair travaille à mi-temps dans l’équipe. Il est salarié. Il est en formation.',
      cells: {
        project: 'Intégrer un médiateur de santé pair : ressource pour l’équipe et partenaire pour les soins',
        actors: 'Tous les membres de l’équipe',
        rhythm: 'Poste à 50 % d’un temps plein. Depuis environ 1 an, après près d’un an de réflexion et de structuration du projet',
        framework: 'Contrat de travail et fiche de poste',
        status: 'Salarié',
        pay: 'Salarié',
        training: 'Licence 3 de médiateur de santé pair, en cours',
        prospects: 'Recrutement à l’issue de la formation',
      },
    },
  },

  studies: {
    philadelphie: 'Philadelphie, 2007. Étude rétrospective sur des usagers à haut risque de réhospitalisation : 106 suivis par des pairs, 378 non.',
    ecosse: 'Écosse, 2009. Évaluation qualitative sur six sites pilotes, qui avaient embauché 15 pairs-aidants.',
    michigan: 'Michigan, 1991-1993 (programme Wins). Une vingtaine d’usagers formés et embauchés pour aider vers l’emploi.',
    yale: 'Connecticut (programme de Yale). Les dates imprimées dans le dossier ne sont pas cohérentes.',
    share: 'Pennsylvanie, 1995-1997 (programme Share). Suivi comparé sur 2 ans, par une équipe de 4 pairs et une de 4 professionnels.',
    denver: 'Denver, Colorado, 1986-1988. Première expérience pilote : 15 usagers dans une équipe de suivi.',
    directives: 'Étude conduite par Aurélie Tinland. Le portail ne précise ni la date ni le nombre de personnes.',
    mediateurs: 'France, 2012-2014 (Demailly et Garnoussi). Enquête qualitative sur les médiateurs de santé pairs : observations et 74 entretiens.',
    injection: 'Noëm et Gagnon, 2013. Revue systématique d’interventions par des pairs usagers de drogues par injection.',
  },

  names: {
    'patient-expert': { term: 'Patient-expert', text: 'Statut obtenu après une formation de 40 h à l’éducation thérapeutique.' },
    'patient-expert-addictions': { term: 'Patient-expert addictions', text: 'Statut développé depuis 2020, obtenu par une démarche de certification.' },
    'patient-ressource': { term: 'Patient-ressource', text: 'Patient qui partage son vécu et son expérience avec d’autres.' },
    mediateur: { term: 'Médiateur de santé pair', text: 'Membre du personnel qui dit vivre ou avoir connu des troubles psychiques, et partage son rétablissement.' },
    'travailleur-pair': { term: 'Travailleur pair', text: 'Nom employé dans le secteur social. Un document réserve « travail pair » à ce qui est rémunéré.' },
    'expert-du-vecu': { term: 'Expert du vécu', text: 'Nom employé en Belgique.' },
    'intervenant-pair': { term: 'Intervenant pair', text: 'Nom cité par le guide, sans définition.' },
    famille: { term: 'Pair-aidant famille', text: 'En santé mentale, membre de l’entourage qui soutient et informe d’autres familles.' },
  },

  terms: {
    pair: { term: 'Pair', text: 'Deux personnes sont pairs quand elles se reconnaissent dans un vécu. En addictologie : l’addiction, un parcours de soins, un rétablissement.' },
    usager: { term: 'Usager', text: 'Ici, la personne soignée ou accompagnée. Le guide écrit « usager / patient ».' },
    structure: { term: 'Structure d’addictologie', text: 'Un lieu de soins ou d’accompagnement en addictologie, sanitaire ou médico-social.' },
    caarud: { term: 'CAARUD', text: 'Un type de structure d’addictologie.' },
    csapa: { term: 'CSAPA', text: 'Un type de structure d’addictologie.' },
    smr: { term: 'SMR', text: 'Service de soins médicaux et de réadaptation. On disait avant SSRA.' },
    etp: { term: 'Éducation thérapeutique du patient (ETP)', text: 'Elle vise à rendre le patient plus autonome, à l’aider à suivre son traitement et à mieux vivre. Elle est réglementée.' },
    mediateur: { term: 'Médiateur de santé pair', text: 'Membre du personnel qui dit vivre ou avoir connu des troubles psychiques, et partage son rétablissement.' },
    'savoir-experientiel': { term: 'Savoirs expérientiels', text: 'Ce que l’on a appris de ce qu’on a vécu : connaissances, savoir-faire, savoir-être. En addictologie : l’addiction, le parcours de soins, le rétablissement.' },
    retablissement: { term: 'Rétablissement', text: 'Un processus personnel : retrouver un équilibre, vivre mieux, pouvoir agir (Fédération addiction, 2020, citée par le guide).' },
    'pouvoir-agir': { term: 'Pouvoir d’agir', text: 'Avoir prise sur les décisions et les actions qui touchent à sa santé.' },
    conflictualite: { term: 'Conflictualité constructive', text: 'Le guide ne la définit pas. Il dit que l’égalité des savoirs la permet, comme elle permet un regard croisé.' },
  },

  sources: {
    'bretagne-addictologie': { title: 'Pair-aidance (page sur la pair-aidance en addictologie en Bretagne)' },
    'sante-mentale-portail': { title: 'La pair-aidance en santé mentale (page d’un portail sur la santé mentale)' },
    'guide-pdl': { title: 'Repères pour intégrer des pairs aidants en structure d’addictologie', publisher: 'SRAE Addictologie, Pays de la Loire' },
    'dossier-ireps': { title: 'Dossier documentaire sur la pair-aidance (Anne Sizaret)', publisher: 'Ireps Bourgogne Franche-Comté', date: 'novembre 2019' },
    'has-2023': { title: 'Développer le recours aux pairs-aidants – Grande précarité et troubles psychiques', publisher: 'Haute Autorité de santé', date: 'validée le 30 novembre 2023' },
  },
};
