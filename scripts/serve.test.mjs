import { request } from 'node:http';

import { expect } from 'chai';

import { serve } from './serve.mjs';

/** Status and headers; unlike fetch, sends the path as it is written. */
const head = (url, path) =>
  new Promise((resolve, reject) => {
    request(url, { path, method: 'HEAD' }, ({ statusCode, headers }) => resolve({ status: statusCode, headers }))
      .on('error', reject)
      .end();
  });

describe('the server of the demo site', () => {
  let site;
  before(async () => {
    site = await serve();
  });
  after(() => site.close());

  it('gives a spreadsheet its type, without a charset', async () => {
    const { status, headers } = await head(site.url, '/fictional/annuaire-bretagne.csv');
    expect(status).to.equal(200);
    expect(headers['content-type']).to.equal('text/csv');
  });

  it('never leaves its folders', async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/pair-aidance/..%2f..%2f..%2fpackage.json',
      '/%00',
      '/%',
      '/..\\package.json',
    ];
    const answers = await Promise.all(paths.map((path) => head(site.url, path)));
    expect(answers.map(({ status }) => status)).to.deep.equal(paths.map(() => 404));
  });

  it('sends a folder without its slash to the folder', async () => {
    const { status, headers } = await head(site.url, '/fictional?a=b');
    expect(status).to.equal(301);
    expect(headers.location).to.equal('/fictional/?a=b');
  });
});
