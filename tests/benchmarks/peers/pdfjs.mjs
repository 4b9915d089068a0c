// The text of each page of a PDF as pdf.js reads it: node pdfjs.mjs PDF.MJS FILE; JSON on the last line.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , library, file] = process.argv;
const { getDocument } = await import(pathToFileURL(library));
const data = new Uint8Array(readFileSync(file));
const paper = await getDocument({ data, verbosity: 0 }).promise;
const pages = [];
for (let number = 1; number <= paper.numPages; number++) {
  const { items } = await (await paper.getPage(number)).getTextContent();
  pages.push(items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(""));
}
process.stdout.write(`\n${JSON.stringify(pages)}\n`);
