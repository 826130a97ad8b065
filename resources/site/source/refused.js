// What stops a check: a word of the page's list, and what stands in its gaps. Never text of a stranger as markup.

export class Refused extends Error {
  constructor(word, ...gaps) {
    super(word);
    this.word = word;
    this.gaps = gaps;
  }
}

/** `text` cut short and without control characters, fit for a sentence on one line. */
export function printable(text, limit = 60) {
  const plain = [...String(text)].slice(0, limit + 1).map((one) => (/\p{C}|\p{Z}/u.test(one) && one !== " " ? "�" : one));
  return plain.length <= limit ? plain.join("") : plain.slice(0, limit).join("") + "…";
}
