// Elements are made where there is no page: a framework that renders on a server imports and constructs them there.
import { expect } from 'chai';

import * as elements from '../packages/elements/dist/index.js';

describe('an element on a server', () => {
  const classes = Object.values(elements).filter(({ tagName }) => tagName);
  for (const Class of classes) {
    it(`<${Class.tagName}> can be registered, made and given properties`, () => {
      Class.define(Class.tagName);
      const element = new Class();
      element.lang = 'en';
      element.src = 'list.csv';
      expect(element.phase ?? 'idle').to.equal('idle');
    });
  }

  it('all five are there', () => {
    expect(classes).to.have.lengthOf(5);
  });
});
