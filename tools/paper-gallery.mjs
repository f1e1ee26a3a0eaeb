// Prints the three lists of a sample conference and of one with 5,000 attendees in the three formats, through the running
// product, and keeps pictures of their first pages under docs/images/papers and the figures in docs/papers.md.
// Needs pdftoppm (poppler-utils) for the pictures and soffice (LibreOffice) for those of DOCX and XLSX.
//   node tools/run.mjs tools/paper-gallery.mjs http://localhost:3000 admin <password>
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  familyNames,
  femaleGivenNames,
  femaleMiddleNames,
  maleGivenNames,
  maleMiddleNames,
  posts,
} from './bench/names.mjs';
import { root } from './product.mjs';

const [address = 'http://localhost:3000', username = 'admin', password = process.env.KYYEU_ADMIN_PASSWORD] =
  process.argv.slice(2);
const pictures = join(root, 'docs/images/papers');
const kinds = ['attendee-list', 'sign-in-list', 'award-list'];
const formats = ['pdf', 'docx', 'xlsx'];
let cookie = '';

async function call(method, path, body) {
  const answer = await fetch(`${address}/api${path}`, {
    method,
    headers: { cookie, 'content-type': 'application/json', connection: 'close' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return answer;
}
const json = async (method, path, body) => (await call(method, path, body)).json();

// A small generator with a fixed seed, so that the pictures change only when the print does.
let seed = 20_241_220;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
function pick(weighed) {
  let rest = random() * weighed.reduce((sum, [, weight]) => sum + weight, 0);
  return weighed.find(([, weight]) => (rest -= weight) <= 0)?.[0] ?? weighed[0][0];
}

const units = Array.from({ length: 40 }, (_, index) => `Đảng ủy xã số ${index + 1}`);
const blocks = ['PARTY', 'ASSEMBLY', 'GOVERNMENT', 'FRONT', 'MASS_ORGANISATION', 'ARMED_FORCES'];

function makeAttendee(index) {
  const isWoman = random() < 0.46;
  const name = [familyNames, isWoman ? femaleMiddleNames : maleMiddleNames, isWoman ? femaleGivenNames : maleGivenNames]
    .map(pick)
    .filter(Boolean)
    .join(' ');
  return {
    name,
    posts: [{ title: pick(posts) }, ...(random() < 0.2 ? [{ title: 'Ủy viên Ban Chấp hành' }] : [])],
    organisationName: units[index % units.length],
    block: blocks[index % blocks.length],
    presence: 'PRESENT',
  };
}

async function makeBig() {
  const title = 'Hội nghị tổng kết công tác dân vận năm 2024 và triển khai nhiệm vụ năm 2025 (5.000 đại biểu)';
  const { items } = await json('GET', `/conferences?q=${encodeURIComponent('5.000 đại biểu')}`);
  if (items.length > 0) return items[0].id;
  const host = (await json('GET', '/organisations?q=ban dan van tinh uy hung yen')).items[0];
  const { id } = await json('POST', '/conferences', {
    title,
    kind: 'FINAL',
    heldOn: '2024-12-20',
    startsAt: '08:00',
    venue: 'Trung tâm Hội nghị tỉnh',
    hosts: host ? [{ organisationId: host.id, role: 'LEAD' }] : [],
  });
  for (let index = 0; index < 5_000; index += 10) {
    await Promise.all(
      Array.from({ length: 10 }, (_, offset) =>
        call('POST', `/conferences/${id}/attendees`, makeAttendee(index + offset)),
      ),
    );
  }
  const form = (await json('GET', '/award-forms?q=giay khen')).items.find((each) => each.name === 'Giấy khen');
  const round = await json('POST', `/conferences/${id}/award-rounds`, {
    formId: form?.id,
    authorityName: 'Ban Thường vụ Tỉnh ủy',
    reason: 'có thành tích trong công tác dân vận năm 2024',
  });
  for (let index = 0; index < 60; index++) {
    const kind = index < 20 ? 'COLLECTIVE' : 'INDIVIDUAL';
    const { name, posts: held } = makeAttendee(index);
    const values = kind === 'COLLECTIVE' ? { name: units[index] } : { name, title: held[0].title };
    await call('POST', '/award-recipients', { roundId: round.id, kind, ...values });
  }
  return id;
}

/** Pictures of pages 1 and 2 of a file. */
function draw(file, format, name) {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const source = join(folder, `paper.${format}`);
    writeFileSync(source, file);
    const pdf = join(folder, 'paper.pdf');
    if (format !== 'pdf') {
      execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
        stdio: 'ignore',
        timeout: 600_000,
      });
    }
    execFileSync('pdftoppm', ['-r', '55', '-l', '2', '-png', pdf, join(folder, 'page')]);
    const pages = readdirSync(folder)
      .filter((each) => /^page.*\.png$/.test(each))
      .sort();
    pages.forEach((page, index) => {
      const target = join(pictures, `${name}-${format}-${index + 1}.png`);
      writeFileSync(target, '');
      renameSync(join(folder, page), target);
    });
    return pages.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main() {
  mkdirSync(pictures, { recursive: true });
  await call('POST', '/auth/login', { username, password });
  const small = (await json('GET', '/conferences?from=2020-01-15&to=2020-01-15')).items[0];
  const conferences = [
    ['tay-ho', 'Quận ủy Tây Hồ, 15/01/2020', small.id],
    ['5000', '5.000 đại biểu', await makeBig()],
  ];
  const rows = [];
  for (const [key, label, id] of conferences) {
    for (const kind of kinds) {
      for (const format of formats) {
        const group = key === '5000' && kind !== 'award-list' ? '&group=block' : '';
        const started = performance.now();
        const file = Buffer.from(
          await (await call('GET', `/conferences/${id}/papers/${kind}?format=${format}${group}`)).arrayBuffer(),
        );
        const took = performance.now() - started;
        rows.push(
          `| ${label} | ${kind} | ${format} | ${(took / 1000).toFixed(2)} | ${Math.round(file.length / 1024)} |`,
        );
        draw(file, format, `${key}-${kind}`);
        console.log(rows.at(-1));
      }
    }
  }
  const head = '| conference | paper | format | seconds | KiB |\n| --- | --- | --- | --: | --: |';
  const text = `# Papers, as printed\n\nMade by \`tools/paper-gallery.mjs\` on a shared machine of two cores; the time is from request to the last byte. Pictures of pages 1 and 2 are in [images/papers](images/papers), those of DOCX and XLSX through LibreOffice.\n\n${head}\n${rows.join('\n')}\n`;
  writeFileSync(join(root, 'docs/papers.md'), text);
}

await main();
