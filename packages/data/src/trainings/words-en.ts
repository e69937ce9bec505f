import type { trainingsWordsFr } from './words-fr.js';

// The words of the catalogue of trainings in English, by the ids of catalogue.ts. Names and titles stay in French, as the documents write them.

// prettier-ignore
export const trainingsWordsEn: typeof trainingsWordsFr = {
  title: 'Training for peer support: what five documents say',
  publisher: 'pair-aidance (this library)',
  dates: { 'dossier-ireps': 'November 2019', 'has-2023': 'validated on 30 November 2023' },

  statements: {
    'no-obligation': 'According to the Pays de la Loire guide, which is undated, no training is compulsory to be a peer supporter.',
    'often-asked': 'In mental health, an accredited training course is increasingly required to be recognised in services. According to an undated website, the work of a peer supporter has no official status.',
    recommended: 'For people in severe hardship with mental health problems, France’s health authority (Haute Autorité de santé) recommends helping peer supporters develop their skills, for instance through training.',
    cpea: 'The CPEA, or Patient-Expert Addictions certification, certifies the skills of an expert patient in the field of addictive behaviours.',
    'cpea-givers': 'Two bodies award the CPEA together: France Patients-Experts Addictions (FPEA) and the skills development centre of the Paris public hospitals (AP-HP).',
    'cpea-complements': 'To obtain the CPEA, other training courses or internships are required in some cases.',
    du: 'A DU is a university diploma, often with internships: it is not the CPEA, but it can be one of the courses required to obtain it.',
    'etp-40': 'The 40-hour training in patient education (ETP) gives the status of “expert patient”, to help run such programmes; it does not give the CPEA.',
    brittany: 'In Brittany, more than thirty people have started on the path to the CPEA; the document does not say how many have obtained it.',
    funding: 'According to the Pays de la Loire guide, no funds are set aside for peer support. Money can be found, for training too: the service’s own budget, a regional health agency (ARS), a call for projects. In 2020, France’s health authority recommended making the status of peer supporters in services clear, and planning compensation or pay. It recommends refunding expenses, even a volunteer’s.',
    'not-said': 'The documents give neither prices nor application dates, and their links have not been checked since. The Pays de la Loire guide is not binding: it adds to a dialogue, and may be adjusted.',
    archive: 'The past courses, and those abroad, come from a dossier of November 2019: it does not say whether they still exist.',
  },

  trainings: {
    cpea: {
      title: 'Certification Patient-Expert Addictions (CPEA)',
      summary: 'Its full title: “Exercer une activité de patient-expert dans le champ des conduites addictives” (working as an expert patient in the field of addictive behaviours). It follows a framework of activities and skills drawn up by the FPEA, the Association des Patients Experts en Addictologie (APEA) and the AP-HP. It aims to have recovery recognised, and the ability to support peers. It lets people keep their own story for the helping relationship, which is its only ethical setting. It is for those who have a project, not necessarily a professional one. The status of expert patient in addictions has developed since 2020.',
      gives: 'It certifies your skills, which you can make known to services.',
      activities: [
        'Helping to draw up the care plan, with the team',
        'Supporting and guiding patients and service users',
        'Informing and educating them',
        'Helping to train professionals and others',
        'Depending on the project: helping with patient education programmes',
        'Depending on the project: taking part in research and evaluation',
        'Depending on the project: representing expert patients in addictions within services',
        'Depending on the project: representing patients and service users',
      ],
      candidates: [
        'People who want their path to be recognised, for themselves',
        'Members of a users’ association, who want to support its activity and “open doors”',
        'People who have a personal project of peer support in an addiction service',
      ],
      complements: ['Other courses, with or without a diploma, in some cases', 'Internships, in some cases'],
      internship: 'Internships are required in some cases.',
    },
    'licence-sss': {
      title: 'Licence SSS, parcours médiateurs de santé-pairs',
      summary: 'A bachelor’s degree for peer health mediators. The Pays de la Loire guide names it among the courses for people with a professional project. An example: an addiction ward employs a peer health mediator who is in the third year (licence 3); recruitment is planned at the end.',
    },
    'du-lyon': {
      title: 'DU pair-aidance en santé mentale et neurodéveloppement',
      summary: 'A presentation of 2019, entitled “Pair-aidance en santé mentale”, describes this university diploma. It trains peer supporters to work with services.',
      candidates: [
        'Users of mental health care who have recovered, or who live well with their difference (autism, for instance)',
        'They must be able to work in a helping relationship, or to help change how mental health is seen',
      ],
    },
    'du-lyon-familles': {
      title: 'DU pair-aidance familiale en santé mentale et neurodéveloppement',
      summary: 'This university diploma trains family peer supporters. It was launched in autumn 2022: the first diploma of its kind.',
      gives: 'It prepares people to help other families understand, accept, then regain the power to act.',
      candidates: ['Family and friends: this diploma is meant for them'],
    },
    'intervenant-pair-arifts': {
      title: 'Formation intervenant pair',
      summary: 'The Pays de la Loire guide names it among the peer support courses that lead to a diploma, for people with a professional project.',
    },
    'du-nantes': {
      title: 'DU partenariat patients – professionnels de santé',
      summary: 'This university diploma is meant for patients. Its subject is close to peer support: partnership between patients and health professionals.',
      doesNotGive: 'It is not a course in peer support itself.',
    },
    'etp-40': {
      title: '40-hour training in patient education (éducation thérapeutique du patient, ETP)',
      organisers: ['Several bodies'],
      summary: 'ETP helps patients to be more independent, to follow their treatment and to live better. It is regulated, and can concern any long-term illness. A sheet of 2016 says that patients who help run these programmes must be trained for it, like everyone else who runs them. These 40 hours can be part of a course that leads to a diploma. A list of training bodies exists for Pays de la Loire.',
      gives: 'It gives the status of “expert patient”; you can then help run ETP programmes, and receive a payment.',
      doesNotGive: 'It does not give the Patient-Expert Addictions certification (CPEA), which is another process.',
      candidates: ['Patients who want to help run ETP programmes'],
    },
    'stage-cpea': {
      title: 'Internship on the path to the CPEA',
      summary: 'In some cases, internships are required to obtain the CPEA. In Rennes, the Polyclinique Saint-Laurent and the stop-smoking unit of the university hospital each hosted an expert patient in addictions as a trainee. The unit had asked its patients what they expected: above all, to hear someone’s story.',
      gives: 'The internship brings both the expert patient and the team up against real work.',
      candidates: ['People on the path to the CPEA', 'Teams that want to host a trainee, for instance as a full member of the team'],
    },
    'annuaire-pair-aidance-com': {
      title: 'Les formations de pair-aidant',
      summary: 'A page by Emmanuel Foy. The Pays de la Loire guide points to it for other courses that lead to a diploma.',
    },
    'annuaire-crehpsy': {
      title: 'Pair aidance : formations',
      summary: 'A page of the resource centre. The Pays de la Loire guide points to it for other courses that lead to a diploma.',
    },
    'liste-etp-pays-de-la-loire': {
      title: 'Training in ETP: the list for Pays de la Loire',
      summary: 'The bodies that can give the 40-hour ETP training in the region.',
    },

    'du-paris-8': {
      title: 'DU Médiateur de santé / pair',
      summary: 'On-the-job training, part of the pilot programme “Médiateurs de santé / pairs”, led by the CCOMS. It trained and hired former users of psychiatry in public psychiatric services of three regions. There were 29 of them at the start.',
      gives: 'It gave a university diploma; the work in care teams went on afterwards.',
      candidates: ['People who have, or have had, mental health problems, recovered or on their way'],
      duration: 'One year: 8 weeks of classes and 36 weeks of internship',
      internship: '36 weeks in a psychiatric service',
      period: 'Experimental programme from 2012 to 2014; the dossier also gives 2010-2014, and 2011 to 2014',
    },
    'desiu-aix-marseille': {
      title: 'DESIU Pratiques orientées autour du rétablissement',
      summary: 'A diploma linked to the programme “Un chez soi d’abord”. A note of 2016 gives it as an example of training that may interest peers.',
    },
    'irts-montrouge': {
      title: 'Training of peer workers (travailleurs pairs)',
      summary: 'Training of peer workers in the field of social inclusion and emergency help. An article of 2019 describes it.',
      period: 'As part of the États généraux du travail social (2015)',
    },
    'universite-des-patients': {
      title: 'Diploma course of the Université des patients',
      summary: 'Training for patients who want to put their experience of cancer to use for the community. An article of 2019 describes it.',
      candidates: ['Patients who have experience of cancer'],
    },
    'patient-intervenant-cerfep': {
      title: 'Training as a patient intervenant (patient who helps run ETP programmes)',
      summary: 'It prepares patients to help run ETP programmes in Hauts-de-France. A sheet of 2016 describes it. Nothing lays down the patient’s status, but they must be trained in ETP like everyone else who runs these programmes.',
      activities: ['Taking part in the design, running and evaluation of ETP programmes'],
    },
    topside: {
      title: 'Topside, training in peer mentoring',
      summary: 'A European project, tried in France by Adapei 67. A sheet of 2016 describes it. It trains peer mentors, who in turn support and train others. In it, people with an intellectual disability sponsor one another.',
      candidates: ['People with an intellectual disability'],
      period: 'Project launched in 2011',
    },
    'formateur-pair-emulation': {
      title: 'Formation de formateur et co-formateur à la pair-émulation',
      summary: 'It trains the trainers and co-trainers of peer mentors. A document of 2015 presents it: a team develops support through mutual help.',
    },
    'croisement-des-savoirs': {
      title: 'Joint training: croisement des savoirs et des pratiques',
      summary: 'People in poverty and professionals train together, to know each other better and improve practice. A sheet of 2016 describes it.',
      duration: '4 days',
    },
    pactem: {
      title: 'Patients Acteurs de l’Éducation Médicale (PACTEM)',
      summary: 'An action research project in Lyon and Saint-Étienne. Patients take part in the initial and further training of health professionals. An article of 2015 describes it.',
    },
    alfapsy: {
      title: 'Alfapsy: service users train professionals',
      summary: 'A training platform. There, service users build courses for professionals, out of what they know from experience. An article of 2019 describes it.',
    },
    'irts-perpignan': {
      title: 'Croisement des savoirs et des pratiques avec les personnes en situation de pauvreté',
      summary: 'People who have experience of poverty take part in the training of social work students. They work with them, with trainers and with tutors. An article of 2019 describes it.',
      period: 'Since 2015, according to the article of 2019',
    },
    emilia: {
      title: 'EMILIA',
      summary: 'A European action research project. It created a programme of lifelong learning and support towards work, for people living with mental health problems.',
      period: 'From 2005 to 2010',
    },

    'pairs-aidants-reseau': {
      title: 'Pairs Aidants Réseau (PAR)',
      summary: 'A programme that trains future peer workers. Recovery is at the heart of the training. It drew on the “Georgia Certified Peer Specialist Project” (CPS).',
      period: 'Programme created in 2006, training begun in 2008',
      country: 'Quebec',
    },
    'georgia-cps': {
      title: 'Georgia Certified Peer Specialist (CPS)',
      summary: 'The Quebec programme PAR drew on it. The CPS describes recovery in five stages.',
      country: 'United States',
    },
    'scottish-recovery-network': {
      title: 'Diploma in peer support in mental health',
      summary: 'The Scottish Recovery Network created it. A magazine feature of 2012 presents it.',
      country: 'Scotland',
    },
    denver: {
      title: 'Programme Denver',
      summary: 'A first pilot: 15 service users hired as assistants. Much work went into training them, but the teams were poorly prepared: teams need training too, beforehand.',
      period: '1986-1988',
      country: 'United States (Colorado)',
    },
    wins: {
      title: 'Programme Wins',
      summary: 'About twenty service users trained and hired to support others towards work. Their self-esteem grew, but their status and pay were lower than those of other professionals.',
      period: '1991-1993',
      country: 'United States (Michigan)',
    },
    'pairs-aidants-a-l-etranger': {
      title: 'Les pairs aidants à l’étranger',
      summary: 'A page on hiring and training paid peer supporters in hospital mental health services: United States, Canada, United Kingdom, Australia, Denmark, Netherlands, Belgium, Germany, Switzerland.',
    },
  },

  ways: {
    'list-to-etp': 'This list gives the bodies that run the 40-hour ETP training in Pays de la Loire.',
    'cps-to-par': 'The Quebec programme drew on the CPS.',
  },

  picture: {
    title: 'The path to the CPEA, and the ways between courses',
    nodes: {
      vous: 'You, with your experience',
      parcours: 'The certification path',
      formations: 'Other courses',
      stage: 'Internships',
      cpea: 'The CPEA',
      exercer: 'Working in a service',
      etp: 'The 40-hour ETP training',
      programmes: 'ETP programmes',
      diplome: 'A diploma course',
      emploi: 'A job',
    },
    edges: {
      enter: 'You have a project, professional or not: you can start on the certification path.',
      complements: 'In some cases, other courses, with or without a diploma, are required to obtain the CPEA.',
      internship: 'In some cases, internships are required to obtain the CPEA.',
      certified: 'At the end of the path, the FPEA and the AP-HP award the CPEA.',
      practice: 'With the CPEA, you can tell services what your skills are, and work there as a volunteer, an employee or self-employed.',
      etp: 'You want to help run ETP programmes: there is a 40-hour ETP training.',
      programmes: 'The 40-hour ETP training gives the status of “expert patient”, to help run ETP programmes.',
      'etp-then-cpea': 'The 40-hour ETP training is not the CPEA. An example: a peer supporter who took it is thinking about the certification.',
      'cpea-then-etp': 'An example: an expert patient says that the certification opened the door to the 40-hour ETP training.',
      diploma: 'You have a professional project: there are diploma courses, often at a university, with internships.',
      'etp-in-diploma': 'The 40 hours of ETP can be part of a diploma course.',
      'diploma-as-complement': 'A diploma course can be one of the courses required to obtain the CPEA.',
      job: 'An example: an addiction ward employs a peer health mediator who studies for the bachelor’s degree; recruitment is planned at the end.',
    },
  },
};
