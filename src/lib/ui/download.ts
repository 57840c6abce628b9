/** So long a browser may take to read a file that was made for it. */
const UNTIL_READ = 10_000;

/** Hands a text that was made on the device to the browser, as a file to keep. */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_READ);
}
