/** The directory shown without a `src`: who the five source documents name. */
export const embeddedDirectory = async (): Promise<unknown> => (await import('@pair-aidance/data/directory')).directory;
