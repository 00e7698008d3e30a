// Compresses the site's files once, when they are built: node frontend/pack.mjs FOLDER
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2];
const packed = (file) => /\.(css|js|svg|wasm)$/.test(file);
for (const file of readdirSync(folder, { recursive: true }).filter(packed)) {
  const path = join(folder, file);
  const { mtime } = statSync(path);
  const fresh = (made) => statSync(made, { throwIfNoEntry: false })?.mtimeMs === mtime.getTime();
  const write = (made, content) => {
    writeFileSync(made, content);
    utimesSync(made, mtime, mtime);
  };
  const content = readFileSync(path);
  if (!fresh(`${path}.br`)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    write(`${path}.br`, brotliCompressSync(content, { params }));
  }
  if (!fresh(`${path}.gz`)) write(`${path}.gz`, gzipSync(content, { level: 9 }));
}
