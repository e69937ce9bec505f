/**
 * Words that people write around what they look for, folded, French then English. A record need not have them; one that has them comes first.
 */
const soft: ReadonlySet<string> = new Set(
  (
    'ai as avons avez ont avait avais avoir suis es est sommes etes sont etait etais etre ete me te moi toi lui nous vous tu ca cela y on ' +
    'veux veut veulent voudrais voudrait vouloir peux peut peuvent pouvez pourrais pouvoir dois doit devrais faut fais fait font faire vais va vont aller ' +
    'sais sait savoir connais cherche cherchons chercher trouver trouve besoin aide aider aidez aident secours svp merci bonjour bonsoir salut urgent ' +
    'comment pourquoi quoi quand combien quel quelle quels quelles quelqu quelque quelques chose truc parce car mais donc alors aussi deja depuis si comme ' +
    'ne pas plus jamais trop tres bien mal beaucoup encore toujours souvent tellement vraiment ' +
    'arreter arrete stopper cesser sortir finir reduire diminuer decrocher controler probleme souci difficulte souffre souffrir ' +
    'parler discuter voir venir rencontrer gens contre cause quelquun jai jarrive arrive ' +
    'suicider suicide suicidaire mourir tuer envie marre ' +
    'i am is are be my me we you he she it his her have has had want need wants needs would like can could do does how where who what when why help ' +
    'looking look find someone somebody please stop quit quitting too much about from by talk people that this'
  ).split(' '),
);

/** Words for what any addiction is: beside one that is named they say no more. */
const generic: ReadonlySet<string> = new Set(
  'addiction addictions addict addicts addicte dependance dependances dependant dependante accro accroc accros sevrage cure postcure desintox desintoxication rechute'.split(
    ' ',
  ),
);

/** Whether a folded word says nothing more beside a subject that is named. */
export const isGeneric = (word: string): boolean => generic.has(word);

/** Whether a folded word says little of what is looked for. */
export const isSoft = (word: string): boolean => soft.has(word);

/** Whether a word is the beginning of one that says little, as it is while it is typed. */
export const beginsSoft = (word: string): boolean => {
  for (const known of soft) if (known.startsWith(word)) return true;
  return false;
};
