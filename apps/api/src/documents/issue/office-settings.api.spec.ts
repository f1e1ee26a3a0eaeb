import type { FormPack } from '@ky-yeu/contracts/form-packs';
import type { OfficeSettings } from '@ky-yeu/contracts/office-settings';
import { makeOrganisation } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { layouts } from '../layout';
import { FormPacksService } from './form-packs.service';

let app: TestApp;
let editor: Actor;
let reader: Actor;
beforeAll(async () => {
  app = await startTestApp();
  [editor, reader] = [await app.login('editor'), await app.login('reader')];
});
afterAll(() => app.close());

const settings = { toneStyle: 'hòa', numberStyle: 'linh', signers: [], kinds: [], version: 0 };
const packs = async () => ((await editor.get('/form-packs').expect(200)).body as { items: FormPack[] }).items;
const bodyOf = ({ id: _, ...pack }: FormPack) => pack;

describe('form packs', () => {
  it.each([
    ['PARTY', '2018-04-02', 'Hướng dẫn 36-HD/VPTW'],
    ['PARTY', '2026-05-26', 'Hướng dẫn 36-HD/VPTW'],
    ['PARTY', '2026-05-27', 'Hướng dẫn 05-HD/VPTW'],
    ['STATE', '2009-01-01', 'Thông tư 01/2011/TT-BNV'],
    ['STATE', '2020-03-04', 'Thông tư 01/2011/TT-BNV'],
    ['STATE', '2020-03-05', 'Nghị định 30/2020/NĐ-CP'],
    ['STATE', '2030-01-01', 'Nghị định 30/2020/NĐ-CP'],
  ] as const)('of the form %s on %s is %s', async (form, day, name) => {
    expect(await app.service(FormPacksService).inForce(form, day)).toMatchObject({ name });
  });

  it('are seeded with the numbers that the renderers were measured with', async () => {
    const service = app.service(FormPacksService);
    expect((await service.inForce('PARTY', '2020-01-08'))?.layout).toEqual(layouts.party);
    expect((await service.inForce('STATE', '2020-03-05'))?.layout).toEqual(layouts.state);
  });

  it('keep 05-HD/VPTW and the circular of 2011 unconfirmed', async () => {
    const unconfirmed = (await packs()).filter(({ isConfirmed }) => !isConfirmed).map(({ name }) => name);
    expect(unconfirmed.sort()).toEqual(['Hướng dẫn 05-HD/VPTW', 'Thông tư 01/2011/TT-BNV']);
  });

  it('take effect at once when an editor corrects a margin, and again when he undoes it', async () => {
    const pack = (await packs()).find(({ name }) => name.includes('05-HD'));
    if (!pack) throw new Error('No such pack');
    const layout = { ...pack.layout, margins: { top: 25, bottom: 20, left: 30, right: 15 } };
    const { headers } = await editor.put(`/form-packs/${pack.id}`, { ...bodyOf(pack), layout }).expect(200);
    const top = async () => (await app.service(FormPacksService).inForce('PARTY', '2027-01-01'))?.layout.margins.top;
    expect(await top()).toBe(25);
    await editor.post(`/changes/${String(headers['x-change-id'])}/undo`).expect(200);
    expect(await top()).toBe(20);
  });

  it('are refused with a margin of 5 mm, with the name of the field', async () => {
    const [pack] = await packs();
    if (!pack) throw new Error('No pack');
    const layout = { ...pack.layout, margins: { top: 5, bottom: 20, left: 30, right: 15 } };
    const { body } = await editor.put(`/form-packs/${pack.id}`, { ...bodyOf(pack), layout }).expect(400);
    expect(body).toMatchObject({ issues: [{ path: 'layout', message: 'Lề trên: nhập số từ 10 đến 50 mm.' }] });
  });

  it('never overlap: one of a form holds on any day', async () => {
    const pack = (await packs()).find(({ name }) => name.includes('36-HD'));
    if (!pack) throw new Error('No such pack');
    const { body } = await editor.put(`/form-packs/${pack.id}`, { ...bodyOf(pack), validTo: '2026-12-31' }).expect(409);
    expect(body).toMatchObject({ code: 'FORM_PACK_OVERLAP' });
  });

  it('are not for a reader to change', async () => {
    const [pack] = await packs();
    if (!pack) throw new Error('No pack');
    await reader.put(`/form-packs/${pack.id}`, bodyOf(pack)).expect(403);
  });
});

describe('the settings of an office', () => {
  it('stand on the record and the form pack before anything is entered', async () => {
    const host = await makeOrganisation(editor, 'Huyện ủy Kim Động', { code: 'HU', locality: 'Kim Động' });
    const { body } = await reader.get(`/organisations/${host.id}/office`).expect(200);
    expect(body).toMatchObject({
      ...{ version: 0, toneStyle: 'hòa', numberStyle: 'linh', signers: [], bodyCode: null },
      defaults: { bodyCode: 'HU', place: 'Kim Động', numberPattern: '{number:2}-{code}/{body}' },
    });
  });

  it.each([
    ['DIRECT', 'Bí thư', null, ['BÍ THƯ']],
    ['ON_BEHALF', 'Phó Bí thư', 'Ban Thường vụ', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ']],
    ['DEPUTISING', 'Phó Trưởng ban', 'Trưởng ban', ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN']],
    ['BY_ORDER', 'Chánh Văn phòng', 'Ban Thường vụ', ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG']],
  ])('write a Party signer who signs %s', async (authority, post, principal, lines) => {
    const host = await makeOrganisation(editor, `Huyện ủy ${authority}`);
    const signers = [{ name: 'Lê Thị Hoa', post, authority, principal }];
    const { body } = await editor.put(`/organisations/${host.id}/office`, { ...settings, signers }).expect(200);
    expect((body as OfficeSettings).signers[0]?.lines).toEqual(lines);
  });

  it('write a State deputy with KT.', async () => {
    const host = await makeOrganisation(editor, 'UBND huyện ký thay', { system: 'GOVERNMENT', documentForm: 'STATE' });
    const signers = [{ name: 'Lê Thị Hoa', post: 'Phó Chủ tịch', authority: 'DEPUTISING', principal: 'Chủ tịch' }];
    const { body } = await editor.put(`/organisations/${host.id}/office`, { ...settings, signers }).expect(200);
    expect((body as OfficeSettings).signers[0]?.lines).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });

  it.each([
    ['{code}/{body}', 'phải có {number} đúng một lần'],
    ['{number}-{năm}', 'không có {năm}'],
    ['{number', 'thành cặp'],
  ])('refuse the pattern %s', async (numberPattern, sentence) => {
    const host = await makeOrganisation(editor, 'Huyện ủy mẫu số');
    const { body } = await editor.put(`/organisations/${host.id}/office`, { ...settings, numberPattern }).expect(400);
    expect(JSON.stringify(body)).toContain(sentence);
  });

  it('are undone whole, signers too, and never overwritten by somebody who saw older ones', async () => {
    const host = await makeOrganisation(editor, 'Huyện ủy hoàn tác');
    const path = `/organisations/${host.id}/office`;
    const signers = [{ name: 'Lê Thị Hoa', post: 'Bí thư', authority: 'DIRECT' }];
    await editor.put(path, { ...settings, signers }).expect(200);
    const second = await editor.put(path, { ...settings, version: 1, place: 'Huế' }).expect(200);
    await editor.put(path, { ...settings, version: 1 }).expect(409);
    await editor.post(`/changes/${String(second.headers['x-change-id'])}/undo`).expect(200);
    expect((await editor.get(path).expect(200)).body).toMatchObject({ place: null, signers: [{ name: 'Lê Thị Hoa' }] });
  });
});
