// Prints, as JSON, how to start a browser here: the Chromium that comes with the tests on Linux, else the Chrome of the system.
// A process of its own, as the package is an ES module that unpacks into the folder for temporary files.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { platform, arch } = process;
if (platform !== 'linux' || arch !== 'x64') {
  console.log(JSON.stringify({ channel: 'chrome' }));
} else {
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const libraries = join(folder, 'al2023', 'lib');
  const missing = execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  console.log(JSON.stringify({ executablePath, libraries: missing ? libraries : null }));
}

/** The folder that the browser was unpacked into, whole: tests may start at the same time. */
async function unpacked() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules');
  const require = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(join(packageFolder(require), 'package.json'), 'utf8'));
  const folder = join(root, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  process.env.TMPDIR = temporary;
  // Where the system lacks them, the libraries that Amazon's Linux needs will do; this makes the package unpack them, too.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  try {
    renameSync(temporary, folder);
  } catch {
    rmSync(temporary, { recursive: true, force: true }); // another test was first
  }
  return folder;
}

function packageFolder(require) {
  const entry = require.resolve('@sparticuz/chromium');
  return entry.slice(0, entry.lastIndexOf(`${join('@sparticuz', 'chromium')}`) + join('@sparticuz', 'chromium').length);
}
