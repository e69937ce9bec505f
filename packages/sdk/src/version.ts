/** Version of this package, which is that of the elements and of the data too. */
export const VERSION = '0.1.0';
