// The network and the tab that each test of the element begins with.
import { fakeNetwork } from '../../testing/network.js';

export let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => {
  network = fakeNetwork();
  sessionStorage.clear();
});
afterEach(() => network.restore());
