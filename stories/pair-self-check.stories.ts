import '@pair-aidance/elements/define';

import { selfCheckRules } from '@pair-aidance/data/self-check/rules';
import type { PairSelfCheck } from '@pair-aidance/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { spyOn, waitFor } from 'storybook/test';

import { documentAt } from './fake-network.js';
import { fromRightToLeft, inEnglish, narrow, onPaper, shows } from './shows.js';

type Attributes = Pick<PairSelfCheck, 'lang' | 'src' | 'resume' | 'debug'>;
type Story = StoryObj<Attributes>;

/**
 * Helps a person think about becoming a peer supporter: one question a screen, then what the answers tell and what may come next. Answers
 * stay in memory, and go when the element or the page does. The history of the browser is left alone here, since Storybook has its own.
 */
const meta: Meta<Attributes> = {
  title: 'pair-self-check',
  component: 'pair-self-check',
  args: { lang: 'fr', resume: false, debug: false },
  render: ({ lang, src, resume, debug }) =>
    html`<pair-self-check
      lang=${lang}
      src=${ifDefined(src)}
      history="off"
      finder-href="https://exemple.fr/lieux"
      trainings-href="https://exemple.fr/formations"
      engagement-href="https://exemple.fr/s-engager"
      ?resume=${resume}
      ?debug=${debug}
    >
      <a href="#">${lang === 'en' ? 'Our questions' : 'Nos questions'}</a>
      <a slot="local" href="tel:+33261910071">02 61 91 00 71, Les Deux Rives (fictif)</a>
    </pair-self-check>`,
};
export default meta;

/** A play function: presses, one after the other, the first choices or buttons with these words, then looks for the last ones. */
const goes =
  (presses: readonly string[], ...texts: string[]): NonNullable<Story['play']> =>
  async (context) => {
    const root = () => context.canvasElement.querySelector('pair-self-check')?.shadowRoot;
    for (const words of presses) {
      const target = await waitFor(() => {
        const found = [...(root()?.querySelectorAll<HTMLElement>('.answer, button') ?? [])].find((each) =>
          each.textContent?.trim().startsWith(words),
        );
        if (!found) throw new Error(`Nothing to press with "${words}"`);
        return found;
      });
      (target.querySelector('input') ?? target).click();
    }
    await shows(...texts)(context);
  };

const through = (start: string, next: string, answers: readonly string[]) => [start, ...answers.flatMap((answer) => [answer, next])];
const hard = through('Commencer', 'Continuer', [
  'Une addiction',
  'Je suis en chemin',
  'Oui, un peu',
  'Aujourd’hui, c’est difficile',
  'Je préfère ne pas répondre',
]);
const helping = through('Commencer', 'Continuer', [
  'Une addiction',
  'J’ai fait ce chemin',
  'Oui, et je sais bien',
  'Ma vie a trouvé',
  'Oui, dans une association',
  'J’en parle avec du recul',
  'Je comprends, et je ne me laisse',
  'Je cherche ce qui peut',
  'Pour l’aider à avancer',
  'Oui, je peux dire',
  'Oui',
  'Oui, un peu de temps',
  'Oui, une ou plusieurs',
]);
const unsure = (word: string, count: number) => Array.from({ length: count }, () => word);

/** What it is for, how long it takes, what it is not, where answers stay, how to stop. Event: `ready`. */
export const FirstScreen: Story = { play: shows('Et si votre expérience aidait quelqu’un', 'Commencer', 'Effacer mes réponses') };
export const FirstScreenInEnglish = inEnglish(FirstScreen, 'Start', 'Clear my answers');

/** One question a screen. The end of the line is drawn only when it is known. */
export const Question: Story = { play: goes(hard.slice(0, 3), 'Question 2', 'Je préfère ne pas répondre', 'En savoir plus : Les 5 C') };
export const QuestionInEnglish: Story = { args: { lang: 'en' }, play: goes(['Start'], 'Question 1', 'I would rather not answer') };

/** The same question in simpler words. */
export const SimplerWords: Story = { play: goes(['Commencer', 'Version simple'], 'Quelle difficulté avez-vous connue') };
export const SimplerWordsInEnglish: Story = {
  args: { lang: 'en' },
  play: goes(['Start', 'Plain version'], 'Go back to the first wording'),
};

/** Once every way on has the same length, the number of questions is said. */
export const LengthKnown: Story = { play: goes(helping.slice(0, 15), 'Question 8 sur 13') };
export const LengthKnownInEnglish: Story = {
  args: { lang: 'en' },
  play: goes(through('Start', 'Continue', unsure('I do not know', 6)), 'Question 7 of 13'),
};

/** "Continuer" is never disabled: without an answer it says what is missing, and where. */
export const MissingAnswer: Story = { play: goes(['Commencer', 'Continuer'], 'Il manque une réponse') };
export const MissingAnswerInEnglish: Story = { args: { lang: 'en' }, play: goes(['Start', 'Continue'], 'An answer is missing') };

/** An answer that speaks of distress brings the help lines at once, and ends nothing. */
export const Distress: Story = { play: goes(hard.slice(0, 8), 'Merci de l’avoir dit', '0 800 23 13 13') };
export const DistressInEnglish: Story = {
  args: { lang: 'en' },
  play: goes([...through('Start', 'Continue', unsure('I do not know', 3)), 'Today is hard'], 'Thank you for saying so'),
};

/** Every answer again, before anything is said of them. */
export const Review: Story = { play: goes(hard, 'Relisez vos réponses', 'Sans réponse', 'Voir mon résultat') };
export const ReviewInEnglish: Story = {
  args: { lang: 'en' },
  play: goes(through('Start', 'Continue', unsure('I do not know', 13)), 'Check your answers', 'See my result'),
};

/** What the answers of somebody who already helps showed, and what may come next. */
export const Result: Story = {
  play: goes([...helping, 'Voir mon résultat'], 'Vous faites déjà une part de ce chemin', 'Parce que vous avez dit'),
};
export const ResultInEnglish: Story = {
  args: { lang: 'en' },
  play: goes([...through('Start', 'Continue', unsure('I do not know', 13)), 'See my result'], 'Next steps, as you choose'),
};

/** For somebody for whom today is hard, care and a person to talk to come first. */
export const ResultOfAHardDay: Story = {
  play: goes([...hard, 'Voir mon résultat'], 'Aujourd’hui, pensez d’abord à vous', 'Parler avec quelqu’un'),
};

export const ResultOfAHardDayInEnglish: Story = {
  args: { lang: 'en' },
  play: goes(
    [...through('Start', 'Continue', [...unsure('I do not know', 3), 'Today is hard', 'I do not know']), 'See my result'],
    'Because you said:',
    'Help and emergency lines',
  ),
};

/** Answers were kept in this tab, with `resume`: the visitor may go on from there. */
export const Resume: Story = {
  args: { resume: true },
  beforeEach: () => {
    sessionStorage.setItem(`pair-self-check:${selfCheckRules.id}@${selfCheckRules.version}`, '{"vecu":"addiction"}');
    return () => sessionStorage.clear();
  },
  play: shows('Reprendre où j’en étais'),
};
export const ResumeInEnglish: Story = { ...Resume, args: { ...Resume.args, lang: 'en' }, play: shows('Pick up where I left off') };

/** As narrow as an old telephone, 320 px, each kind of screen. */
export const QuestionAt320px: Story = { decorators: [narrow], play: Distress.play! };
export const ReviewAt320px: Story = { decorators: [narrow], play: Review.play! };
export const ResultAt320px: Story = { decorators: [narrow], play: ResultOfAHardDay.play! };

/** In the layout of a language that is written from right to left. None is offered yet: the words stay French. */
export const QuestionFromRightToLeft: Story = { play: fromRightToLeft(Distress.play!) };
export const ResultFromRightToLeft: Story = { play: fromRightToLeft(ResultOfAHardDay.play!) };

/** What comes out of a printer: content, every number, the date, no control. */
export const ResultOnPaper: Story = { play: onPaper(ResultOfAHardDay.play!, 'Imprimé le') };
export const ResultOnPaperInEnglish: Story = { args: { lang: 'en' }, play: onPaper(ResultOfAHardDayInEnglish.play!, 'Printed on') };

/** With few colours of the visitor's own, when the browser or the test forces them. */
export const DistressInForcedColours: Story = { tags: ['forced-colours'], play: Distress.play! };
export const MissingAnswerInForcedColours: Story = { tags: ['forced-colours'], play: MissingAnswer.play! };
export const ReviewInForcedColours: Story = { tags: ['forced-colours'], play: Review.play! };
export const ResultInForcedColours: Story = { tags: ['forced-colours'], play: ResultOfAHardDay.play! };

/** While an owner's document is on its way: the help lines are there, and the link inside. Event: `loading`. */
export const Loading: Story = {
  args: { src: documentAt('silent.json') },
  play: shows('Besoin de parler maintenant', 'Les questions se chargent'),
};
export const LoadingInEnglish = inEnglish(Loading, 'Need to talk now?', 'The questions are loading');

/** After five seconds the visitor is told that it takes longer. Event: `slow`. */
export const Slow: Story = { args: { src: documentAt('silent.json') }, play: shows('C’est plus long que prévu', '3114') };
export const SlowInEnglish = inEnglish(Slow, 'longer than expected', '3114');

/** An owner's document that is not a self-check; with `debug`, what to mend. Event: `error`. */
export const RefusedDocument: Story = {
  args: { src: documentAt('empty.json'), debug: true },
  beforeEach: () => {
    // The refusal goes to the console, for the webmaster.
    const said = spyOn(console, 'error').mockImplementation(() => {});
    return () => said.mockRestore();
  },
  play: shows('Les questions ne peuvent pas être affichées', 'Besoin de parler maintenant', 'Pour la personne qui gère ce site'),
};
export const RefusedDocumentInEnglish = inEnglish(RefusedDocument, 'The questions cannot be shown', 'For the person who runs this site');

/** An owner's document that is not at its address: the help lines stay, and the link inside. Event: `error`. */
export const NotFound: Story = {
  ...RefusedDocument,
  args: { src: documentAt('gone.json') },
  play: shows('Vérifiez votre connexion', 'Réessayer', '3114'),
};
export const NotFoundInEnglish = inEnglish(NotFound, 'Check your connection', 'Try again', '3114');
