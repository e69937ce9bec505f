import type { selfCheckFr } from './fr.js';

// The words of the self-check in English, by the ids of rules.ts. The titles of the documents stay in French, as they are printed.

// prettier-ignore
export const selfCheckEn: typeof selfCheckFr = {
  title: 'Who can become a peer supporter?',
  intro: {
    lead: 'What if your experience could help someone?',
    purpose: 'A few questions to think about it, at your own pace.',
    duration: 'About 5 minutes.',
    noTest: 'This is not a test, not a diagnosis, and not a selection. There is no right answer.',
    privacy: 'Your answers stay on this device. Nobody else sees them.',
    stop: 'You can skip a question, go back, or stop whenever you like. “Clear my answers” clears everything.',
  },

  questions: {
    vecu: {
      text: 'What experience do you start from?',
      plain: 'What hard time have you known in your life?',
      short: 'Your experience',
      hint: 'Your story does not have to look like anyone else’s.',
      answers: {
        addiction: 'An addiction',
        psychique: 'Mental illness',
        rue: 'Homelessness, or great hardship',
        plusieurs: 'Several of these',
        proche: 'Someone close to me went through this, and I support or supported them',
        autre: 'Something else',
      },
    },
    chemin: {
      text: 'Where are you on your path of recovery?',
      plain: 'How are you, compared with before? It is for you to say.',
      short: 'Your path',
      hint: 'You are the one who says what recovery is. Nobody counts time here.',
      answers: {
        fait: 'I have walked that path, in my own way',
        'en-chemin': 'I am on my way, and moving forward',
        debut: 'It is just beginning',
      },
    },
    soins: {
      text: 'Have you been through care or support services?',
      plain: 'Did professionals help you?',
      short: 'Care and support',
      hint: 'In a hospital, a centre, a shelter, with a team.',
      answers: {
        bien: 'Yes, and I know well how it works',
        peu: 'Yes, a little',
        autrement: 'No, I found another way forward',
      },
    },
    aujourdhui: {
      text: 'And today, how are you?',
      plain: 'How is your life at the moment?',
      short: 'Today',
      hint: 'A path is never fixed. Your answer can change.',
      answers: {
        stable: 'My life has found some stability',
        variable: 'It depends on the day',
        difficile: 'Today is hard',
      },
    },
    aider: {
      text: 'Do you help other people?',
      plain: 'Do you help someone who is living through what you lived through?',
      short: 'Helping others',
      hint: 'Listening to someone you know counts.',
      answers: {
        association: 'Yes, in an association or a group',
        autour: 'Yes, around me',
        equipe: 'Yes, together with a team',
        envie: 'Not yet, but I would like to',
        pas: 'Not for now',
      },
    },
    'famille-chemin': {
      text: 'And you, where are you with what you have been through?',
      plain: 'How are you yourself, compared with before?',
      short: 'Your own path',
      hint: 'This is about you, and not only about the person you support.',
      answers: {
        fait: 'I have come a long way, too',
        dedans: 'I am still in the middle of it',
        debut: 'It is just beginning',
      },
    },
    'famille-aujourdhui': {
      text: 'And today, how are you?',
      plain: 'How is your own life at the moment?',
      short: 'Today',
      hint: 'You are allowed to think of yourself.',
      answers: {
        stable: 'My life has found some stability',
        variable: 'It depends on the day',
        difficile: 'Today is hard',
      },
    },
    'famille-aider': {
      text: 'Do you talk about all this with other families?',
      plain: 'Do you talk with families who live through the same thing?',
      short: 'Other families',
      answers: {
        groupe: 'Yes, in a group or an association',
        autour: 'Yes, with people I know',
        envie: 'Not yet, but I would like to',
        pas: 'Not for now',
      },
    },
    recul: {
      text: 'When you talk about your story, what happens?',
      plain: 'Can you talk about what you lived through?',
      short: 'Talking about your story',
      hint: 'Everyone has their own pace.',
      answers: {
        pose: 'I can talk about it with some distance',
        remue: 'I talk about it, but it still stirs me up',
        'trop-tot': 'It is too early to talk about it',
      },
    },
    comprendre: {
      text: 'Someone tells you a story close to yours. What happens in you?',
      plain: 'Someone tells you a story like yours. How do you feel?',
      short: 'Hearing a story close to yours',
      answers: {
        solide: 'I understand, and I am not carried away',
        touche: 'I understand, and it touches me very deeply',
        evite: 'I would rather avoid such moments',
      },
    },
    choisir: {
      text: 'This person is looking for an idea. How do you choose what to say?',
      plain: 'This person asks you for an idea. What do you say?',
      short: 'Choosing what may help',
      answers: {
        tri: 'I look for what may help them',
        tout: 'I tell them everything that helped me',
        hesite: 'I do not dare to give an idea yet',
      },
    },
    'pour-autre': {
      text: 'And when you talk to them about yourself, what is it mostly for?',
      plain: 'Why do you talk to them about yourself?',
      short: 'Talking about yourself',
      answers: {
        autre: 'To help them move forward',
        recit: 'To tell what I lived through',
        deux: 'A little of both',
      },
    },
    limites: {
      text: 'Your experience does not answer everything. Can you say so?',
      plain: 'Can you say: “That, I do not know”?',
      short: 'Saying your limits',
      answers: {
        dit: 'Yes, I can say ‘that, I do not know’',
        parfois: 'Sometimes it is hard to say',
        'tout-regler': 'It is hard for me, I would like to solve everything',
      },
    },
    dire: {
      text: 'Could you say to the person you help: “I have lived through it”?',
      plain: 'Could you tell them that you lived through the same thing?',
      short: 'Saying “I have lived through it”',
      hint: 'Only within the helping relationship. You choose what you say.',
      answers: {
        oui: 'Yes',
        'une-part': 'Yes, but not everything',
        non: 'No, I would rather keep it to myself',
      },
    },
    temps: {
      text: 'Do you have time for this?',
      plain: 'How much time do you have to help?',
      short: 'Time',
      hint: 'One-off activities exist, too.',
      answers: {
        regulier: 'Yes, a little time on a regular basis',
        ponctuel: 'Yes, from time to time',
        peu: 'Not at the moment',
      },
    },
    soutien: {
      text: 'When things are hard, do you have someone to talk to?',
      plain: 'Who listens to you when things go badly?',
      short: 'Someone to talk to',
      answers: {
        oui: 'Yes, one person or several',
        peu: 'Not really',
        seul: 'No, and it is very hard at the moment',
      },
    },
  },

  outcomes: {
    'prendre-soin': {
      title: 'Today, think of yourself first',
      text: 'You said that things are hard at the moment. Thank you for saying so. You do not have to carry this without help. It can change. The rest can wait.',
    },
    famille: {
      title: 'Your experience as a relative counts',
      text: 'You know what a family goes through. Peer support exists between relatives, too. Here is what your answers tell.',
    },
    deja: {
      title: 'You already walk part of this path',
      text: 'You already help, and you talk about your story. You can go on like this. You can also make it a project with others.',
    },
    'premier-pas': {
      title: 'A first step is possible',
      text: 'You would like to help, and you talk about your story. You can begin near where you live, with others.',
    },
    'rien-ne-presse': {
      title: 'There is no hurry',
      text: 'You move forward at your own pace. Experience becomes knowledge with distance. Meanwhile you can read, or meet other people, for yourself.',
    },
    regarder: {
      title: 'You can look around first',
      text: 'Your answers leave several doors open. There are several ways to help among peers. You can discover them without deciding anything.',
    },
  },

  parts: {
    brings: 'What you already bring',
    know: 'Good to know',
    free: 'What is not asked of you to begin',
    care: 'Taking care of yourself',
  },

  statements: {
    vecu: 'You have been through what others go through. Peer support starts there.',
    'vecu-plusieurs': 'You have known several hardships. This happens often, and people learn from it, too.',
    'vecu-autre': 'The documents also speak of exile, disability and illness. Your experience may count.',
    'vecu-proche': 'You have stood beside someone close to you. In addiction care, some association volunteers come from there.',
    chemin: 'You have moved forward. What helped you, and what held you back, make a kind of knowledge.',
    'chemin-debut': 'You are beginning. Recovery moves in your own way, and it is never fixed.',
    soins: 'You know care from the inside. A peer supporter speaks the language of patients and that of care staff.',
    'soins-autrement': 'In addiction care, one guide speaks of three experiences: addiction, a course of care, recovery. If you found another way forward, talk about it with an association.',
    stable: 'Your life has found some stability. One guide describes peer supporters like this: recovered or on their way, with a life that is stable.',
    variable: 'It depends on the day: recovery is not a fixed state. A peer supporter’s time can be arranged.',
    difficile: 'Today is hard. Recovery is not a fixed state. In a group, people support each other.',
    'aide-association': 'You already help, in an association or a group. In Brittany, peer supporters in addiction care often come from there.',
    'aide-autour': 'You already help around you. It counts, just as helping in an association does.',
    'aide-equipe': 'You already help, together with a team. It is one of the ways to be a peer supporter.',
    'aide-envie': 'You would like to help. Sharing one’s story can bring hope back.',
    'famille-existe': 'People speak of family peer support. In addiction care, too, a relative can be involved in a service.',
    'famille-chemin': 'You have come a long way. A family peer supporter shares that story to give hope.',
    'famille-seule': 'Some families say they feel rather alone. Sharing between families strengthens the power to act.',
    'famille-stable': 'Your life has found some stability. One document speaks of it for those who want to help their peers.',
    'famille-variable': 'It depends on the day. A peer supporter must be supported, and their time can be arranged.',
    'famille-aide': 'You already talk with other families. Such talks strengthen everyone’s power to act.',
    'famille-envie': 'You would like to talk with other families. Some relatives choose to support others in this way.',
    recul: 'You have gained some distance. It is what turns experience into knowledge.',
    'recul-remue': 'Talking about your story still stirs you up. Gaining distance is work. Supervision can help.',
    'recul-trop-tot': 'It is too early to talk about your story. Nothing obliges you to. Experience becomes knowledge with distance.',
    comprendre: 'You understand the other person without being carried away. It is one of a peer supporter’s four abilities.',
    'comprendre-touche': 'Other people’s stories touch you very deeply. Support asks one to understand without being shaken oneself. Supervision helps to deal with one’s emotions.',
    'comprendre-evite': 'You would rather avoid such moments. There are other activities: training, research, the life of a service.',
    choisir: 'You look for what may help the other person. Choosing the right piece of knowledge is one of a peer supporter’s four abilities.',
    'choisir-tout': 'You tell everything that helped you. A peer supporter chooses what suits the situation. There are as many kinds of knowledge as there are people.',
    'choisir-hesite': 'You do not dare yet. Experience becomes knowledge when one draws lessons from it, in a place that welcomes it.',
    'pour-autre': 'You talk about yourself to help the other person. It is one of a peer supporter’s four abilities.',
    'pour-autre-recit': 'Telling is useful: it is what peer supporters do most often. Supporting also means putting one’s knowledge at the other person’s service.',
    limites: 'You can say your limits. It is one of a peer supporter’s four abilities.',
    'limites-miroir': 'A peer supporter is a mirror, not a saviour. They can say the limits of what they know.',
    dire: 'You could say “I have lived through it”. A peer shows their path, only within the helping relationship.',
    'dire-non': 'You would rather keep your story to yourself. Being a peer supporter means saying that one has lived through it. One can also do prevention work without saying it.',
    'temps-regulier': 'You have a little time on a regular basis. Support generally asks for a lasting commitment.',
    'temps-ponctuel': 'You can help from time to time. Support generally asks for a lasting commitment, but one-off activities exist.',
    'temps-peu': 'You have no time at the moment. Support generally asks for a lasting commitment, but one-off activities exist.',
    'formation-psy': 'In mental health, more and more peer supporters take a training course. To work in a service, it is more and more often needed.',
    soutien: 'You have someone to talk to. A peer supporter must be supported, too.',
    'soutien-peu': 'You have little support. For peer supporters, access to psychological support is recommended, where needed.',
    'sans-diplome': 'A diploma. In addiction care, no training is compulsory. Some peer supporters are trained, others are not.',
    'sans-certification': 'A certification. One exists in addiction care, for those who want their path to be recognised.',
    'sans-identique': 'The same experience. One can recognise oneself in a path that is very different from one’s own.',
    'sans-association': 'A membership card. One can help in an association, around oneself, or with a team.',
    'sans-norme': 'A model recovery. Everyone defines their own.',
    soin: 'The well-being of peer supporters counts: they must be supported. A team can plan regular meetings, and supervision.',
    frais: 'The French health authority (Haute Autorité de santé) recommends paying back all expenses, even for volunteers.',
  },

  steps: {
    parler: { title: 'Talk with someone, now or soon', text: 'A help line, someone close to you, a professional who knows you. You choose.' },
    groupe: { title: 'Meet a group near you', text: 'People who live through the same thing support each other there, without judgement.' },
    'groupe-pour-vous': { title: 'Meet a group, for yourself', text: 'People share what they live through, and support each other, without judgement.' },
    familles: { title: 'Meet other families near you', text: 'Families can share in a support group, for instance in an association.' },
    lire: { title: 'Read what recovery is', text: 'It is a personal process. Everyone defines it for themselves.' },
    revenir: { title: 'Give yourself time, then come back', text: 'You can take up these questions again whenever you like.' },
    equipe: { title: 'Talk about your project with a team', text: 'Say why you want it, and what you expect. The framework is built together.' },
    formation: { title: 'Look at a training course', text: 'In addiction care it is not compulsory. There are several kinds.' },
    'formation-famille': { title: 'Look at a training course for relatives', text: 'In Lyon, a university diploma in family peer support was launched in autumn 2022. In addiction care no training is compulsory.' },
    certification: { title: 'See the Patient-Expert Addictions certification', text: 'It can make your path recognised. It is not compulsory.' },
    reseau: { title: 'Meet other peer supporters', text: 'Some gather in a network, to share their experience.' },
    'a-deux': { title: 'Begin as a pair', text: 'In associations people often work in pairs: a “young” member and an “old” one.' },
    action: { title: 'Try a one-off activity', text: 'For instance, prevention among peers at a party.' },
    formes: { title: 'See the ways to help', text: 'Mutual help among peers, associations, work with a team: there are several ways, and they complement each other.' },
    'trouver-soutien': { title: 'Ask what support is planned for you', text: 'For instance regular meetings with a manager, or supervision: a time to reflect and deal with one’s emotions.' },
  },

  notions: {
    'savoir-experientiel': {
      term: 'Experiential knowledge',
      text: 'It is what you learned from your own experience. What helped you, what held you back, care and its places are part of it. Living through a hardship is not enough: one has to draw lessons from it, with distance. There are as many kinds of knowledge as there are people.',
    },
    retablissement: {
      term: 'Recovery',
      text: 'It is a personal process: finding balance again, living better, taking back power over one’s life. It follows no norm: everyone defines their own. It is not fixed: it goes on.',
    },
    'cinq-c': {
      term: 'The 5 Cs',
      text: 'Five signs of addiction: loss of Control, Compulsive use, negative Consequences, Cravings, Continuing despite the problems. Part of recovery is putting them at a distance.',
    },
    miroir: {
      term: 'The mirror effect, not the saviour effect',
      text: 'The peer supporter shows that they have been there. The other person can recognise themselves in them, even when the paths are very different. The peer supporter is not a saviour.',
    },
    bilinguisme: {
      term: 'Bilingualism',
      text: 'The peer supporter speaks both the language of patients and that of care staff. They help each to understand the other. One peer supporter puts it like this: “being a human bridge between carer and patient”.',
    },
  },

  distress: 'Thank you for saying so. You do not have to carry this without help. You can call now, then go on or not.',
  contact: {
    title: 'Talk about it with a person',
    text: 'An association near you, or a professional you know, can listen to you. You have nothing to prepare.',
  },

  sources: {
    'bretagne-addictologie': { title: 'Pair-aidance (page on peer support in addiction care in Brittany)' },
    'sante-mentale-portail': { title: 'La pair-aidance en santé mentale (page of a portal on mental health)' },
    'guide-pdl': { title: 'Repères pour intégrer des pairs aidants en structure d’addictologie', publisher: 'SRAE Addictologie, Pays de la Loire' },
    'dossier-ireps': { title: 'Dossier documentaire sur la pair-aidance (Anne Sizaret)', publisher: 'Ireps Bourgogne Franche-Comté', date: 'November 2019' },
    'has-2023': { title: 'Développer le recours aux pairs-aidants – Grande précarité et troubles psychiques', publisher: 'Haute Autorité de santé', date: 'validated 30 November 2023' },
  },
};
