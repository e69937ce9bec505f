/** Takes a file of ours that is needed only now. One that does not come is said in the console, and asked for again the next time. */
export const lazily = <File>(file: Promise<File>, take: (file: File) => void): Promise<void> => file.then(take, console.warn);
