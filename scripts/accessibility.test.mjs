// The table for an audit cannot claim what no test proves.
import { expect } from 'chai';

import { faultsOf, readCriteria } from './accessibility/docs.mjs';

describe('the table of RGAA', () => {
  const rows = readCriteria();

  it('has the 106 criteria of its 13 themes, and each that conforms names a test that there is', () => {
    expect(rows.filter(({ states }) => states)).to.have.lengthOf(106);
    expect(rows.filter(({ states }) => !states)).to.have.lengthOf(13);
    expect(faultsOf(rows)).to.deep.equal([]);
  });

  it('refuses a title that no test has, a proof without a name and a state that nobody knows', () => {
    expect(faultsOf(rows, { invented: 'is perfect' })).to.include('RGAA: no test has the title: is perfect');
    expect(faultsOf(readCriteria('1.1 Images | C:invented'))).to.include('RGAA: no proof is called invented');
    expect(faultsOf(readCriteria('1.1 Images | yes')).join()).to.include('RGAA 1.1:');
  });
});
