import type { Places } from '@pair-aidance/sdk';

/** The gazetteer, loaded when a place is first asked for. */
export const places: Places = async (text, limit) => (await import('@pair-aidance/data')).places(text, limit);
