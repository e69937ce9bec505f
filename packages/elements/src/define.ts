import * as everything from './index.js';

for (const each of Object.values(everything)) if ('tagName' in each) each.define(each.tagName);
