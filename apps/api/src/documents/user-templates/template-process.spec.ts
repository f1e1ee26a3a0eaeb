import { Logger } from '@nestjs/common';
import { buildTemplateWorker } from '../testing/build-template-worker';
import { makeDocx, p } from '../testing/make-docx';
import { readZip } from '../testing/read-zip';
import { packageFaults } from './refused-template';
import { TemplateProcess, templateProcessLimits } from './template-process';

describe('template process', () => {
  let removeWorker: () => void;
  let templates: TemplateProcess;
  const usual = { ...templateProcessLimits };
  const file = makeDocx({ body: p('Tại {dia_diem}') });

  beforeAll(() => {
    removeWorker = buildTemplateWorker();
    Logger.overrideLogger(false);
  });
  afterAll(() => removeWorker());
  beforeEach(() => {
    templates = new TemplateProcess();
  });
  afterEach(() => {
    Object.assign(templateProcessLimits, usual);
    templates.onModuleDestroy();
  });

  it('checks and fills a template though it may read nothing but the program itself', async () => {
    expect(await templates.check('mau.docx', file, 'invitation')).toEqual({ tags: ['dia_diem'], tagCount: 1 });
    const filled = await templates.fill('mau.docx', file, { dia_diem: 'Hội trường' });
    expect(readZip(filled.file).get('word/document.xml')).toContain('Tại Hội trường');
  });

  it('tells every fault of a file as an issue of it', async () => {
    const broken = makeDocx({ body: p('{mot_the_la} {#dai_bieu}') });
    await expect(templates.check('mau.docx', broken, 'invitation')).rejects.toMatchObject({
      code: 'FILE_REFUSED',
      issues: [
        { path: 'file', message: expect.stringContaining('{mot_the_la}') as string },
        { path: 'file', message: expect.stringContaining('{#dai_bieu}') as string },
      ],
    });
  });

  it('is given up after its time', async () => {
    templateProcessLimits.ms = 1;
    await expect(templates.check('mau.docx', file, 'invitation')).rejects.toMatchObject({
      message: packageFaults.slow,
    });
  });

  (process.platform === 'linux' ? it : it.skip)(
    'is given up when it takes too much memory, and the next template gets another',
    async () => {
      templateProcessLimits.residentMegabytes = 1;
      await expect(templates.check('mau.docx', file, 'invitation')).rejects.toMatchObject({
        message: packageFaults.heavy,
      });
      templateProcessLimits.residentMegabytes = usual.residentMegabytes;
      await expect(templates.check('mau.docx', file, 'invitation')).resolves.toMatchObject({ tagCount: 1 });
    },
  );

  it('takes nothing once the server closes', async () => {
    templates.onModuleDestroy();
    await expect(templates.check('mau.docx', file, 'invitation')).rejects.toMatchObject({
      message: packageFaults.busy,
    });
  });
});
