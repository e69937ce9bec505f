/** The lines, in a file of our own that comes with the package. */
export const loadHelpLines = async () => (await import('@pair-aidance/data/help-lines')).helpLines;

export type HelpLine = Awaited<ReturnType<typeof loadHelpLines>>[number];
export type HelpTopic = HelpLine['topic'];
