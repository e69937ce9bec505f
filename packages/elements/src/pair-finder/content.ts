import type { Places } from '@pair-aidance/sdk';

/** The gazetteer, loaded when a place is first asked for. */
export const places: Places = async (text, limit) => (await import('@pair-aidance/data')).places(text, limit);

/** The directory shown without a `src`: who the five source documents name. */
export const embeddedDirectory = async (): Promise<unknown> => (await import('@pair-aidance/data/directory')).directory;
