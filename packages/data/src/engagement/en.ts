import type { engagementFr } from './fr.js';

// The words of the explainer in English, by the ids of outline.ts. The titles of the documents stay in French, as they are printed. No word
// ranks a modality or a degree.

const cadre = 'The framework is built together, whatever the way of engaging.';

// prettier-ignore
export const engagementEn: typeof engagementFr = {
  title: 'Ways of engaging, without mixing them up',

  sections: {
    intro: {
      title: 'Three different questions',
      plain: 'Three things are often mixed up. How peers help each other. What a peer supporter does. How a peer supporter engages in a service.',
      statements: {
        comment: 'How does help among peers happen? The guide describes three modalities.',
        quoi: 'What does a peer supporter do? The guide tells three kinds of activity apart.',
        engagement: 'How does a peer supporter engage in a service? In participation, in partnership, or at the interface of both.',
        guide: 'This guide, made in Pays de la Loire, comes from a group of addiction professionals, peer supporters and members of users’ associations.',
      },
    },
    modalities: {
      title: 'Three modalities of help among peers',
      plain: 'Help among peers exists in three ways. They complement each other.',
      statements: {
        trois: 'In the services of the region, the survey found three modalities: spontaneous mutual help, users’ associations, peer supporters.',
        complementaires: 'They complement each other. The guide does no more than describe them.',
        relation: 'In all cases it is first of all a relationship: each recognises what the other has lived through.',
        anciennes: 'Mutual help in associations is an old practice. Peer supporters coming into services is an emerging one.',
      },
    },
    supports: {
      title: 'From support to accompaniment',
      plain: 'A peer can support a person. A peer can also accompany them. Accompanying asks for more engagement.',
      statements: {
        axe: 'What a peer gives goes from support, which asks little engagement of them, to accompaniment, which asks more.',
        'autre-axe': 'This describes the help given to a person. It is another question than the way of engaging in the service.',
        circonstances: 'Such a relationship cannot be ordered. Circumstances can favour it.',
      },
    },
    activities: {
      title: 'Three kinds of activity',
      plain: 'A peer supporter can be with users, or with the team. They can do other things, such as training.',
      statements: {
        trois: 'Three kinds of activity are possible: in contact with users, in contact with the team, and complementary.',
        complement: 'A peer supporter gives professionals a complementary view, which helps to reflect on care and support.',
        substitution: 'What peers do complements what professionals do. It does not replace it.',
        ailleurs: 'Outside the service, a peer supporter can also support and accompany peers, in an association or online.',
      },
    },
    degrees: {
      title: 'What sets these ways apart, and what links them',
      plain: 'A peer supporter can engage in several ways. It can change from one mission to another.',
      statements: {
        deux: 'The working group proposes two configurations: participation and partnership.',
        maniere: 'The difference lies more in the way of engaging than in the activity itself.',
        opposition: 'These two conceptions are not opposed.',
        missions: 'The same peer supporter can engage in different ways in different missions.',
        continuum: 'The guide adapts a continuum of engagement to peer supporters (Pomey et al., 2015).',
        recits: 'It gives stories of peer supporters, which show how varied activities and ways of engaging are.',
        notions: 'It points out that peer-to-peer intervention and patient partnership are two distinct notions.',
      },
    },
    place: {
      title: 'A place and a role to adapt',
      plain: 'The place of the peer supporter depends on the project, the people and the service. You talk about it together, then write a framework. It can change.',
      statements: {
        adapter: 'The place and role of a peer supporter adapt to the way of engaging that is wished for.',
        projet: 'They depend on the project: for instance developing an activity with a peer supporter, or bringing them into the team as a new professional.',
        personnes: 'They depend on the people: peer supporter, members of the team, ward manager or head of service, doctor, management…',
        contexte: 'They depend on the service: people accompanied, institutional dynamics…',
        dialogue: 'Each first thinks about their motivations and expectations, then they talk about them.',
        cadre,
        reinterroger: 'This framework is questioned again regularly, so that it can change when needed.',
        conditions: 'Favourable conditions: a team familiar with recovery and peer support, a project that includes experiential knowledge, support for the peer supporter. Also: favourable human resources, and recognition.',
      },
    },
    situate: {
      title: 'Place your project',
      plain: 'Think of one mission. Answer the questions. You will see the passages of the guide that speak of it.',
      statements: {
        'se-demander': 'The guide invites both the peer supporter and the service to ask which way of engaging they have in mind.',
        mission: 'Think of one mission only: the answer can change from one mission to another.',
      },
    },
    cases: {
      title: 'Five examples',
      plain: 'Here are five examples. Each team organises things in its own way with the peer supporter.',
      statements: {
        inspires: 'These five examples are inspired by real situations.',
        modalites: 'At the date of the guide there is no regulatory framework: administrative arrangements are defined in each situation.',
        'sans-facon': 'No example is filed here under a way of engaging: it can vary with the missions.',
      },
    },
    certified: {
      title: 'The certified patient-expert in addictions',
      plain: 'Some peer supporters have a certification. It says what they can do. It is not compulsory.',
      statements: {
        certification: 'Since 2020 a certification recognises knowledge and skills for working with people who have an addiction.',
        contrat: 'A contract with those who act in health or social care defines the missions and role of the patient-expert in addictions.',
        statuts: 'They can be volunteers, employees or self-employed.',
        'sans-obligation': 'At the date of the guide, no training is compulsory to be a peer supporter.',
        'projet-de-soins': 'Take part in working out the care plan, with the multidisciplinary team.',
        accompagnement: 'Accompany and guide the user.',
        information: 'Inform the user and contribute to their education.',
        formation: 'Contribute to training various publics, professional or not.',
        etp: 'Take part in therapeutic education programmes.',
        recherche: 'Take part in research and evaluation programmes.',
        'representation-pairs': 'Represent patient-experts in services.',
        'representation-usagers': 'Represent users.',
      },
    },
    effects: {
      title: 'Effects that the documents describe',
      plain: 'Seeing somebody who is doing better gives hope. The peer supporter also helps users and care staff to understand each other.',
      statements: {
        miroir: 'Users can recognise themselves in a peer. It is a mirror effect, not a saviour effect.',
        espoir: 'By their example, a peer shows that recovery is possible. This gives hope.',
        passerelle: 'The peer supporter knows the language of users and that of care staff, and helps people understand each other and restore trust.',
        decrochage: 'The peer supporter can sense when a person begins to drop out of care.',
        equipes: 'The presence of a peer lets professionals question their practices.',
        rehospitalisation: 'Rehospitalisation over three years: 62% among people followed by peers, 73% among the others.',
        'ecosse-usagers': 'Peer supporters passed on hope, linked users with care teams and helped users take back control of their recovery.',
        'ecosse-equipes': 'Peer supporters fitted in well with care teams.',
        'ecosse-pairs': 'Peer supporters gained confidence and self-esteem.',
        michigan: 'Peer supporters speak of clearly improved self-esteem.',
        yale: 'The work of peers is relevant in early treatment, above all with people who had few links with care at the start.',
        semblable: 'Between people followed by peers and by professionals, there was no significant difference in how they fared.',
        share: 'Peer supporters help people keep to their treatment, and have more direct contact with them.',
        directives: 'With a peer supporter, writing advance directives goes with fewer compulsory admissions, fewer symptoms and more power to act.',
        mediateurs: 'With peer mediators, users speak of easy contact, closeness, availability, and of a model that gives hope.',
        injection: 'The work of peers can help to reduce risky injection practices, such as sharing syringes.',
      },
    },
    limits: {
      title: 'Limits and weak points',
      plain: 'Not everything is simple. Teams must prepare. Peer supporters need to be recognised and supported. Money is often short.',
      statements: {
        'sante-mentale': 'Most of the studies named here are about mental health, and not about addiction care.',
        preparation: 'In a first experience, bringing in peers had been poorly prepared. Teams must be trained beforehand.',
        salaire: 'Less recognised and less paid than their colleagues, some peer supporters felt belittled.',
        confidentialite: 'Confidentiality and the sharing of information raised difficulties.',
        compagnie: 'Some users mostly see company in the peer mediator, find it hard to identify with them, or doubt that a former patient can help.',
        soutien: 'Peers need to be well trained and supported.',
        moyens: 'A research programme begun in 2018 notes that means remain scarce, and volunteering generally the rule.',
        postes: 'In mental health, posts are fragile: their funding is often temporary. In the Rhône, the local mental health plan made the post of the peer supporters permanent.',
        fonds: 'At the date of the guide, no funds are reserved for these activities. It is possible to find some, though.',
        frais: 'The Haute Autorité de santé recommends paying back all expenses, even those of a volunteer.',
      },
    },
    names: {
      title: 'Several names for one role',
      plain: 'The peer supporter has many names. Some people do not recognise themselves in these names. A person who has recovered may no longer feel like a “patient”.',
      statements: {
        polysemique: 'Many close names stand for different realities. The guide keeps “pair aidant” because it is in common use.',
        definition: 'For the guide, it is a person who has recovered, or is in recovery and stabilised, and uses experiential knowledge in a formal setting.',
        reconnaitre: 'People with lived experience do not always recognise themselves in “pair aidant” or “patient expert”.',
        'ne-plus-etre': 'The very idea of recovery is to be no longer a “peer” or a “patient”.',
        'au-dela': 'The role sometimes goes beyond peer support, for instance in training or research, without contact with users.',
        revendications: 'Each name carries claims: participation, social representation, way of intervening.',
        visions: 'Not everyone sees the place and role of a peer supporter in a service in the same way.',
      },
    },
    notice: {
      title: 'What this guide is, and is not',
      plain: 'This guide helps to think. It makes nothing compulsory. At the end of 2023 there was no framework yet for the whole of France.',
      statements: {
        opposable: 'The guide is not binding (“non opposable”).',
        dialogue: 'It complements a dialogue and a reflection with all the parties.',
        evolution: 'It may be completed or adjusted.',
        reglement: 'Laws of 2002, 2009 and 2016 are about the participation of users. At the date of the guide, no regulatory framework is about peer supporters.',
        national: 'At the end of 2023 the Haute Autorité de santé finds a national framework and a national status necessary. At that date they remain to be defined.',
        recommandation: 'It announces a good practice recommendation on peer support.',
      },
    },
  },

  modalities: {
    'entraide-spontanee': {
      title: 'Spontaneous mutual help',
      plain: 'People cared for in the same place help each other. Nobody really organises it.',
      statements: {
        relation: 'A supportive relationship arises, more or less spontaneously, between users who are cared for or accompanied.',
        mutuelle: 'This support is often mutual.',
        informelle: 'The framework is absent or hardly formal, as in sponsorship: the relationship is most often informal.',
        favorisee: 'The setting of care and support favours this relationship.',
        soutien: 'It is support.',
        attentes: 'If something is expected, one thing is kept in mind: the person may still lack stability, or distance from their own experience.',
        contextes: 'Favourable settings: a support group in hospital, a drop-in for a group in a CAARUD, a longer-standing resident sponsoring a new one.',
      },
    },
    associations: {
      title: 'Users’ associations',
      plain: 'Members of an association come to see people who are being cared for. They often come in pairs.',
      statements: {
        membre: 'A member of a users’ association intervenes as such with users.',
        binome: 'They often come in pairs: a “new” and a “long-standing” member of the association.',
        anciennete: 'In the region, most of these associations have been in touch with services, or working in them, for more than twenty years or so.',
        formalise: 'The framework is formal, through an agreement with the association or a charter.',
        contrat: 'Taking part in these interventions can be included in the care contract.',
        evolution: 'It is support. It can become accompaniment, if the user wishes to keep the link with the association.',
        interventions: 'Possible interventions: a support group led by the association in hospital, a first visit in an SMR.',
      },
    },
    'pairs-aidants': {
      title: 'Peer supporters',
      plain: 'A person who is doing better comes to the service regularly. They have a project with the team.',
      statements: {
        personne: 'A person who has recovered, or is in recovery and stabilised, is involved over time or regularly.',
        ponctuel: 'One-off actions are possible too, such as prevention among peers at parties.',
        benevoles: 'Volunteers of associations may recognise themselves in it. The distinction lies mainly in the place given in the service.',
        entourage: 'Someone close to a person with lived experience can be involved in a similar way.',
        emergent: 'The framework tends to become formal, in various ways, since these practices are emerging.',
        projet: 'It comes from a project that all parties build and adjust.',
        situations: 'It is support or accompaniment, depending on the situation.',
        suite: 'Here the guide points to its second part: landmarks for bringing in peer supporters.',
      },
    },
  },

  supports: {
    soutien: {
      title: 'Support',
      plain: 'Supporting is being there for somebody. It can go both ways.',
      statements: {
        engagement: 'Support asks little engagement of the person who intervenes.',
        entraide: 'Mutual help is a particular form of it: both people help each other.',
      },
    },
    accompagnement: {
      title: 'Accompaniment',
      plain: 'Accompanying is a real skill. You must have taken distance from your story, and use it for the other person.',
      statements: {
        engagement: 'Accompaniment asks for more engagement, generally over time.',
        expertise: 'It is a real expertise, founded on experiential knowledge.',
        distance: 'Having lived through it is not enough. What matters most is to have taken distance from it.',
        comprendre: 'The person fully understands what is at stake for the user, without being affected themselves.',
        choisir: 'They choose, among what they know, what suits the situation.',
        mobiliser: 'They use it for the benefit of the user: this is something else than simple testimony.',
        limites: 'They name the limits of this knowledge.',
        lieux: 'Accompaniment exists in associations. It can exist in a service, depending on the place given to associations and peer supporters.',
      },
    },
  },

  activities: {
    usagers: {
      title: 'In contact with users',
      plain: 'The peer supporter talks with users, or does activities with them.',
      statements: {
        contact: 'These are the activities in contact with users, some prevention activities among them.',
        fondement: 'They are the foundation of what a peer supporter does.',
        recits: 'Two peer supporters tell: a workshop where a small group walks, slam poetry workshops.',
      },
    },
    equipe: {
      title: 'In contact with the team',
      plain: 'The peer supporter talks with the team, for instance in meetings.',
      statements: {
        contact: 'These are the activities in contact with the team: handovers, clinical meetings…',
        recit: 'A peer health mediator tells: he takes part in a clinical meeting, and writes or co-writes handover notes.',
      },
    },
    complementaires: {
      title: 'Complementary activities',
      plain: 'The peer supporter can also take part in the life of the institution. They can help research or training.',
      statements: {
        exemples: 'These are other activities: institutional life, research, training…',
        'sans-usagers': 'Without contact with users, the role goes beyond the sole field of peer support.',
        recit: 'A patient-expert tells: he speaks of his own path in a medical school, in classes on addiction.',
      },
    },
  },

  degrees: {
    participation: {
      title: 'Participation',
      plain: 'The peer supporter brings their knowledge to an activity. The framework of this activity is defined.',
      statements: {
        mobilises: 'The experiential knowledge of the peer supporter is called upon in activities whose framework is defined.',
        exemples: 'For instance: co-leading a support group, or a prevention action among peers at parties.',
        cadre,
      },
    },
    hybrid: {
      title: 'Hybrid',
      plain: 'Both ways meet.',
      statements: {
        interface: 'A hybrid configuration is possible, at the interface between participation and partnership.',
        exemples: 'The guide’s definition gives no example of it.',
        cadre,
      },
    },
    partnership: {
      title: 'Partnership',
      plain: 'What the peer supporter knows counts as much as what others know. All think and build together.',
      statements: {
        egalite: 'The experiential knowledge of the peer supporter is set on an equal footing with other knowledge, academic or professional.',
        mobilises: 'Here too, it is called upon in activities whose framework is defined.',
        regards: 'This equal footing allows crossed views and constructive conflict.',
        equipe: 'The multidisciplinary team widens: it builds with a person with lived experience.',
        exemples: 'The guide’s definition gives no example of it.',
        cadre,
      },
    },
  },

  parts: {
    characteristics: 'Characteristics',
    framework: 'Framework',
    support: 'Help given',
    examples: 'Examples',
    meaning: 'What it is',
    conditions: 'The framework',
    main: 'Main fields of activity',
    project: 'Depending on their project, also',
  },

  situate: {
    questions: {
      activite: {
        text: 'This mission takes place mostly…',
        plain: 'Who is this mission with?',
        answers: {
          usagers: 'In contact with users',
          equipe: 'In contact with the team',
          complementaire: 'Elsewhere: institutional life, research, training…',
          ouvert: 'Not decided yet',
        },
      },
      savoir: {
        text: 'In this mission, what place does the knowledge of the peer supporter have?',
        plain: 'What is the peer supporter’s knowledge used for?',
        answers: {
          mobilise: 'It is called upon in an activity whose framework is defined',
          egalite: 'It is set on an equal footing with other knowledge',
          deux: 'Both at once',
          ouvert: 'Not decided yet',
        },
      },
      regards: {
        text: 'Do views cross, also when people disagree?',
        plain: 'Do the peer supporter and the professionals compare their views, even when they differ?',
        answers: {
          oui: 'Yes, it is part of the mission',
          non: 'It is not planned for this mission',
          ouvert: 'Not decided yet',
        },
      },
      construire: {
        text: 'Does the team widen to a person with lived experience, to build with them?',
        plain: 'Does the team widen to the peer supporter, and build with them?',
        answers: {
          oui: 'Yes, it is part of the mission',
          non: 'It is not planned for this mission',
          ouvert: 'Not decided yet',
        },
      },
    },
    passages: {
      usagers: 'Contact with users is the foundation of what a peer supporter does.',
      equipe: 'In contact with the team: handovers, clinical meetings…',
      complementaires: 'Complementary activities: institutional life, research, training…',
      maniere: 'The difference lies more in the way of engaging than in the activity itself.',
      mobilises: 'Participation: experiential knowledge is called upon in activities whose framework is defined. This is true of partnership too.',
      interface: 'Hybrid: a configuration at the interface between participation and partnership is possible.',
      egalite: 'Partnership: in these activities, what the peer supporter knows is set on an equal footing with other knowledge.',
      regards: 'Partnership: this equal footing allows crossed views and constructive conflict.',
      ensemble: 'Partnership: the multidisciplinary team widens to building with a person with lived experience.',
      dialogue: 'The guide proposes talking about it: what does the peer supporter wish, what does the service wish?',
      missions: 'For another mission, the way of engaging can be different.',
      cadre,
    },
  },

  cells: {
    structure: 'Service',
    project: 'Project',
    actors: 'Main people involved',
    rhythm: 'Rhythm',
    framework: 'Framework',
    status: 'Status',
    pay: 'Pay',
    training: 'Prerequisites / related training',
    prospects: 'Prospects',
  },
  unsure: 'To be checked in the guide: its text version lost the columns of this table, which we rebuilt.',
  facets: {
    structure: {
      caarud: 'CAARUD',
      csapa: 'CSAPA',
      'hopital-de-jour': 'Day hospital',
      hospitalisation: 'Hospital unit',
      smr: 'SMR',
    },
    rhythm: { limite: 'A set number of sessions or months', revient: 'Comes back every 2 months', poste: 'A part-time post' },
    status: { benevole: 'Volunteer', salarie: 'Employee', 'a-verifier': 'To be checked' },
    pay: { non: 'No', question: 'No, but the question came up', salaire: 'Salary' },
  },
  cases: {
    caarud: {
      title: 'CAARUD',
      plain: 'A volunteer peer supporter welcomes people with the team, one afternoon a week, for 3 months.',
      cells: {
        project: 'Co-led drop-in for a group',
        actors: 'Nurse, social worker, peer supporter',
        rhythm: 'One afternoon a week, for 3 months',
        framework: 'Charter and mission sheet',
        status: 'Volunteer',
        pay: 'No. Covering expenses is being thought about.',
        training: 'No',
        prospects: 'Joint evaluation at the end of the mission, then an end or a renewal',
      },
    },
    csapa: {
      title: 'CSAPA',
      plain: 'A volunteer peer supporter leads a support group with a psychologist, 9 times.',
      cells: {
        project: 'Talking group built and led together',
        actors: 'Psychologist, peer supporter',
        rhythm: '9 times, once a fortnight',
        framework: 'Charter and mission sheet',
        status: 'Volunteer',
        pay: 'No. Mentioned, but not planned in the short term.',
        training: 'No. Training that leads to a diploma is being thought about.',
        prospects: 'Joint evaluation after the 9 times. What follows is being thought about.',
      },
    },
    'hopital-de-jour': {
      title: 'Day hospital in addiction care',
      plain: 'A peer supporter and a nurse lead 4 workshops in 2 weeks. This comes back every 2 months.',
      cells: {
        project: 'Co-led mediation',
        actors: 'Nurse, peer supporter',
        rhythm: '4 workshops over 2 weeks, every 2 months. In place for about 1 year',
        framework: 'Unwritten agreement. A charter is being thought about.',
        status: 'Volunteer',
        pay: 'No',
        training: '40 h training in ETP. A patient-expert addictions certification is being thought about.',
        prospects: 'To go on. Other missions are being thought about, such as one-to-one interviews.',
      },
    },
    hospitalisation: {
      title: 'Hospital unit in addiction care',
      plain: 'A volunteer peer supporter takes part in 6 sessions for patients, with the team. There is preparation before, and evaluation after.',
      cells: {
        project: 'Therapeutic patient education programme (ETP)',
        actors: '3 nurses, psychologist, peer supporter',
        rhythm: '6 sessions, with building before and evaluation after. Team and peer supporter involved since 2020',
        framework: 'Contract of mutual commitment',
        status: 'Volunteer',
        pay: 'No',
        training: '40 h training in ETP. Certified patient-expert in addictions',
        prospects: 'The ETP programme is renewed',
      },
    },
    smr: {
      title: 'Medical care and rehabilitation service (SMR) in addiction care',
      plain: 'A peer health mediator works half-time in the team. The mediator is an employee, and in training.',
      cells: {
        project: 'Bring in a peer health mediator: a resource for the team and a partner for care',
        actors: 'All members of the team',
        rhythm: 'A post at 50% of full time. For about 1 year, after nearly one year of thinking and structuring the project',
        framework: 'Employment contract and job description',
        status: 'Employee',
        pay: 'Employee',
        training: '“Licence 3” (third year at university) as a peer health mediator, under way',
        prospects: 'Recruitment at the end of the training',
      },
    },
  },

  studies: {
    philadelphie: 'Philadelphia, 2007. Retrospective study of users at high risk of rehospitalisation: 106 followed by peers, 378 not.',
    ecosse: 'Scotland, 2009. Qualitative evaluation in six pilot sites, which had hired 15 peer supporters.',
    michigan: 'Michigan, 1991-1993 (Wins programme). About twenty users trained and hired to help people towards work.',
    yale: 'Connecticut (Yale programme). The dates printed in the dossier are not consistent.',
    share: 'Pennsylvania, 1995-1997 (Share programme). Care compared over 2 years, by a team of 4 peers and one of 4 professionals.',
    denver: 'Denver, Colorado, 1986-1988. First pilot experience: 15 users in a community care team.',
    directives: 'Study led by Aurélie Tinland. The portal gives neither its date nor the number of people.',
    mediateurs: 'France, 2012-2014 (Demailly and Garnoussi). Qualitative inquiry on peer health mediators: observations and 74 interviews.',
    injection: 'Noëm and Gagnon, 2013. Systematic review of interventions by peers who use drugs by injection.',
  },

  names: {
    'patient-expert': { term: 'Patient-expert', text: 'A status gained after 40 h of training in therapeutic education.' },
    'patient-expert-addictions': { term: 'Patient-expert addictions', text: 'A status developed since 2020, gained through a certification.' },
    'patient-ressource': { term: 'Patient-ressource (resource patient)', text: 'A patient who shares what they lived through with others.' },
    mediateur: { term: 'Médiateur de santé pair (peer health mediator)', text: 'A member of staff who says that they live with or have known mental illness, and shares their recovery.' },
    'travailleur-pair': { term: 'Travailleur pair (peer worker)', text: 'A name used in social care. One document keeps “travail pair” for paid work.' },
    'expert-du-vecu': { term: 'Expert du vécu (expert by experience)', text: 'A name used in Belgium.' },
    'intervenant-pair': { term: 'Intervenant pair', text: 'A name that the guide mentions without defining it.' },
    famille: { term: 'Pair-aidant famille (family peer supporter)', text: 'In mental health, someone close to a person with lived experience, who supports and informs families in a similar situation.' },
  },

  terms: {
    pair: { term: 'Peer', text: 'Two people are peers when they recognise each other in what they lived through. In addiction care: addiction, a path through care, recovery.' },
    usager: { term: 'User', text: 'Here, the person who is cared for or accompanied. The guide writes “usager / patient”.' },
    structure: { term: 'Service (structure d’addictologie)', text: 'A place of addiction care or support, in health care or social care.' },
    caarud: { term: 'CAARUD', text: 'A kind of addiction service in France.' },
    csapa: { term: 'CSAPA', text: 'A kind of addiction service in France.' },
    smr: { term: 'SMR', text: 'Medical care and rehabilitation service. It used to be called SSRA.' },
    etp: { term: 'Therapeutic patient education (ETP)', text: 'It aims to make patients more autonomous, to help them follow their treatment and live better. It is regulated.' },
    mediateur: { term: 'Peer health mediator', text: 'A member of staff who says that they live with or have known mental illness, and shares their recovery.' },
    'savoir-experientiel': { term: 'Experiential knowledge', text: 'What one learned from what one lived through: knowledge, know-how, ways of being. In addiction care: addiction, the path through care, recovery.' },
    retablissement: { term: 'Recovery', text: 'A personal process: finding balance again, living better, being able to act (Fédération addiction, 2020, quoted by the guide).' },
    'pouvoir-agir': { term: 'Power to act', text: 'Having a hold on the decisions and actions that affect one’s health.' },
    conflictualite: { term: 'Constructive conflict', text: 'The guide does not define it. It says that the equal footing of kinds of knowledge allows it, as it allows crossed views.' },
  },

  sources: {
    'bretagne-addictologie': { title: 'Pair-aidance (page on peer support in addiction care in Brittany)' },
    'sante-mentale-portail': { title: 'La pair-aidance en santé mentale (page of a portal on mental health)' },
    'guide-pdl': { title: 'Repères pour intégrer des pairs aidants en structure d’addictologie', publisher: 'SRAE Addictologie, Pays de la Loire' },
    'dossier-ireps': { title: 'Dossier documentaire sur la pair-aidance (Anne Sizaret)', publisher: 'Ireps Bourgogne Franche-Comté', date: 'November 2019' },
    'has-2023': { title: 'Développer le recours aux pairs-aidants – Grande précarité et troubles psychiques', publisher: 'Haute Autorité de santé', date: 'validated 30 November 2023' },
  },
};
