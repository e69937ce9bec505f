/** What a list is doing: waiting for an address, loading, loading for more than five seconds, shown, shown without any entry, or failed. */
export type ListPhase = 'idle' | 'loading' | 'slow' | 'ready' | 'empty' | 'error';
