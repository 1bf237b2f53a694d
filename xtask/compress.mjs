// Puts FILE.br and FILE.gz beside every file of a folder that gets smaller by it, on
// all cores: node xtask/compress.mjs FOLDER
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const methods = {
  ".br": (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ".gz": (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

async function compress(path) {
  const bytes = await readFile(path);
  await Promise.all(
    Object.entries(methods).map(async ([end, method]) => {
      const packed = await method(bytes);
      // A header and a second file are not worth a few bytes.
      if (packed.length < bytes.length * 0.95) await writeFile(path + end, packed);
    }),
  );
}

const [folder] = process.argv.slice(2);
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
await Promise.all(files.map(compress));
