/** What an element is doing with its document: waiting for an address, loading, loading for more than five seconds, showing it, showing that it holds nothing, or failed. */
export type Phase = 'idle' | 'loading' | 'slow' | 'ready' | 'empty' | 'error';
