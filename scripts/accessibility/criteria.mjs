// What is known of each criterion of RGAA 4.1, for each element. A line of the table is written in short:
//   C:key      conforms; the key names the test that proves it, below
//   C:hand     conforms, judged by reading the code and by eye, and no test holds it
//   NA         there is nothing of the kind
//   page       only the page that holds the element can answer
//   ?          not judged
// One word is for all five elements; else five, in the order of `elements`. Titles are our own short ones, not those of the law.

/** In the order of the columns. */
export const elements = ['pair-finder', 'pair-trainings', 'pair-self-check', 'pair-engagement', 'pair-help-lines'];

/** Words of the title of a test, by the name that the table uses: the script refuses a title that no test has. */
export const proofs = {
  axe: 'shows what it says, without an error, a foreign request or an obstacle',
  heard: 'says of a part at rest what is written of it',
  said: 'says in exactly these words what happens, failures included',
  spaced: 'spaced text neither overflows nor is cut at 320 px (C8)',
  doubled: 'is doubled where the visitor’s browser doubles its own, whatever the page makes of a rem (C8)',
  contrast: 'keep text at 4.5:1 and controls at 3:1 on a',
  ring: 'keep that with the focus, which is an outline at 3:1, on a',
  still: 'move nothing (C10)',
  stillExplainer: 'moves nothing, whatever is opened (E9)',
  levels: 'is a named region whose headings follow the level asked for and never skip (C13)',
  levelsExplainer: 'says all in headings, paragraphs and one table, without tabs; the picture adds no word of its own (E1)',
  pictureExplainer: 'hides the picture from assistive technology and keeps what can be pressed out of it (E2)',
  languages: 'marks what a document says in another language than the words around it (C12)',
  languagesExplainer: 'shows an owner’s document as text, in its own language (C4, C12)',
  compared: 'compares in a real table with a caption and headers, and nothing that scrolls (T9)',
  cases: 'puts the cases side by side in a table with headers, and one after the other when it is narrow, in the same order (E6)',
  keyFinder: 'does a whole search with the keyboard alone',
  keyTrainings: 'compares at 320 px by keyboard alone: one list a training, with what is known of it (T8, T9)',
  keySelfCheck: 'can be gone through from the first screen to the result with the keyboard alone',
  keyExplainer: 'can be used with the keyboard alone: a degree opens, a source opens, an answer is given',
  combobox: 'is used with the keyboard alone: down, up, Enter to choose, Escape to close',
  place: 'goes back to the place when no commune has that name, and says so instead of a number',
  group: 'asks one question a screen in a native group, nothing chosen, with two ways not to choose, on every screen (Q2)',
  alone: 'never goes on by itself, neither with time nor with an answer (Q15)',
  numbers: 'gives each number a link of 44 px whose accessible name holds what is seen and who answers',
};

export const criteria = `
1 Images
1.1 Image porteuse d’information : alternative | NA ? NA NA NA
1.2 Image de décoration : ignorée | C:hand C:hand C:hand C:pictureExplainer C:hand
1.3 Alternative d’image pertinente | NA ? NA NA NA
1.4 CAPTCHA ou image-test : alternative | NA
1.5 CAPTCHA : autre accès | NA
1.6 Description détaillée si nécessaire | NA ? NA NA NA
1.7 Description détaillée pertinente | NA ? NA NA NA
1.8 Image de texte | NA
1.9 Légende d’image reliée | NA
2 Cadres
2.1 Cadre : titre | NA
2.2 Titre de cadre pertinent | NA
3 Couleurs
3.1 Information par la seule couleur | ?
3.2 Contraste du texte | C:axe
3.3 Contraste des composants et des graphismes | C:contrast ? ? ? ?
4 Multimédia
4.1 Transcription ou audiodescription | NA
4.2 Transcription pertinente | NA
4.3 Sous-titres | NA
4.4 Sous-titres pertinents | NA
4.5 Audiodescription | NA
4.6 Audiodescription pertinente | NA
4.7 Média identifiable | NA
4.8 Média non temporel : alternative | NA
4.9 Alternative de média non temporel pertinente | NA
4.10 Son déclenché automatiquement | NA
4.11 Média temporel au clavier | NA
4.12 Média non temporel au clavier | NA
4.13 Média et technologies d’assistance | NA
5 Tableaux
5.1 Tableau complexe : résumé | NA
5.2 Résumé pertinent | NA
5.3 Tableau de mise en forme linéarisé | NA
5.4 Tableau de données : titre | NA C:compared NA ? NA
5.5 Titre de tableau pertinent | NA C:compared NA ? NA
5.6 En-têtes déclarés | NA C:compared NA C:cases NA
5.7 Cellules et en-têtes associés | NA C:compared NA C:cases NA
5.8 Tableau de mise en forme sans balisage de données | NA
6 Liens
6.1 Lien explicite | ? ? ? ? C:numbers
6.2 Lien : intitulé | C:axe
7 Scripts
7.1 Script compatible avec les technologies d’assistance | ?
7.2 Alternative au script pertinente | page
7.3 Script au clavier | C:keyFinder C:keyTrainings C:keySelfCheck C:keyExplainer ?
7.4 Changement de contexte | ? ? C:alone ? NA
7.5 Message de statut | C:said C:said ? C:said NA
8 Éléments obligatoires
8.1 Type de document | page
8.2 Code valide | ?
8.3 Langue par défaut | page
8.4 Code de langue par défaut pertinent | page
8.5 Titre de page | page
8.6 Titre de page pertinent | page
8.7 Changement de langue indiqué | C:languages ? ? C:languagesExplainer NA
8.8 Code de langue valide | C:axe
8.9 Balises utilisées selon leur rôle | ?
8.10 Sens de lecture | NA
9 Structuration
9.1 Titres | C:levels C:levels ? C:levelsExplainer ?
9.2 Structure du document | page
9.3 Listes | ?
9.4 Citations | ?
10 Présentation
10.1 Présentation par feuilles de style | C:hand
10.2 Contenu présent sans feuille de style | ?
10.3 Ordre compréhensible sans feuille de style | ?
10.4 Texte agrandi à 200 % | C:doubled
10.5 Couleurs de fond et de texte déclarées | ?
10.6 Lien visible dans le texte | C:axe
10.7 Prise de focus visible | C:ring C:hand C:hand C:hand C:hand
10.8 Contenu caché ignoré | ?
10.9 Information par la forme, la taille ou la position | ?
10.10 Idem, autrement que par la vue | ?
10.11 Sans défilement à 320 px | C:spaced
10.12 Espacement du texte | C:spaced
10.13 Contenu additionnel maîtrisable | C:combobox ? NA NA NA
10.14 Contenu additionnel en CSS au clavier | NA
11 Formulaires
11.1 Champ : étiquette | C:axe C:axe C:axe C:axe NA
11.2 Étiquette pertinente | ? ? C:heard ? NA
11.3 Étiquettes cohérentes | ? ? NA NA NA
11.4 Étiquette accolée au champ | ? ? ? ? NA
11.5 Champs de même nature regroupés | ? ? C:group ? NA
11.6 Regroupement : légende | ? ? C:group ? NA
11.7 Légende pertinente | ? ? C:heard ? NA
11.8 Choix regroupés dans une liste | NA
11.9 Intitulé de bouton pertinent | ?
11.10 Contrôle de saisie | C:place ? C:said NA NA
11.11 Suggestion en cas d’erreur | C:place ? C:said NA NA
11.12 Données modifiables ou vérifiables | NA
11.13 Finalité d’un champ sur l’utilisateur | NA
12 Navigation
12.1 Deux systèmes de navigation | page
12.2 Menu à la même place | page
12.3 Plan du site pertinent | page
12.4 Accès au plan du site | page
12.5 Accès au moteur de recherche | page
12.6 Zones de regroupement atteignables | page
12.7 Lien d’évitement | page
12.8 Ordre de tabulation cohérent | ?
12.9 Pas de piège au clavier | ? ? C:keySelfCheck ? ?
12.10 Raccourcis à une touche | NA
12.11 Contenu additionnel au clavier | ? ? NA NA NA
13 Consultation
13.1 Limite de temps | NA NA C:alone NA NA
13.2 Nouvelle fenêtre | C:hand
13.3 Document bureautique accessible | NA
13.4 Version accessible équivalente | NA
13.5 Contenu cryptique : alternative | NA
13.6 Alternative de contenu cryptique pertinente | NA
13.7 Changements brusques de luminosité | C:still C:hand C:hand C:stillExplainer C:hand
13.8 Contenu en mouvement | C:still C:hand C:hand C:stillExplainer C:hand
13.9 Orientation de l’écran | ?
13.10 Gestes complexes | NA
13.11 Action annulable au pointeur | C:hand
13.12 Mouvement de l’appareil | NA
`;
