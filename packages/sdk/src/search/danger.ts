import { fold } from '../text/fold.js';
import { misspelt } from './misspelt.js';

/**
 * What people write who think of death or of hurting themselves, and those who fear for them: folded, in French, then in English. Our own list,
 * from no source: a person who knows suicide prevention has to review it. In doubt a text speaks of danger: a number too many harms nobody.
 * Violence by another and overdoses are not here: their numbers are others.
 */
const DANGER = new RegExp(
  [
    'suicid\\w*',
    '(me|se|te|nous) (tuer|pendre|noyer|buter|flinguer|foutre en l air|defenestrer|supprimer|mutiler|scarifier|taillader|laisser mourir)',
    '(m|s) (ouvrir|entailler|immoler)( les veines)?',
    '(tailler|trancher|ouvrir|couper) les veines',
    '(me|se) jeter (sous|par|du|d un|dans|sur)( la| le| les| un| une)? ?(train|metro|rails?|pont|fenetre|toit|balcon|vide|seine|rhone|voiture)',
    'sauter (du|d un|par la|par une|dans le|de la|d une) (pont|toit|balcon|immeuble|fenetre|vide|falaise)',
    '(avale|avaler|prendre) (des|mes|tous mes|tous les|une boite de) (cachets|comprimes|medicaments|medocs)',
    '(envie|veux|veut|voudrais|voudrait|vais|va|souhaite|prefere|prefererais|aimerais|pense a|besoin) (de |d )?(mourir|crever|disparaitre|en finir(?! avec (?!(la|ma|cette|sa) vie)))',
    'en finir (avec (la|ma|cette|sa) vie|une bonne fois|pour toujours)',
    '(pense|penser|songe) a la mort|idees? (noires?|de mort)|pensees? (noires?|de mort)',
    '(etre|etais|serais|serait|seraient) (mort|morte|mieux sans moi)',
    '(plus|pas|perdu l|perdu le|sans|aucune?)( d| de| la| le)? (envie|gout|force|courage|raison) de vivre',
    '(ne|veux|peux|veut) plus vivre|a quoi bon (vivre|continuer)|(marre|fatiguee?|lasse?) (de vivre|de la vie)',
    'fin a (mes|ses|tes) jours|fin a (ma|sa) vie|attenter a (mes|ses) jours|quitter ce monde|m en aller pour toujours',
    '(plus|pas|jamais) me reveiller|dormir pour toujours',
    'en peux plus|peux plus continuer|bout du rouleau',
    '(me|se) faire (du |de )?mal|scarif\\w*|automutil\\w*|auto mutil\\w*|me couper(?! (de|du|des|d) )|me frapper la tete',
    '(fait|fais|faire|refaire) une ts',
    'kill(ing)? (myself|himself|herself|themselves)|(want|wants|wanna|wish|going) (to )?die|better off dead|wish i was dead|wish i were dead',
    'end (my|his|her) life|end it all|tak(e|ing) my (own )?life|no reason to live|self harm\\w*|(hurt|hurting|cut|cutting) myself|can t go on',
  ].join('|'),
);
const BOUNDED = new RegExp(`(^| )(${DANGER.source})( |$)`);
/** Words that are looked for with one typo, sorted. */
const TYPED = ['suicidaire', 'suicide', 'suicider', 'suicides'];
/** The most of a text that is looked at, in characters. */
const LONGEST = 2000;

/**
 * Whether a text speaks of suicide or of hurting oneself, whoever it is about: then a line like the 3114 comes first, whatever else is answered.
 * It reads words, not people: a text without any of them may be as grave.
 */
export function speaksOfDanger(text: string): boolean {
  const words = fold(text.slice(0, LONGEST))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (BOUNDED.test(words) || words === 'mourir') return true;
  return words.split(' ').some((word) => word.length >= 6 && [...misspelt(word, TYPED)].length > 0);
}
