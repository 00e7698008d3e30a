// Makes the site's style sheet, fonts and images: node style/build.mjs OUT
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const uswds = join(here, "node_modules/@uswds/uswds");
const out = process.argv[2];
const { css } = compile(join(here, "main.scss"), {
  style: "compressed",
  loadPaths: [join(uswds, "packages"), here],
  quietDeps: true,
  silenceDeprecations: ["if-function", "global-builtin", "import"],
});

// What the style sheet names is copied, so that it never asks another server for anything.
const named = new Set([...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url]) => url));
for (const url of named) {
  if (url.startsWith("data:")) continue;
  const from = join(uswds, "dist", url);
  if (/^[a-z]+:|^\/\//.test(url) || !existsSync(from)) {
    console.error(`the style sheet names ${url}, which is not here`);
    process.exit(1);
  }
  mkdirSync(dirname(join(out, url)), { recursive: true });
  copyFileSync(from, join(out, url));
}
copyFileSync(join(here, "favicon.svg"), join(out, "favicon.svg"));
writeFileSync(join(out, "near-miss.css"), css);
