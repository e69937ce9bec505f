/** Gives a text to keep on the device. The name of the file says nothing of what is in it. */
export function saveText(text: string, name: string): void {
  // The mark at the start tells old text editors that this is UTF-8.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser has taken the text by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
