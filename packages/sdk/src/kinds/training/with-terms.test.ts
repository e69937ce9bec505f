import { expect } from 'chai';

import { withTrainingTerms } from './with-terms.js';

describe('withTrainingTerms', () => {
  it('completes a catalogue with our terms, its own before ours and in place of those of the same code', async () => {
    const own = {
      trainingKinds: [
        { code: 'programme', fr: 'Programme' },
        { code: 'course', fr: 'Cours' },
      ],
    };
    const { vocabulary, trainings } = await withTrainingTerms({ format: 'pair-aidance/trainings@1', trainings: [], vocabulary: own });
    const kinds = vocabulary.trainingKinds ?? [];
    expect(kinds.slice(0, 2)).to.deep.equal(own.trainingKinds);
    expect(kinds.filter(({ code }) => code === 'course')).to.have.length(1);
    expect(kinds.some(({ code }) => code === 'certification')).to.equal(true);
    expect([vocabulary.sessionStates?.[0]?.code, trainings]).to.deep.equal(['last-week', []]);
  });
});
